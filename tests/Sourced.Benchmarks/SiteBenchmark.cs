using System.Globalization;
using Sourced.Testing;

namespace Sourced.Benchmarks;

/// <summary>Gate and HTML of the corpus, beside Hugo on the same text.</summary>
internal sealed class SiteBenchmark(string corpusScript, string hugoSite, string work)
{
    public void Run(IEnumerable<int> sizes, int runs)
    {
        var program = PublishedProgram.In(work);
        foreach (var sheets in sizes)
        {
            var ours = PrepareOurs(sheets);
            var hugo = PrepareHugo(sheets);
            List<Run> oursRuns = [],
                hugoRuns = [];
            for (var i = 0; i < runs; i++)
            {
                Clean(ours, "output", ".sourced");
                oursRuns.Add(Benchmarks.Run.Measure(ours, program, "build", "--only", "site", "--no-progress", "--as-of", "2026-12-31"));
                Clean(hugo, "public", "resources", ".hugo_build.lock");
                hugoRuns.Add(Benchmarks.Run.Measure(hugo, "hugo", "--quiet", "-d", "public"));
            }

            var (mine, peer) = (Benchmarks.Run.Median(oursRuns), Benchmarks.Run.Median(hugoRuns));
            System.Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{sheets,6} sheets   sourced {mine}   hugo {peer}   time ×{mine.Seconds / peer.Seconds:F2}   memory ×{mine.Megabytes / peer.Megabytes:F2}"
                )
            );
        }
    }

    private string PrepareOurs(int sheets)
    {
        var folder = Path.Combine(work, $"sourced-{sheets}");
        if (Directory.Exists(folder))
            return folder;
        var facts = Directory.CreateDirectory(Path.Combine(folder, "input", "facts")).FullName;
        foreach (var file in Directory.EnumerateFiles(Corpus("pandoc", sheets)))
        {
            File.WriteAllText(
                Path.Combine(facts, Path.GetFileName(file)),
                SheetConverter.Convert(Path.GetFileName(file)[..5], File.ReadAllText(file))
            );
        }

        File.WriteAllText(
            Path.Combine(folder, "input", "index.md"),
            "---\ntitle: Fact sheets\nmessage: All sheets of the corpus.\n---\n\nAll sheets of the corpus.\n"
        );
        File.WriteAllText(
            Path.Combine(folder, "statiq.json"),
            $$"""{ "SiteTitle": "Fact sheets", "Host": "sheets.example", "ThemePath": "{{Path.Combine(Repository.Root, "theme")}}" }"""
        );
        return folder;
    }

    private string PrepareHugo(int sheets)
    {
        var folder = Path.Combine(work, $"hugo-{sheets}");
        if (Directory.Exists(folder))
            return folder;
        Copy(hugoSite, folder);
        Copy(Corpus("hugo", sheets), Path.Combine(folder, "content", "sheets"));
        return folder;
    }

    private string Corpus(string flavour, int sheets)
    {
        var folder = Path.Combine(work, $"corpus-{flavour}-{sheets}");
        if (!Directory.Exists(folder))
        {
            Benchmarks.Run.Measure(
                work,
                "python3",
                corpusScript,
                "-n",
                sheets.ToString(CultureInfo.InvariantCulture),
                "-o",
                folder,
                "--flavour",
                flavour
            );
        }

        return folder;
    }

    private static void Clean(string folder, params string[] names)
    {
        foreach (var path in names.Select(name => Path.Combine(folder, name)))
        {
            if (Directory.Exists(path))
                Directory.Delete(path, recursive: true);
            else
                File.Delete(path);
        }
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
