using System.Globalization;
using System.Text.Json;
using Sourced.Testing;

namespace Sourced.Benchmarks.Cards;

/// <summary>Cards of 1200 × 630 from their words: ours, satori with resvg, and a loop over screenshots of a browser, in turn and in one run.</summary>
internal sealed class CardBenchmark(string work)
{
    private static readonly string Theme = Path.Combine(Repository.Root, "theme");

    private readonly string _folder = Path.Combine(work, "cards");

    /// <param name="cards">How many.</param>
    /// <param name="runs">How often each.</param>
    public void Beside(int cards, int runs)
    {
        Directory.CreateDirectory(_folder);
        InstallPeers();
        var rows = Write("rows.jsonl", CardRows.Make(cards));
        string[] halves = [.. Jobs(cards, 2)];
        var all = Jobs(cards, 1).Single();
        List<CardRun> ours = [],
            both = [],
            satori = [],
            browser = [];
        for (var i = 0; i < runs; i++)
        {
            ours.Add(CardRun.Measure(Ours(all, Out("ours"))));
            both.Add(CardRun.Measure($"({Ours(halves[0], Out("half"))} & {Ours(halves[1], Out("half") + "2")}; wait)"));
            satori.Add(CardRun.Measure(Peer("satori", rows)));
            browser.Add(CardRun.Measure($"{Peer("playwright", rows)} \"$(command -v chromium || command -v google-chrome)\""));
        }

        var middle = Middle(ours);
        Tell("ours, one worker", middle, middle, cards, Size(Out("ours")));
        Tell("ours, two workers", Middle(both), middle, cards, Size(Out("half")));
        Tell("satori + resvg", Middle(satori), middle, cards, Size(Out("satori")));
        Tell("playwright loop", Middle(browser), middle, cards, Size(Out("playwright")));
    }

    /// <summary>More and more cards on one worker.</summary>
    public void Growth(IEnumerable<int> sizes)
    {
        Directory.CreateDirectory(_folder);
        foreach (var size in sizes)
        {
            var run = CardRun.Measure(Ours(Jobs(size, 1).Single(), Out("ours")));
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{size,6} cards: {1000 * run.Processor / size,6:F1} ms of processor time each, {run.Megabytes,5:F0} MB at most"
                )
            );
        }
    }

    private static void Tell(string name, CardRun run, CardRun ours, int cards, long bytes) =>
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-18} {1000 * run.Processor / cards,6:F1} ms of processor time a card ({run.Processor / ours.Processor:F1} × ours), {1000 * run.Wall / cards,6:F1} ms in all ({run.Wall / ours.Wall:F1} ×), {bytes / cards / 1024.0:F0} KB"
            )
        );

    /// <summary>The worker as a build starts it; what it answers is the pictures, one behind the other, each with a line before it.</summary>
    private static string Ours(string jobs, string folder) =>
        $"node --expose-gc '{Path.Combine(Theme, "typesetter", "worker.mjs")}' < '{jobs}' > '{folder}/answers'";

    private string Peer(string name, string rows) =>
        $"node '{Path.Combine(Repository.Root, "tests", "Sourced.Benchmarks", "Cards", name + ".mjs")}' '{Path.Combine(_folder, "peers")}' '{Theme}' '{rows}' '{Out(name)}'";

    private IEnumerable<string> Jobs(int cards, int parts) =>
        CardRows
            .Make(cards)
            .Select(
                (row, number) =>
                    (
                        Part: number % parts,
                        Job: JsonSerializer.Serialize(
                            new
                            {
                                id = number,
                                template = "cards/card.typ",
                                data = row,
                                output = "png",
                                proof = 0,
                            }
                        )
                    )
            )
            .GroupBy(job => job.Part, job => job.Job)
            .Select(part => Write(FormattableString.Invariant($"jobs-{part.Key}-of-{parts}.jsonl"), part));

    private void InstallPeers()
    {
        var peers = Path.Combine(_folder, "peers");
        if (Directory.Exists(Path.Combine(peers, "node_modules")))
            return;
        Directory.CreateDirectory(peers);
        File.WriteAllText(Path.Combine(peers, "package.json"), """{ "private": true, "type": "module" }""");
        CardRun.Measure(
            $"npm install --prefix '{peers}' --no-audit --no-fund --silent satori@0.63.2 @resvg/resvg-js@2.6.2 playwright-core@1.65.1 > /dev/null"
        );
    }

    private string Write(string name, IEnumerable<string> lines)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllLines(path, lines);
        return path;
    }

    private string Out(string name)
    {
        foreach (var folder in (string[])[name, name + "2"])
            Directory.CreateDirectory(Path.Combine(_folder, "out", folder));
        return Path.Combine(_folder, "out", name);
    }

    private static long Size(string folder) =>
        new[] { folder, folder + "2" }.SelectMany(part => new DirectoryInfo(part).EnumerateFiles()).Sum(file => file.Length);

    private static CardRun Middle(List<CardRun> runs) => runs.OrderBy(run => run.Processor).ElementAt(runs.Count / 2);
}
