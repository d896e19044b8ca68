using System.Collections.Immutable;
using Sourced.Content.Diagnostics;
using Sourced.Content.Reading.Yaml;
using Sourced.Content.Sources;

namespace Sourced.Content.Reading.Mapping;

/// <summary>CSL names: <c>{family, given}</c> or <c>{literal}</c>.</summary>
internal static class CslNames
{
    public static ImmutableArray<Name> Names(this MappingReader map, string key)
    {
        var names = ImmutableArray.CreateBuilder<Name>();
        foreach (var entry in map.Mappings(key, $"a name in \"{key}\""))
        {
            var (literal, family, given) = (entry.Text("literal")?.Value, entry.Text("family")?.Value, entry.Text("given")?.Value);
            family = Join(entry.Text("non-dropping-particle")?.Value, family);
            given = Join(Join(given, entry.Text("dropping-particle")?.Value), entry.Text("suffix")?.Value);
            entry.Done();
            if (literal is null && family is null)
                entry.Bag.Add(
                    YamlRules.MissingKey,
                    entry.Head,
                    "a name needs a family name, or the name of a body",
                    "write {family: …, given: …} or {literal: …}"
                );
            else
                names.Add(new Name(family, given, literal));
        }

        return names.DrainToImmutable();
    }

    private static string? Join(string? left, string? right) => (left, right) switch
    {
        (null, _) => right,
        (_, null) => left,
        _ => $"{left} {right}",
    };
}
