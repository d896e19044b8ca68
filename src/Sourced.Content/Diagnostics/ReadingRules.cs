using System.Collections.Immutable;

namespace Sourced.Content.Diagnostics;

/// <summary>Every rule that reading can break, for the catalogue.</summary>
public static class ReadingRules
{
    public static ImmutableArray<RuleDescription> All { get; } =
        [.. SettingsRules.All, .. OverlayRules.All, .. FileRules.All, .. YamlRules.All, .. MarkupRules.All, .. StructureRules.All, .. ImportRules.All];
}
