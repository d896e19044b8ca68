using Sourced.Content.Sources;
using Sourced.Evidence.Rendering;
using Sourced.Statistics;

namespace Sourced.Evidence.Findings;

/// <summary>Looks for the figure of a record in the text of its source.</summary>
public static class FigureSearch
{
    /// <summary>Longer stretches are cut between words, so that one page without line ends takes no longer than many lines.</summary>
    private const int MostLetters = 2000;

    /// <param name="text">What a reader of the source reads; line ends end a block.</param>
    /// <param name="source">Tells the language.</param>
    /// <param name="findings">What is looked for. Those that are derived, no quantity or seen elsewhere are passed over.</param>
    /// <returns>For each finding that was looked for, whether its figure stands there as printed or in a form that says the same.</returns>
    public static IReadOnlyDictionary<Finding, bool> In(string text, Source source, IEnumerable<Finding> findings)
    {
        var language = source.Language();
        var sought = findings
            .Where(finding => IsSought(source, finding))
            .Select(finding => (Finding: finding, Figures: FigureReader.Read(finding.Figure.Value, language, TextPlace.Figure)))
            .ToList();
        var joined = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)); // a figure may be broken by a line
        var seen = sought.ToDictionary(one => one.Finding, one => Stands(joined, one.Finding.Figure.Value));
        foreach (var block in Blocks(text))
        {
            var open = sought.Where(one => !seen[one.Finding]).ToList();
            if (open.Count == 0) break;
            var written = FigureReader.Read(block, language, TextPlace.Prose);
            foreach (var (finding, figures) in open) seen[finding] = figures.Any(figure => written.Any(number => Says(number.Figure, figure.Figure)));
        }

        return seen;
    }

    /// <summary>True for a quantity that its source itself is said to print.</summary>
    public static bool IsSought(Source source, Finding finding) => finding is { Derived: null, Withdrawn: null } && finding.Seen?.Value != "secondary"
        && !FigureReader.Read(finding.Figure.Value, source.Language(), TextPlace.Figure).IsEmpty;

    /// <summary>As a number of its own: 34% does not stand in 134%, 300 not in 1,300, 12 not in 2012.</summary>
    internal static bool Stands(string text, string figure)
    {
        for (var at = 0; figure.Length > 0 && (at = text.IndexOf(figure, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            if (!GoesOn(text, at - 1, -1) && !GoesOn(text, at + figure.Length, 1)) return true;
        }

        return false;
    }

    /// <summary>A digit, or a sign inside a number with a digit on its other side.</summary>
    private static bool GoesOn(string text, int at, int step) =>
        IsDigit(text, at) || (at >= 0 && at < text.Length && text[at] is '.' or ',' or '٫' or '٬' && IsDigit(text, at + step));

    private static bool IsDigit(string text, int at) => at >= 0 && at < text.Length && char.IsDigit(text[at]);

    /// <summary>The record renders what the text says; or the text, without leaning on a hedge, what is on record.</summary>
    private static bool Says(Figure written, Figure recorded) =>
        HonestRendering.IsHonest(recorded, written)
        || (written.Comparator is Comparator.None or Comparator.About && HonestRendering.IsHonest(written, recorded));

    private static IEnumerable<string> Blocks(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            for (var at = 0; at < line.Length;)
            {
                var end = Math.Min(line.Length, at + MostLetters);
                if (end < line.Length && line.LastIndexOf(' ', end - 1, end - at) is > 0 and var space && space > at) end = space;
                yield return line[at..end];
                at = end + (end < line.Length ? 1 : 0);
            }
        }
    }
}
