using System.Diagnostics;

namespace Sourced.Preview.Tests;

/// <summary>An afternoon of mistakes, one after the other and now and then two at once.</summary>
[Collection(nameof(AloneCollection))]
public sealed class RandomEditsTests
{
    private const int Edits = 200;

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
        && (view.Errors.IsEmpty ? ReferenceEquals(view.Proof?.Library, library) : session.Read("input/facts/sleep.md").Contains("plya", StringComparison.Ordinal));

    private static (int Watchers, int Handles, long Memory) Held(Session session)
    {
        using var process = Process.GetCurrentProcess();
        var handles = OperatingSystem.IsLinux() ? Directory.EnumerateFileSystemEntries("/proc/self/fd").Count(handle => !IsAssembly(handle)) : process.HandleCount;
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return (session.Preview.Held.Watchers, handles, GC.GetTotalMemory(forceFullCollection: true));
    }

    /// <summary>Assemblies are loaded at their first use and stay open: however many there are in the end, none of them is held for an edit.</summary>
    private static bool IsAssembly(string handle) => new FileInfo(handle).LinkTarget is { } target && target.EndsWith(".dll", StringComparison.Ordinal);

    private static string Word(int number) => number == 0 ? "" : " now" + new string('w', number % 7 + 1) + (char)('a' + number % 26);
}
