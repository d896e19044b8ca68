using System.Globalization;
using System.Text.RegularExpressions;
using Sourced.Benchmarks.Cards;
using Sourced.Testing;

namespace Sourced.Benchmarks.Paper;

/// <summary>Handouts and cards of the repository's own input, all of them, on one worker.</summary>
internal sealed partial class PaperBenchmark(string work)
{
    private readonly string _project = Path.Combine(work, "paper");

    public void Measure(int runs)
    {
        var program = PublishedProgram.In(work);
        Prepare();
        List<double> gates = [],
            handouts = [],
            cards = [];
        for (var i = 0; i < runs; i++)
        {
            gates.Add(Run.Measure(_project, program, "check", "--as-of", "2026-11-22", "--format", "compact").Seconds);
            handouts.Add(Cold(program, "handouts"));
            cards.Add(Cold(program, "cards"));
        }

        var gate = Middle(gates);
        Tell("handout", handouts, gate, "*.pdf");
        Tell("card", cards, gate, "*.png");
    }

    /// <summary>
    /// The two-page handouts of the repository's own input on one worker, then their words as plain paragraphs by Typst, by a browser and by WeasyPrint where
    /// they are there; in turn and in one run. Told is processor time, for ours less that of reading and checking.
    /// </summary>
    public void Beside(int runs)
    {
        var program = PublishedProgram.In(work);
        Prepare();
        var settings = Path.Combine(_project, "statiq.json");
        File.WriteAllText(settings, Kits().Replace(Forms().Replace(File.ReadAllText(settings), "\"HandoutForms\": [\"two-page\"]"), ""));
        var peers = Path.Combine(work, "cards", "peers");
        var here = Path.Combine(Repository.Root, "tests", "Sourced.Benchmarks", "Paper");
        var (theme, texts) = (Path.Combine(Repository.Root, "theme"), Path.Combine(_project, "texts"));
        Dictionary<string, List<double>> times = [];
        var count = 0;
        for (var i = 0; i < runs; i++)
        {
            Clear("handouts");
            var gate = Timed("check --as-of 2026-11-22 --format compact");
            Add("ours", Timed($"build --only handouts --jobs 1 --no-progress --as-of 2026-11-22 --output {Output("handouts")}") - gate);
            if (count == 0)
                count = HandoutTexts.Write(Path.Combine(_project, Output("handouts")), texts);
            Add("plain Typst", CardRun.Measure($"node '{here}/typst.mjs' '{theme}' '{texts}' '{texts}'").Processor);
            if (Directory.Exists(Path.Combine(peers, "node_modules", "playwright-core")))
                Add(
                    "Chromium",
                    CardRun
                        .Measure(
                            $"node '{here}/chromium.mjs' '{peers}' '{texts}' '{texts}' \"$(command -v chromium || command -v google-chrome)\""
                        )
                        .Processor
                );
            if (IsThere("python3 -c 'import weasyprint'"))
                Add("WeasyPrint", CardRun.Measure($"python3 '{here}/weasy.py' '{texts}' '{texts}'").Processor);
        }

        var ours = Middle(times["ours"]);
        foreach (var (name, seconds) in times)
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name,-12} {1000 * Middle(seconds) / count,6:F1} ms of processor time a handout ({Middle(seconds) / ours:F2} × ours)"
                )
            );
        foreach (
            var (name, how) in ((string, string)[])
                [
                    ("Chromium", "run the benchmark of cards first, which brings playwright-core"),
                    ("WeasyPrint", "install the Python package weasyprint"),
                ]
        )
            if (!times.ContainsKey(name))
                Console.WriteLine($"{name} is not here: {how}");

        void Add(string name, double seconds) => (times.TryGetValue(name, out var known) ? known : times[name] = []).Add(seconds);

        double Timed(string arguments) => CardRun.Measure($"(cd '{_project}' && '{program}' {arguments} > /dev/null)").Processor;
    }

    private static bool IsThere(string command)
    {
        try
        {
            CardRun.Measure($"{command} 2> /dev/null");
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private void Clear(string kind)
    {
        foreach (var folder in (string[])[".sourced", Output(kind)])
        {
            if (Directory.Exists(Path.Combine(_project, folder)))
                Directory.Delete(Path.Combine(_project, folder), recursive: true);
        }
    }

    [GeneratedRegex(@"""HandoutForms"": \[[^\]]*\]")]
    private static partial Regex Forms();

    // a kit wants forms that are not made here
    [GeneratedRegex(@"\s*""Kit\w+"": (\[[^\]]*\]|""[^""]*""),")]
    private static partial Regex Kits();

    private double Cold(string program, string kind)
    {
        Clear(kind);
        return Run.Measure(
            _project,
            program,
            "build",
            "--only",
            kind,
            "--jobs",
            "1",
            "--no-progress",
            "--as-of",
            "2026-11-22",
            "--output",
            Output(kind)
        ).Seconds;
    }

    /// <summary>What is left when reading and checking are taken off, for each file; the start of Node is in it.</summary>
    private void Tell(string name, List<double> runs, double gate, string pattern)
    {
        var made = Directory.EnumerateFiles(Path.Combine(_project, Output(name + "s")), pattern, SearchOption.AllDirectories).Count();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{made,4} {name}s on one worker: {Middle(runs),5:F2} s with {gate:F2} s of gate, {1000 * (Middle(runs) - gate) / made:F1} ms a {name}"
            )
        );
    }

    private void Prepare()
    {
        if (Directory.Exists(_project))
            Directory.Delete(_project, recursive: true);
        var input = Path.Combine(Repository.Root, "input");
        foreach (var file in Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_project, "input", Path.GetRelativePath(input, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var settings = File.ReadAllText(Path.Combine(Repository.Root, "statiq.json"));
        File.WriteAllText(
            Path.Combine(_project, "statiq.json"),
            settings.Replace("\"theme\"", $"\"{Path.Combine(Repository.Root, "theme").Replace('\\', '/')}\"", StringComparison.Ordinal)
        );
    }

    private static string Output(string kind) => "out-" + kind;

    private static double Middle(IEnumerable<double> values) => values.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;
}
