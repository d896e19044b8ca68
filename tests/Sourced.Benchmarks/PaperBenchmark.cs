using System.Globalization;

namespace Sourced.Benchmarks;

/// <summary>Handouts and cards of the repository's own input, all of them, on one worker.</summary>
internal sealed class PaperBenchmark(string work)
{
    private readonly string _project = Path.Combine(work, "paper");

    public void Measure(int runs)
    {
        var program = PublishedProgram.In(work);
        Prepare();
        List<double> gates = [], handouts = [], cards = [];
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

    private double Cold(string program, string kind)
    {
        foreach (var folder in (string[])[".sourced", Output(kind)])
        {
            if (Directory.Exists(Path.Combine(_project, folder))) Directory.Delete(Path.Combine(_project, folder), recursive: true);
        }

        return Run.Measure(_project, program, "build", "--only", kind, "--jobs", "1", "--no-progress", "--as-of", "2026-11-22", "--output", Output(kind)).Seconds;
    }

    /// <summary>What is left when reading and checking are taken off, for each file; the start of Node is in it.</summary>
    private void Tell(string name, List<double> runs, double gate, string pattern)
    {
        var made = Directory.EnumerateFiles(Path.Combine(_project, Output(name + "s")), pattern, SearchOption.AllDirectories).Count();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{made,4} {name}s on one worker: {Middle(runs),5:F2} s with {gate:F2} s of gate, {1000 * (Middle(runs) - gate) / made:F1} ms a {name}"));
    }

    private void Prepare()
    {
        if (Directory.Exists(_project)) Directory.Delete(_project, recursive: true);
        var input = Path.Combine(Repository.Root, "input");
        foreach (var file in Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_project, "input", Path.GetRelativePath(input, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var settings = File.ReadAllText(Path.Combine(Repository.Root, "statiq.json"));
        File.WriteAllText(Path.Combine(_project, "statiq.json"), settings.Replace("\"theme\"", $"\"{Path.Combine(Repository.Root, "theme").Replace('\\', '/')}\"", StringComparison.Ordinal));
    }

    private static string Output(string kind) => "out-" + kind;

    private static double Middle(IEnumerable<double> values) => values.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;
}
