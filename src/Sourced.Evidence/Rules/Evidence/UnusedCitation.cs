using Sourced.Content.Diagnostics;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Matching;

namespace Sourced.Evidence.Rules.Evidence;

internal sealed class UnusedCitation : IDocumentRule
{
    public RuleDescription Description { get; } =
        new("EVD010", "unused-citation", Severity.Warning, "A finding is pinned, but no figure beside it shows it.")
        {
            MaySuppress = true,
            Documentation = """
                `[@source#finding]` says that a figure stands here. When the sentence changed and the figure went, the mark should point to the source
                as a whole, or go too.
                """,
            BadExample = Examples.Page("Adverts moved online [@survivors-2018#online].") + Examples.Source,
            GoodExample = Examples.Page("Adverts moved online [@survivors-2018].") + Examples.Source,
        };

    public void Check(CheckedDocument document, CheckContext context, DiagnosticList found)
    {
        var used = document
            .Numbers.Where(number => number.Verdict == Verdict.Bound)
            .Select(number => number.Citation)
            .ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var passage in document.Passages)
        {
            // A figure that is refused may want the mark, wherever in the passage it stands.
            if (
                passage.Passage.Marks.IsEmpty
                || passage.Numbers.Any(number => number.IsRefused && !number.IsVague)
                || passage.Hits.Any(hit => hit.Meaning.Claim is not null)
            )
                continue;
            foreach (var mark in passage.Passage.Marks)
            {
                if (Beside(passage, mark).Any(number => number.Verdict == Verdict.Exempt))
                    continue;
                var citation = document.Citations.Of(mark);
                if (
                    !citation.IsPinned
                    || citation.IsUnknown
                    || used.Contains(citation)
                    || citation.Findings[0].Figures.IsEmpty
                    || ShowsOtherwise(passage, citation)
                )
                    continue;
                if (
                    passage.Passage.Group is not null
                    && document.Passages.Any(other =>
                        ReferenceEquals(other.Passage.Group, passage.Passage.Group) && other.Numbers.Any(number => number.IsRefused)
                    )
                )
                    continue;
                found.Add(
                    new Diagnostic(Description, citation.Span, $"no figure here shows {citation.Reference}")
                    {
                        Related =
                        [
                            new RelatedSpan(
                                citation.Findings[0].Finding.Figure.Span,
                                $"the finding says {citation.Findings[0].Finding.Figure.Value}"
                            ),
                        ],
                        Help = $"cite the source as a whole: [@{citation.Reference.SourceId}]",
                    }
                );
            }
        }
    }

    /// <summary>The numbers of the mark's sentence; in a row, an item or a quotation those of all of it.</summary>
    private static IEnumerable<JudgedNumber> Beside(CheckedPassage passage, Texts.Mark mark)
    {
        if (passage.Passage.Group is not null)
            return passage.Numbers;
        var sentence = Enumerable
            .Range(0, passage.Sentences.Count)
            .FirstOrDefault(index => passage.Sentences.MarksOf(index).Contains(mark));
        return passage.NumbersIn(sentence);
    }

    /// <summary>
    /// A definition or a law's age ("under 18") is no statistic in the text, and still shows its finding, as does a count that sets out the text
    /// ("24 trials"); one digit ("one of them") may stand for anything.
    /// </summary>
    private static bool ShowsOtherwise(CheckedPassage passage, Citation citation)
    {
        var digits = string.Concat(Numerals.In(citation.Findings[0].Finding.Figure.Value));
        return digits.Length > 0
            && passage.Numbers.Any(number =>
                !number.IsStatistic
                && (number.Number.Class != Statistics.NumberClass.Narrative || digits.Length > 1)
                && string.Concat(Numerals.In(number.Text)) == digits
            );
    }
}
