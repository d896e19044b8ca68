using System.Globalization;
using System.Text;
using Sourced.Statistics;
using Sourced.Testing;

namespace Sourced.Benchmarks;

/// <summary>The reader of statistics alone, over the paragraphs of the English pages of the repository's own input, on one core.</summary>
internal static class ReaderBenchmark
{
    private const int Warmups = 40;
    private const int Rounds = 7;
    private const long BytesOfRound = 30_000_000;
    private const int ShortestParagraph = 60;

    public static void Measure()
    {
        var paragraphs = Pages().SelectMany(page => Paragraphs(File.ReadAllText(page))).ToList();
        Tell("prose with hardly a figure", [.. paragraphs.Where(text => !text.Any(char.IsDigit))]);
        Tell("ordinary prose", paragraphs);
        Tell("paragraphs full of figures", [.. paragraphs.Where(text => text.Count(char.IsDigit) * 50 > text.Length)]);
    }

    private static IEnumerable<string> Pages() =>
        ((string[])["facts", "actions", "myths", "pages"])
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, "input", folder), "*.md", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal);

    /// <summary>Prose without front matter, headings, tables, marks of citation and addresses of links.</summary>
    private static IEnumerable<string> Paragraphs(string page)
    {
        var text = page.ReplaceLineEndings("\n");
        if (text.StartsWith("---\n", StringComparison.Ordinal)) text = text[(text.IndexOf("\n---\n", 4, StringComparison.Ordinal) + 5)..];
        return text.Split("\n\n", StringSplitOptions.TrimEntries)
            .Where(block => block.Length > ShortestParagraph && block[0] is not ('#' or '|' or ':' or '<' or '!'))
            .Select(block => Without(Without(block, "[@", ']'), "](", ')').Replace('\n', ' '));
    }

    private static string Without(string text, string open, char close)
    {
        var kept = new StringBuilder(text.Length);
        var at = 0;
        while (text.IndexOf(open, at, StringComparison.Ordinal) is >= 0 and var start && text.IndexOf(close, start + open.Length) is > 0 and var end)
        {
            kept.Append(text, at, start - at);
            at = end + 1;
        }

        return kept.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>The best of some rounds by processor time, since whatever else runs on the machine only ever adds.</summary>
    private static void Tell(string name, List<string> texts)
    {
        var bytes = texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));
        var found = 0;
        for (var i = 0; i < Warmups; i++) found = Read(texts);
        Thread.Sleep(200);
        var best = double.MaxValue;
        var passes = Math.Max(1, BytesOfRound / bytes);
        for (var round = 0; round < Rounds; round++)
        {
            var start = Environment.CpuUsage.TotalTime;
            for (var pass = 0; pass < passes; pass++) Read(texts);
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - start).TotalSeconds);
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{name}: {texts.Count} paragraphs, {bytes / 1000} kB, {found} numbers, {bytes * passes / best / 1e6:F1} MB/s"));
    }

    private static int Read(List<string> texts)
    {
        var found = 0;
        foreach (var text in texts) found += StatisticReader.Read(text, "en").Count;
        return found;
    }
}
