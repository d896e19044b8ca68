using Sourced.Content.Diagnostics;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Findings;
using Sourced.Evidence.Rendering;

namespace Sourced.Evidence.Rules.Sources;

internal sealed class FigureNotInQuote : ISourceRule
{
    public RuleDescription Description { get; } =
        new("SRC005", "figure-not-in-quote", Severity.Error, "The recorded figure does not occur in the stored quote.")
        {
            Documentation = """
                A `quote` is there to show that the source says what the record says. One in which the figure does not stand proves the opposite.
                """,
            BadExample = Examples.OneFinding("survey", "online", "75%", "quote: Of those who answered, 57% had been advertised."),
            GoodExample = Examples.OneFinding(
                "survey",
                "online",
                "75%",
                "quote: Of those who answered, three in four had been advertised."
            ),
        };

    public void Check(CheckedSource source, DiagnosticList found)
    {
        foreach (var recorded in source.Findings)
        {
            if (recorded.Finding.Quote is not { } quote || recorded.Figures.IsEmpty || recorded.Finding.Derived is not null)
                continue;
            if (FigureSearch.Stands(quote.Value, recorded.Finding.Figure.Value))
                continue;
            var inQuote = FigureReader.Read(quote.Value, recorded.Source.Language());
            if (
                recorded.Figures.Any(figure =>
                    inQuote.Any(quoted =>
                        HonestRendering.IsHonest(figure.Figure, quoted.Figure) || HonestRendering.IsHonest(quoted.Figure, figure.Figure)
                    )
                )
            )
                continue;
            found.Add(
                new Diagnostic(Description, quote.Span, $"the quote does not say {recorded.Finding.Figure.Value}")
                {
                    Related = [new RelatedSpan(recorded.Finding.Figure.Span, "the figure on record")],
                    Help = "quote the words that hold the figure, or mend the figure",
                }
            );
        }
    }
}
