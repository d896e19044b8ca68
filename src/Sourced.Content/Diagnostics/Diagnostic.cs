using System.Collections.Immutable;
using Sourced.Content.Text;

namespace Sourced.Content.Diagnostics;

/// <summary>Something the author should know. A value: collected, never thrown.</summary>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Span">The smallest stretch that shows the cause.</param>
/// <param name="Message">What is wrong: lower case, no full stop, no blame.</param>
public sealed record Diagnostic(RuleDescription Rule, SourceSpan Span, string Message)
{
    public Severity Severity { get; init; } = Rule.Severity;

    /// <summary>What to write under the caret, or empty.</summary>
    public string Label { get; init; } = "";

    public ImmutableArray<RelatedSpan> Related { get; init; } = [];

    /// <summary>Proposes the fix, or empty.</summary>
    public string Help { get; init; } = "";

    public string Code => Rule.Code;
}
