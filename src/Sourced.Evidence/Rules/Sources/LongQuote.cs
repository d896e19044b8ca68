using System.Globalization;
using Sourced.Content.Diagnostics;
using Sourced.Evidence.Binding;

namespace Sourced.Evidence.Rules.Sources;

internal sealed class LongQuote : ISourceRule
{
    private const int MostWords = 25;

    public RuleDescription Description { get; } =
        new("SRC016", "long-quote", Severity.Error, "A stored quote of more than 25 words.")
        {
            MaySuppress = true,
            Documentation = """
                A `quote` shows that the source says what the record says. The words that hold the figure are enough for that; a whole paragraph is somebody
                else's text, which is published here with the data. Leave words out with `…`.
                """,
            BadExample = Examples.OneFinding(
                "survey",
                "online",
                "75%",
                $"quote: {string.Concat(Enumerable.Repeat("and then they told us ", 5))}that 75% had been advertised online."
            ),
            GoodExample = Examples.OneFinding("survey", "online", "75%", "quote: 75% had been advertised online."),
        };

    public void Check(CheckedSource source, DiagnosticList found)
    {
        foreach (var finding in source.Records.SelectMany(record => record.Findings))
        {
            if (finding.Quote is not { } quote || Words(quote.Value) is not (> MostWords and var count))
                continue;
            found.Add(
                Description,
                quote.Span,
                string.Create(CultureInfo.InvariantCulture, $"this quote has {count} words; {MostWords} are the most"),
                "keep the words that hold the figure, and write … for the others"
            );
        }
    }

    /// <summary>Between blanks; what stands for words left out is none.</summary>
    private static int Words(string quote) =>
        quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));
}
