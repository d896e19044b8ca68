using Sourced.Publishing.Editions;
using Sourced.Publishing.Placing;

namespace Sourced.Publishing.Tests.Sites;

public sealed class KilledBuildTests : IDisposable
{
    private const int Moments = 20;
    private const int Sheets = 60;

    private readonly TestProject _project = new(
        Enumerable
            .Range(0, Sheets)
            .Aggregate(
                SmallSite.Text,
                (site, number) =>
                    site.With(
                        $"input/facts/more-{number}.md",
                        site.Text("input/facts/other.md")
                            .Replace("title: A sheet", $"title: Sheet {(char)('a' + number % 26)} of more", StringComparison.Ordinal)
                    )
            )
    );

    private string Store => Path.Combine(_project.Root, ".sourced", "site");

    private string Staging => Path.Combine(_project.Root, ".sourced-staging-output");

    public void Dispose() => _project.Dispose();

    /// <summary>
    /// Kills a build that renders every page anew at moments spread over its run: by how many objects it has stored, by how many files it
    /// has staged, and by the first sign of the swap.
    /// </summary>
    [Fact]
    public async Task Killed_at_any_moment_a_build_leaves_a_whole_edition_and_the_next_one_succeeds()
    {
        var title = "Facts";
        await _project.PublishAsync();
        var killedAlive = 0;
        for (var moment = 0; moment < Moments; moment++)
        {
            var last = title;
            title = $"Facts {(char)('A' + moment)}";
            _project.Edit("statiq.json", $"\"{last}\"", $"\"{title}\"");
            var known = Objects();

            killedAlive += await KillAsync(MomentOf(moment, known, last), hurry: moment >= 17) ? 1 : 0;

            var found = TitleOfWholeEdition();
            Assert.True(found == last || found == title, $"moment {moment}: \"{found}\"");
            await _project.PublishAsync();
            Assert.Equal(title, TitleOfWholeEdition());
            Assert.Empty(Directory.EnumerateFileSystemEntries(_project.Root, ".sourced-*"));
            Assert.Empty(Directory.EnumerateFiles(Store, "*.tmp"));
        }

        Assert.InRange(killedAlive, Moments * 3 / 4, Moments);
    }

    private Func<bool> MomentOf(int moment, int known, string last)
    {
        var files = _project.Files().Count;
        var manifest = File.ReadAllBytes(Path.Combine(_project.Output, Manifest.FileName));
        return moment switch
        {
            < 10 => () => Objects() >= known + moment * files / 10,
            < 17 => () => Staged() > (moment - 10) * files / 8,
            17 => () => !_project.Has("index.html") || TitleIn(_project["index.html"]) != last,
            18 => () => !_project.Has(Manifest.FileName) || !File.ReadAllBytes(Path.Combine(_project.Output, Manifest.FileName)).SequenceEqual(manifest),
            _ => () => !_project.Has("facts/trust/index.html") || !Directory.Exists(Path.Combine(_project.Output, "es")) || Staged() == files,
        };
    }

    /// <returns>False when the build was done before its moment came.</returns>
    private async Task<bool> KillAsync(Func<bool> moment, bool hurry)
    {
        using var child = ChildBuild.Start(_project.Root);
        while (!child.HasExited && !moment())
        {
            // the swap is over in an instant, so there the watch is close
            if (!hurry) await Task.Delay(1);
        }

        var alive = !child.HasExited;
        child.Kill();
        await child.WaitForExitAsync();
        return alive;
    }

    private int Objects() => Directory.Exists(Store) ? Count(Store) : 0;

    private int Staged() => Directory.Exists(Staging) ? Count(Staging) : 0;

    private static int Count(string folder)
    {
        try
        {
            return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Count();
        }
        catch (DirectoryNotFoundException)
        {
            return 0;
        }
    }

    /// <summary>Every file is there as the manifest says, nothing besides, and all pages are of one edition.</summary>
    private string TitleOfWholeEdition()
    {
        var manifest = Manifest.Read(_project.Output);
        Assert.NotNull(manifest);
        Assert.Equal(manifest.Files.Select(file => file.Path), _project.Files().Keys.Where(path => path != Manifest.FileName));
        Assert.All(
            manifest.Files,
            file => Assert.Equal(file.Content, Digest.Of(File.ReadAllBytes(Path.Combine(_project.Output, file.Path))))
        );
        return Assert.Single(
            manifest
                .Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))
                .Select(file => TitleIn(_project[file.Path]))
                .Distinct()
        );
    }

    private static string TitleIn(string html)
    {
        // the name of the site stands first on every page
        const string Mark = "<bdi>";
        var start = html.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length;
        return html[start..html.IndexOf('<', start)];
    }
}
