using System.Collections.Frozen;
using Sourced.Content.Diagnostics;
using Sourced.Content.Reading;
using Sourced.Content.Sources;
using Sourced.Content.Text;

namespace Sourced.Content.Importing;

/// <summary>RIS: a tag of two signs, two spaces, a hyphen, a value; an entry from TY to ER.</summary>
internal static class RisReferences
{
    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>
    {
        ["JOUR"] = "article-journal",
        ["EJOUR"] = "article-journal",
        ["MGZN"] = "article-magazine",
        ["NEWS"] = "article-newspaper",
        ["BLOG"] = "post-weblog",
        ["BOOK"] = "book",
        ["EBOOK"] = "book",
        ["EDBOOK"] = "book",
        ["CHAP"] = "chapter",
        ["ECHAP"] = "chapter",
        ["CPAPER"] = "paper-conference",
        ["CONF"] = "paper-conference",
        ["DATA"] = "dataset",
        ["RPRT"] = "report",
        ["GOVDOC"] = "report",
        ["THES"] = "thesis",
        ["STAT"] = "legislation",
        ["BILL"] = "bill",
        ["HEAR"] = "hearing",
        ["CASE"] = "legal_case",
        ["ELEC"] = "webpage",
        ["WEB"] = "webpage",
        ["STAND"] = "standard",
        ["UNPB"] = "manuscript",
        ["PAMP"] = "pamphlet",
        ["VIDEO"] = "motion_picture",
        ["PAT"] = "patent",
        ["MAP"] = "map",
        ["COMP"] = "software",
        ["GEN"] = "document",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Texts = new Dictionary<string, string>
    {
        ["TI"] = "title",
        ["T1"] = "title",
        ["CT"] = "title",
        ["T2"] = "container-title",
        ["JO"] = "container-title",
        ["JF"] = "container-title",
        ["BT"] = "container-title",
        ["JA"] = "container-title-short",
        ["J2"] = "container-title-short",
        ["T3"] = "collection-title",
        ["ST"] = "title-short",
        ["PB"] = "publisher",
        ["CY"] = "publisher-place",
        ["VL"] = "volume",
        ["IS"] = "issue",
        ["DO"] = "DOI",
        ["UR"] = "URL",
        ["LA"] = "language",
        ["N1"] = "note",
        ["AB"] = "abstract",
        ["N2"] = "abstract",
        ["KW"] = "keyword",
        ["M3"] = "genre",
        ["ET"] = "edition",
        ["DB"] = "source",
        ["DP"] = "source",
        ["CN"] = "call-number",
        ["SE"] = "section",
        ["NV"] = "number-of-volumes",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<ReferenceEntry> Read(SourceFile file, DiagnosticBag bag)
    {
        var entries = new List<ReferenceEntry>();
        var fields = new List<Field>();
        for (var line = 1; line <= file.LineCount; line++)
        {
            var text = file.LineText(line);
            var start = file.LineStart(line);
            if (TagOf(text) is { } tag)
            {
                if (tag == "ER")
                {
                    if (fields.Count > 0) entries.Add(Entry(fields, bag));
                    fields.Clear();
                }
                else if (fields.Count == 0 && tag != "TY")
                {
                    return Broken(file.Span(start, 2), $"\"{tag}\" stands outside an entry", "an entry begins with TY");
                }
                else if (fields.Count > 0 && tag == "TY")
                {
                    return Broken(file.Span(start, 2), "a second entry begins before the first has ended", "an entry ends with ER");
                }
                else
                {
                    var value = text.Length > 6 ? text[6..].Trim() : "";
                    fields.Add(new Field(tag, value, file.Span(start, text.Length)));
                }
            }
            else if (text.Trim().Length > 0)
            {
                if (fields.Count == 0) return Broken(file.Span(start, text.Length), "this line has no tag", "a line looks like: TI  - The title");
                fields[^1] = fields[^1] with { Value = $"{fields[^1].Value} {text.Trim()}" };
            }
        }

        return fields.Count == 0 ? entries : Broken(fields[0].Span, "this entry never ends", "an entry ends with ER");

        IEnumerable<ReferenceEntry> Broken(SourceSpan span, string message, string help)
        {
            bag.Add(ImportRules.Broken, span, message, help);
            return [];
        }
    }

    private static string? TagOf(string line) =>
        line.Length >= 5
        && char.IsAsciiLetterUpper(line[0])
        && (char.IsAsciiLetterUpper(line[1]) || char.IsAsciiDigit(line[1]))
        && line.AsSpan(2, 3) is "  -"
        && (line.Length == 5 || line[5] == ' ')
            ? line[..2]
            : null;

    private static ReferenceEntry Entry(List<Field> fields, DiagnosticBag bag)
    {
        var key = fields.FirstOrDefault(field => field.Tag == "ID");
        var draft = new DraftBuilder(key?.Value ?? fields.FirstOrDefault(field => field.Tag is "TI" or "T1")?.Value ?? "", (key ?? fields[0]).Span, bag);
        foreach (var field in fields) Take(draft, field);
        Issued(draft, fields);
        Pages(draft, fields);
        return draft.Finish();
    }

    private static void Take(DraftBuilder draft, Field field)
    {
        switch (field.Tag)
        {
            case "ID" or "PY" or "Y1" or "DA" or "SP" or "EP":
                break;
            case "TY" when Types.TryGetValue(field.Value, out var type):
                draft.Type = type;
                break;
            case "TY":
                draft.Unread(field.Span, $"\"{field.Value}\" is no type that is known here", "document was taken");
                break;
            case "AU" or "A1":
                draft.Person("author", NameOf(field.Value));
                break;
            case "ED" or "A2":
                draft.Person("editor", NameOf(field.Value));
                break;
            case "Y2":
                draft.Date("accessed", field.Value, field.Span);
                break;
            case "SN":
                draft.Text(field.Value.Count(char.IsAsciiDigit) >= 9 ? "ISBN" : "ISSN", field.Value);
                break;
            case "IS" when draft.Type == "report":
                draft.Text("number", field.Value);
                break;
            case "N1" or "AB" or "N2" when field.Value.Length > 0:
                draft.Text(Texts[field.Tag], field.Value, " ");
                break;
            default:
                if (Texts.TryGetValue(field.Tag, out var variable)) draft.Text(variable, field.Value);
                else if (field.Value.Length > 0) draft.NotKept(field.Span, field.Tag);
                break;
        }
    }

    /// <summary>The full date where there is one, else the year.</summary>
    private static void Issued(DraftBuilder draft, List<Field> fields)
    {
        var date =
            fields.FirstOrDefault(field => field.Tag == "DA" && field.Value.Length > 0)
            ?? fields.FirstOrDefault(field => field.Tag is "PY" or "Y1" && field.Value.Length > 0);
        if (date is not null)
            draft.Date("issued", date.Value, date.Span);
    }

    private static void Pages(DraftBuilder draft, List<Field> fields)
    {
        var (first, last) = (fields.FirstOrDefault(field => field.Tag == "SP")?.Value, fields.FirstOrDefault(field => field.Tag == "EP")?.Value);
        if ((first ?? last) is { Length: > 0 } page) draft.Text("page", first is { Length: > 0 } && last is { Length: > 0 } ? $"{first}–{last}" : page);
    }

    private static Name NameOf(string written) =>
        written.Split(',', StringSplitOptions.TrimEntries) is [{ Length: > 0 } family, { Length: > 0 } given, .. var suffix]
            ? new Name(family, string.Join(' ', suffix.Prepend(given)), null)
            : new Name(null, null, written.TrimEnd(','));

    private sealed record Field(string Tag, string Value, SourceSpan Span);
}
