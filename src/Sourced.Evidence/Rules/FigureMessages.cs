using System.Collections.Immutable;
using Sourced.Content.Diagnostics;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Rendering;

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
        number.Finding is { } finding ? [new RelatedSpan(finding.Finding.Figure.Span, label)] : [];

}
