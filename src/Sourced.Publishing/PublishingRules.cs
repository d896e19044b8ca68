using System.Collections.Immutable;
using Sourced.Content.Diagnostics;

namespace Sourced.Publishing;

/// <summary>The rules that hold for an edition as a whole.</summary>
public static class PublishingRules
{
    public static ImmutableArray<RuleDescription> All => [];
}
