using System.Collections.Frozen;
using Sourced.Content.Diagnostics;
using Sourced.Content.Reading;
using Sourced.Content.Reading.Mapping;
using Sourced.Content.Reading.Yaml;
using Sourced.Content.Sources;
using Sourced.Content.Text;

namespace Sourced.Content.Importing;

/// <summary>CSL items, from JSON or YAML: a list, or a list below <c>references</c> as Pandoc keeps it.</summary>
internal static class CslReferences
{
    /// <summary>What programs write that is not the name in the specification.</summary>
    private static readonly FrozenDictionary<string, string> Aliases = new Dictionary<string, string>
    {
        ["shortTitle"] = "title-short",
        ["journalAbbreviation"] = "container-title-short",
        ["event"] = "event-title",
        ["citation-key"] = "citation-label",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> OwnVariables = FrozenSet.Create(StringComparer.Ordinal, "title", "publisher", "URL", "DOI", "ISBN", "note");

    private static readonly string[] DateParts = ["year", "month", "day"];

    public static IEnumerable<ReferenceEntry> Read(YamlNode? root, DiagnosticBag bag)
    {
        if (root is null)
            return [];
        var list = root is YamlMapping mapping
            ? mapping.Entries.Where(entry => entry.Key.Value == "references").Select(entry => entry.Value).FirstOrDefault()
            : root;
        if (list is not YamlSequence items)
        {
            bag.Add(
                ImportRules.Broken,
                root.Span with
                {
                    Length = Math.Min(1, root.Span.Length),
                },
                "this is not a list of CSL items",
                "export the references as CSL-JSON or CSL-YAML"
            );
            return [];
        }

        return items.Items.Select(item => Entry(item, bag)).OfType<ReferenceEntry>().ToList();
    }

    private static ReferenceEntry? Entry(YamlNode node, DiagnosticBag bag)
    {
        if (node is not YamlMapping item)
        {
            bag.Add(ImportRules.Broken, node.Span, "this is not a CSL item", "an item has an id and a type");
            return null;
        }

        var id = item.Entries.Where(entry => entry.Key.Value == "id").Select(entry => entry.Value).OfType<YamlScalar>().FirstOrDefault();
        var draft = new DraftBuilder(id?.Text ?? "", id?.Span ?? item.Head, bag);
        foreach (var (key, value) in item.Entries) Field(draft, key, value);
        return draft.Finish();
    }

    private static void Field(DraftBuilder draft, Located<string> key, YamlNode value)
    {
        var variable = Aliases.GetValueOrDefault(key.Value, key.Value);
        switch (variable, value)
        {
            case ("id", YamlScalar):
                break;
            case ("type", YamlScalar type):
                if (CslVocabulary.Types.Contains(type.Text)) draft.Type = type.Text;
                else draft.Unread(type.Span, $"\"{type.Text}\" is not a CSL type", "document was taken");
                break;
            case ("author" or "editor", YamlSequence names):
                foreach (var name in names.Items) Person(draft, variable, name);
                break;
            case ("issued" or "accessed", _):
                Date(draft, variable, value);
                break;
            case (_, YamlScalar text) when OwnVariables.Contains(variable) || CslVocabulary.OtherVariables.Contains(variable):
                draft.Text(variable, text.Text);
                break;
            default:
                draft.NotKept(key.Span, key.Value);
                break;
        }
    }

    private static void Person(DraftBuilder draft, string role, YamlNode node)
    {
        if (node is not YamlMapping parts)
        {
            draft.Unread(node.Span, "this is not a name", "it was left out");
            return;
        }

        var (family, given, literal) = Name.OfParts(part =>
            parts.Entries.Where(entry => entry.Key.Value == part).Select(entry => (entry.Value as YamlScalar)?.Text).FirstOrDefault());
        foreach (var entry in parts.Entries)
        {
            if (entry.Key.Value is not ("family" or "given" or "literal" or "suffix" or "dropping-particle" or "non-dropping-particle"))
                draft.NotKept(entry.Key.Span, entry.Key.Value);
        }

        if ((literal ?? family ?? given) is null)
            draft.Unread(node.Span, "this name is empty", "it was left out");
        else
            draft.Person(
                role,
                literal is null
                    ? new Name(family ?? given, family is null ? null : given, null)
                    : new Name(null, null, literal)
            );
    }

    private static void Date(DraftBuilder draft, string variable, YamlNode value)
    {
        switch (value)
        {
            case YamlScalar text:
                draft.Date(variable, text.Text, text.Span);
                break;
            case YamlMapping { Entries: [{ Key.Value: "raw" or "literal", Value: YamlScalar raw }] }:
                draft.Date(variable, raw.Text, raw.Span);
                break;
            case YamlMapping parts
                when parts.Entries.FirstOrDefault(entry => entry.Key.Value == "date-parts").Value
                    is YamlSequence { Items: [YamlSequence first, ..] dates }:
                draft.Date(
                    variable,
                    Joined(first) + (dates.Length > 1 && dates[1] is YamlSequence second ? $" to {Joined(second)}" : ""),
                    value.Span
                );
                foreach (var entry in parts.Entries.Where(entry => entry.Key.Value != "date-parts"))
                    draft.NotKept(entry.Key.Span, $"{variable}.{entry.Key.Value}");
                break;
            case YamlSequence { Items: [YamlMapping old, ..] }: // as older Pandoc writes it: year, month, day by name
                var named = DateParts.Select(name =>
                    old.Entries.Where(entry => entry.Key.Value == name).Select(entry => (entry.Value as YamlScalar)?.Text).FirstOrDefault()
                );
                draft.Date(variable, string.Join('-', named.OfType<string>()), value.Span);
                break;
            default:
                draft.Unread(value.Span, $"\"{variable}\" is not a date", "it was left out");
                break;
        }
    }

    private static string Joined(YamlSequence parts) => string.Join('-', parts.Items.OfType<YamlScalar>().Select(part => part.Text));
}
