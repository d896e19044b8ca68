using Sourced.Content.Diagnostics;
using Sourced.Content.Sources;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Phrases;

namespace Sourced.Evidence.Rules.Evidence;

internal sealed class CausalOverreach : IPassageRule
{
    public RuleDescription Description { get; } =
        new("EVD016", "causal-overreach", Severity.Warning, "A causal verb beside a finding whose kind of source cannot show cause.")
        {
            MaySuppress = true,
            Documentation = """
                A survey, a count or a number of reports shows what goes together. That one thing caused the other needs another kind of study. Say
                "together with" or "more often".
                """,
            BadExample = Examples.Page("In 2016, advertising caused harm in 75% of answers [@survivors-2018#online].") + Examples.Source,
            GoodExample =
                Examples.Page("In 2016, harm and advertising went together in 75% of answers [@survivors-2018#online].") + Examples.Source,
        };

    public void Check(CheckedPassage passage, CheckContext context, DiagnosticList found)
    {
        var told = new HashSet<int>();
        foreach (var hit in passage.Hits)
        {
            if (hit.Meaning.Kind != PhraseKind.Causal || passage.IsPartOfLonger(hit))
                continue;
            var sentence = passage.Sentences.IndexAt(hit.Start);
            var shown = passage
                .NumbersIn(sentence)
                .FirstOrDefault(number =>
                    number is { Verdict: Verdict.Bound, IsFigure: true } && CannotShowCause(number.Finding!.Source.Kind.Value)
                );
            var source = shown?.Finding!.Source ?? SourceOf(passage.Passage, context);
            if (source is null || !told.Add(sentence))
                continue;
            found.Add(
                new Diagnostic(
                    Description,
                    passage.Passage.SpanOf(hit.Start, hit.Length),
                    $"\"{passage.Words(hit)}\" claims a cause that this source cannot show"
                )
                {
                    Related = [new RelatedSpan(source.Kind.Span, "a source of this kind shows what goes together")],
                    Help = "say what goes together, or cite a study that could tell the cause",
                }
            );
        }
    }

    /// <summary>The words of a key figure stand beside its number.</summary>
    private static Source? SourceOf(Texts.Passage passage, CheckContext context) =>
        passage is { KeyFigure: { } figure, IsAside: false, Document: { } document }
        && context.Library.FindSource(document, figure.Finding.Value.SourceId) is { } source
        && CannotShowCause(source.Kind.Value)
            ? source
            : null;

    private static bool CannotShowCause(EvidenceKind kind) =>
        kind is EvidenceKind.Survey or EvidenceKind.RandomSurvey or EvidenceKind.Count or EvidenceKind.Reports or EvidenceKind.Experience;
}
