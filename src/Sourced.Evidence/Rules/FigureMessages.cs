using System.Collections.Immutable;
using Sourced.Content.Diagnostics;
using Sourced.Content.Sources;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Rendering;
using Sourced.Statistics;

namespace Sourced.Evidence.Rules;

/// <summary>What every rule about a figure and its record says in the same way.</summary>
internal static class FigureMessages
{
    public static Diagnostic Compared(RuleDescription rule, JudgedNumber number, string message) => new(rule, number.Span, message)
    {
        Label = $"the text says {number.Text}",
        Related = Record(number, $"the finding says {number.Finding?.Finding.Figure.Value}"),
        Help = number.Recorded is { } recorded ? Wordings.Propose(recorded, number.Passage.Language) : "",
    };

    public static ImmutableArray<RelatedSpan> Record(JudgedNumber number, string label) =>
        number.Finding is { } finding ? [new RelatedSpan(finding.Finding.Figure.Span, label), .. Before(number, finding.Finding)] : [];

    /// <summary>A text may have stayed behind when the record changed.</summary>
    private static IEnumerable<RelatedSpan> Before(JudgedNumber number, Finding finding) =>
        from was in finding.Earlier
        where number.Figure is { } told && StatisticReader.Read(was.Figure.Value, "en").Any(one =>
            one.Reading is { } reading && Figure.From(reading) is { } read && read.SameMeasureAs(told) && read.Low == told.Low && read.High == told.High)
        select new RelatedSpan(was.Figure.Span, $"it said {was.Figure.Value} until {was.Until.Value}");
}
