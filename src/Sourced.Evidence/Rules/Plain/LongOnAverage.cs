using System.Globalization;
using Sourced.Content.Diagnostics;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Plainness;

namespace Sourced.Evidence.Rules.Plain;

internal sealed class LongOnAverage : IDocumentRule
{
    private const int Most = 15;

    /// <summary>A page of two sentences has no average worth the name.</summary>
    private const int Enough = 5;

    public RuleDescription Description { get; } =
        new("PLN003", "long-on-average", Severity.Warning, "A page whose sentences have more than 15 words on average.")
        {
            MaySuppress = true,
            Documentation = """
                No single sentence of the page need be too long for the page to be hard work. `check --format markdown` prints the figures of every page,
                with a reading formula where the language has one that was published.
                """,
            BadExample = Examples.Page(
                string.Join(
                    "\n\n",
                    Enumerable.Repeat(
                        "Ask who counted the people and whom they asked and when they asked them and how they found them all.",
                        5
                    )
                )
            ),
            GoodExample = Examples.Page(
                string.Join("\n\n", Enumerable.Repeat("Ask who counted the people, and whom they asked. Ask how they found them.", 5))
            ),
        };

    public void Check(CheckedDocument document, CheckContext context, DiagnosticList found)
    {
        var (words, stretches) = (0, 0);
        foreach (var passage in document.Passages.Where(passage => PageReadability.IsRunningText(passage.Passage)))
        {
            var glance = PlainWords.Glance(passage.Passage.Text);
            words += glance.Words;
            stretches += glance.Stretches;
        }

        // The quick look ends sentences too often, never too seldom by much: a page that passes it is not cut properly.
        if (stretches < Enough || words <= Most * stretches)
            return;
        var page = PageReadability.Of(document.Document);
        if (page.Sentences < Enough || page.Average <= Most)
            return;
        var average = Math.Round(page.Average, 1).ToString("0.0", CultureInfo.InvariantCulture);
        found.Add(
            Description,
            document.Document.Front.Title.Span,
            $"the sentences of this page have {average} words on average",
            "cut the longest ones: check --format markdown lists the figures of each page"
        );
    }
}
