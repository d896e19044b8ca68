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
            var name = Name.OfParts(part => entry.Text(part)?.Value);
            entry.Done();
            if ((name.Literal ?? name.Family) is null)
                entry.Bag.Add(
                    YamlRules.MissingKey,
                    entry.Head,
                    "a name needs a family name, or the name of a body",
                    "write {family: …, given: …} or {literal: …}"
                );
            else
                names.Add(name);
        }

        return names.DrainToImmutable();
    }
}
