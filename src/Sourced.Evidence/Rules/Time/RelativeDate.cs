using Sourced.Content.Diagnostics;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Phrases;

namespace Sourced.Evidence.Rules.Time;

internal sealed class RelativeDate : IPassageRule
{
    public RuleDescription Description { get; } =
        new("TIM003", "relative-date", Severity.Error, "\"Last year\", \"recently\" or \"currently\" in a sentence with a statistic.")
        {
            MaySuppress = true,
            Documentation = """
                A sheet is printed, shared and read years later. "Last year" then points at the wrong year, and the figure with it. Name the year or
                the period of the finding. The words of a key figure stand beside its number, and count as one sentence with it.
                """,
            BadExample = Examples.Page("Recently, 75% had been advertised online [@survivors-2018#online].") + Examples.Source,
            GoodExample = Examples.Page("In 2016, 75% had been advertised online [@survivors-2018#online].") + Examples.Source,
        };

    public void Check(CheckedPassage passage, CheckContext context, DiagnosticList found)
    {
        foreach (var hit in passage.Hits)
        {
            if (hit.Meaning.Kind != PhraseKind.RelativeDate || passage.IsPartOfLonger(hit))
                continue;
            var sentence = passage.Sentences.IndexAt(hit.Start);
            var figure = passage.NumbersIn(sentence).FirstOrDefault(number => number.IsFigure && number.Verdict != Verdict.Exempt);
            if (figure is null && passage.Passage is not { KeyFigure: not null, IsAside: false })
                continue;
            found.Add(
                new Diagnostic(
                    Description,
                    passage.Passage.SpanOf(hit.Start, hit.Length),
                    $"\"{passage.Words(hit)}\" will mean another time to a later reader"
                )
                {
                    Help = figure?.Finding?.Finding.Period is { } period
                        ? $"name the time; the finding is of {period.Value}"
                        : "name the year or the period",
                }
            );
        }
    }
}
