using Sourced.Content.Sources;
using Sourced.Content.Text;
using Sourced.Statistics;

namespace Sourced.Evidence.Binding;

/// <summary>One number as the gate judged it.</summary>
/// <param name="Span">Where it stands in its file.</param>
/// <param name="Text">As written.</param>
/// <param name="Language">The language it was read in.</param>
/// <param name="Number">Class and reading.</param>
/// <param name="Status">Null when the number is no statistic.</param>
public sealed record CheckedNumber(SourceSpan Span, string Text, string Language, NumberInText Number, BindingStatus? Status)
{
    /// <summary>The finding that it renders, when bound.</summary>
    public BoundFinding? Binding { get; init; }

    /// <summary>Why it needs no finding, when exempt.</summary>
    public string? ExemptionReason { get; init; }

    /// <summary>The code of the rule that it broke, when unbound.</summary>
    public string? Rule { get; init; }
}

public enum BindingStatus
{
    Bound,
    Unbound,
    Exempt,
}

/// <param name="Locator">What the citation adds: "p. 24"; empty when it pins nothing.</param>
public sealed record BoundFinding(Source Source, Finding Finding, string Locator)
{
    public FindingReference Reference => new(Source.Id.Value, Finding.Id.Value);
}
