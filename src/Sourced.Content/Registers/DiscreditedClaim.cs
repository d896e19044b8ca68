using System.Collections.Immutable;
using Sourced.Content.Text;

namespace Sourced.Content.Registers;

/// <summary>A claim that must never be repeated except on the page that corrects it.</summary>
public sealed record DiscreditedClaim
{
    public required Located<string> Id { get; init; }

    public required LocalizedText Claim { get; init; }

    /// <summary>Phrases that give the claim away, in any language.</summary>
    public ImmutableArray<Located<string>> Patterns { get; init; } = [];

    public required LocalizedText WhyWrong { get; init; }

    public required LocalizedText SayInstead { get; init; }

    /// <summary>Ids of the sources that refute it.</summary>
    public ImmutableArray<Located<string>> DebunkedBy { get; init; } = [];

    public Located<string>? Seen { get; init; }
}
