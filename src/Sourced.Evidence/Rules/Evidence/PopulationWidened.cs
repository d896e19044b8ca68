using Sourced.Content.Diagnostics;
using Sourced.Content.Sources;
using Sourced.Evidence.Binding;

namespace Sourced.Evidence.Rules.Evidence;

internal sealed class PopulationWidened : IPassageRule
{
    public RuleDescription Description { get; } = new("EVD009", "population-widened", Severity.Warning, "\"Of all\" or \"every\" behind a figure that was measured in fewer.")
    {
        MaySuppress = true,
        Documentation = """
            A survey speaks for those who answered, a hotline for those who called. "75% of all victims" widens such a finding to people whom nobody
            asked. Name the group of the finding.
            """,
        BadExample = Examples.Page("In 2016, 75% of all victims had been advertised online [@survivors-2018#online].") + Examples.Source,
        GoodExample = Examples.Page("In 2016, 75% of the survivors who answered had been advertised online [@survivors-2018#online].") + Examples.Source,
    };

    private static readonly string[] Widening =
    [
        "of all", "of every", "of the world's", "of the country's", "de todas las", "de todos los", "de cada una de las", "de toda la", "de tous les", "de toutes les",
        "de todas as", "de todos os", "aller", "من جميع", "من كل ال", "من مجموع",
    ];

    public void Check(CheckedPassage passage, CheckContext context, DiagnosticList found)
    {
        foreach (var number in passage.Numbers)
        {
            if (number is not { Verdict: Verdict.Bound, Recorded: not null } || !MeasuresSome(number.Finding!.Source.Kind.Value)) continue;
            var rest = passage.Passage.Text.AsSpan(number.Number.End).TrimStart();
            foreach (var words in Widening)
            {
                if (!rest.StartsWith(words, StringComparison.OrdinalIgnoreCase)) continue;
                if (number.Finding.Finding.Population is { } group && group.Value.StartsWith("all ", StringComparison.OrdinalIgnoreCase)) continue;
                var start = passage.Passage.Text.Length - rest.Length;
                found.Add(new Diagnostic(Description, passage.Passage.SpanOf(start, words.Length), $"\"{words}\" says more than was measured")
                {
                    Related = number.Finding.Finding.Population is { } population ? [new RelatedSpan(population.Span, $"measured in: {population.Value}")] : [],
                    Help = "name the group of the finding",
                });
                break;
            }
        }
    }

    private static bool MeasuresSome(EvidenceKind kind) => kind is EvidenceKind.Survey or EvidenceKind.Reports or EvidenceKind.Experience;
}
