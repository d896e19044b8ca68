using System.Diagnostics;

namespace Sourced.Preview.Tests;

/// <summary>An afternoon of mistakes, one after the other and now and then two at once.</summary>
[Collection(nameof(AloneCollection))]
public sealed class RandomEditsTests
{
    private const int Edits = 200;

    /// <summary>Each sets paper anew, which takes its time.</summary>
    private const int EditsOfTheme = 12;

    private const string Handout = "handouts/sleep/sheet-a4.pdf";

    [Fact]
    public async Task After_each_of_two_hundred_edits_the_page_or_the_overlay_is_right_and_nothing_is_held_on_to()
    {
        await using var session = await Session.StartAsync(SmallSite.Text);
        var random = new Random(20261121);
        Mistake? made = null;
        var (words, start) = (0, default((int Watchers, int Handles, long Memory)));
        for (var edit = 0; edit < Edits; edit++)
        {
            if (made is not null)
            {
                made.Mend(session);
                made = null;
                await SettledAsync(session);
            }
            else if (random.Next(5) == 0)
            {
                session.Edit("input/facts/play.md", $"Go outside{Word(words)}.", $"Go outside{Word(++words)}.");
                await SettledAsync(session);
            }
            else
            {
                made = Mistake.All[random.Next(Mistake.All.Count)];
                made.Make(session);
                await SettledAsync(session);
            }

            if (made is null) Assert.Contains($"Go outside{Word(words)}.", await session.GetAsync("facts/play/"), StringComparison.Ordinal);
            Assert.Equal(session.View.Count == 0, await session.OverlayAsync() == "");
            if (edit == Edits / 4) start = Held(session);
        }

        made?.Mend(session);
        await SettledAsync(session);
        var end = Held(session);
        Assert.Equal(start.Watchers, end.Watchers);
        Assert.InRange(end.Handles, 0, start.Handles + 8);
        Assert.InRange(end.Memory, 0, start.Memory + 4_000_000);
    }

    [Fact]
    public async Task Half_written_templates_are_told_with_their_file_and_no_typesetter_is_left_behind()
    {
        Assert.SkipUnless(RealTheme.HasNode, "Node.js is not on the path, and handouts are made with it");
        var site = SmallSite.Text.Edit("statiq.json", "{ ", "{ \"HandoutForms\": [\"sheet\"], \"CardPresets\": [\"og\"], ");
        var before = ChildProgram.AtWork();
        await using (var session = await RealTheme.StartAsync(site))
        {
            Assert.Equal("%PDF", (await session.GetAsync(Handout))[..4]); // from now on it is this sheet that is looked at
            var random = new Random(20261122);
            var edits = Mistake.OfTheme.Concat(
                Enumerable.Range(0, EditsOfTheme - Mistake.OfTheme.Count).Select(_ => Mistake.OfTheme[random.Next(Mistake.OfTheme.Count)])
            );
            foreach (var (mistake, told) in edits)
            {
                mistake.Make(session);
                await session.UntilAsync(view => IsTold(view, told), mistake.Name);
                Assert.Contains(told, await session.OverlayAsync(), StringComparison.Ordinal);
                Assert.Contains("Go outside.", await session.GetAsync("facts/play/"), StringComparison.Ordinal);

                mistake.Mend(session);
                await session.UntilAsync(view => view.Count == 0, $"{mistake.Name}, mended");
                Assert.Equal("", await session.OverlayAsync());
            }

            // Words that were never set: what was set before is in the store, and nobody is at work for it.
            session.Edit("input/facts/sleep.md", "Ask how your child slept.\n\n## The facts", "Ask once more.\n\n## The facts");
            await session.UntilAsync(view =>
                view.Proof!.Library.Documents.Any(document => document.File.Text.Contains("Ask once more.", StringComparison.Ordinal))
            );
            Assert.Equal("%PDF", (await session.GetAsync(Handout))[..4]);
            foreach (var old in ChildProgram.AtWork().Except(before).SkipLast(Session.Jobs))
                await session.WithinPatienceAsync(old.EndAsync, "a typesetter of a template that has changed since is still there");
            if (ChildProgram.AreTold)
                Assert.InRange(ChildProgram.AtWork().Except(before).Count(), 1, Session.Jobs);
        }

        Assert.Empty(ChildProgram.AtWork().Except(before));
    }

    /// <summary>At its place in that file, or in words where the file is not there to have places.</summary>
    private static bool IsTold(Showing.View view, string file) =>
        view.Errors.Concat(view.Late).Any(problem => problem.Span.File.Path == file || problem.Message.Contains(file, StringComparison.Ordinal))
        || view.Obstacle?.Message.Contains(file, StringComparison.Ordinal) == true;

    /// <summary>The overlay has exactly the errors that a reader and a gate find who have never seen these files before.</summary>
    private static Task SettledAsync(Session session)
    {
        var errors = session.ErrorsAfresh();
        return session.UntilAsync(view => errors.Length > 0
            ? errors.SequenceEqual(view.Errors.Select(Session.Named))
            : ShowsTheFiles(session, view));
    }

    /// <summary>What reading and the gate let pass is shown, or a dead link keeps it back.</summary>
    private static bool ShowsTheFiles(Session session, Showing.View view) =>
        view.Obstacle is null && view.Library is { } library
        && library.Documents.All(document => File.Exists(session.PathOf(document.File.Path)) && document.File.Text == session.Read(document.File.Path))
        && library.Documents.Length == Directory.EnumerateFiles(session.PathOf("input"), "*.md", SearchOption.AllDirectories).Count()
        && (
            view.Errors.IsEmpty
                ? ReferenceEquals(view.Proof?.Library, library)
                : session.Read("input/facts/sleep.md").Contains("plya", StringComparison.Ordinal)
        );

    private static (int Watchers, int Handles, long Memory) Held(Session session)
    {
        using var process = Process.GetCurrentProcess();
        var handles = OperatingSystem.IsLinux()
            ? Directory.EnumerateFileSystemEntries("/proc/self/fd").Count(handle => !IsAssembly(handle))
            : process.HandleCount;
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return (session.Preview.Held.Watchers, handles, GC.GetTotalMemory(forceFullCollection: true));
    }

    /// <summary>Assemblies are loaded at their first use and stay open: however many there are in the end, none of them is held for an edit.</summary>
    private static bool IsAssembly(string handle) => new FileInfo(handle).LinkTarget is { } target && target.EndsWith(".dll", StringComparison.Ordinal);

    private static string Word(int number) => number == 0 ? "" : " now" + new string('w', number % 7 + 1) + (char)('a' + number % 26);
}
