using System.Collections.Immutable;
using Sourced.Content.Text;

namespace Sourced.Content.Registers;

/// <summary>Words to avoid, and what to say.</summary>
public sealed record AvoidedTerm
{
    /// <summary>Phrases to match, whole words, any case.</summary>
    public required ImmutableArray<Located<string>> Avoid { get; init; }

    public required Located<string> Prefer { get; init; }

    public required Located<string> Reason { get; init; }

    /// <summary>BCP 47 tag of the language whose text it watches; English unless given.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Advice for writers only: nothing is matched.</summary>
    public bool AdviceOnly { get; init; }

    public Located<string>? Guideline { get; init; }

    public Located<string>? ExceptWhen { get; init; }

    public Located<string>? Seen { get; init; }
}
