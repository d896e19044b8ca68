using System.Collections.Frozen;
using System.Globalization;
using Sourced.Content.Reading;
using Sourced.Content.Text;

namespace Sourced.Content.Importing.BibTeX;

/// <summary>Entries of BibTeX and biblatex as references.</summary>
internal static class BibTeXReferences
{
    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>
    {
        ["article"] = "article-journal",
        ["book"] = "book",
        ["mvbook"] = "book",
        ["booklet"] = "pamphlet",
        ["collection"] = "book",
        ["incollection"] = "chapter",
        ["inbook"] = "chapter",
        ["inproceedings"] = "paper-conference",
        ["conference"] = "paper-conference",
        ["proceedings"] = "book",
        ["techreport"] = "report",
        ["report"] = "report",
        ["manual"] = "report",
        ["phdthesis"] = "thesis",
        ["mastersthesis"] = "thesis",
        ["thesis"] = "thesis",
        ["unpublished"] = "manuscript",
        ["online"] = "webpage",
        ["electronic"] = "webpage",
        ["www"] = "webpage",
        ["dataset"] = "dataset",
        ["software"] = "software",
        ["legislation"] = "legislation",
        ["misc"] = "document",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Texts = new Dictionary<string, string>
    {
        ["title"] = "title",
        ["shorttitle"] = "title-short",
        ["journal"] = "container-title",
        ["journaltitle"] = "container-title",
        ["booktitle"] = "container-title",
        ["shortjournal"] = "container-title-short",
        ["series"] = "collection-title",
        ["publisher"] = "publisher",
        ["institution"] = "publisher",
        ["school"] = "publisher",
        ["organization"] = "publisher",
        ["address"] = "publisher-place",
        ["location"] = "publisher-place",
        ["volume"] = "volume",
        ["volumes"] = "number-of-volumes",
        ["edition"] = "edition",
        ["chapter"] = "chapter-number",
        ["pagetotal"] = "number-of-pages",
        ["issue"] = "issue",
        ["issn"] = "ISSN",
        ["isbn"] = "ISBN",
        ["pmid"] = "PMID",
        ["pmcid"] = "PMCID",
        ["abstract"] = "abstract",
        ["keywords"] = "keyword",
        ["annote"] = "annote",
        ["annotation"] = "annote",
        ["note"] = "note",
        ["addendum"] = "note",
        ["type"] = "genre",
        ["version"] = "version",
        ["langid"] = "language",
        ["language"] = "language",
        ["howpublished"] = "container-title",
        ["eventtitle"] = "event-title",
        ["venue"] = "event-place",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static IEnumerable<ReferenceEntry> Read(SourceFile file, DiagnosticBag bag) =>
        [.. new BibTeXParser(file, bag).Parse().Select(entry => Read(entry, bag))];

    private static ReferenceEntry Read(BibTeXEntry entry, DiagnosticBag bag)
    {
        var draft = new DraftBuilder(entry.Key.Value, entry.Key.Span, bag);
        if (Types.TryGetValue(entry.Type, out var type)) draft.Type = type;
        else draft.Unread(entry.Key.Span, $"\"@{entry.Type}\" is no type that is known here", "document was taken");
        foreach (var field in entry.Fields) Take(draft, entry, field);
        Issued(draft, entry);
        // what has an address and no container is a page of the web
        if (entry.Type == "misc" && draft.Value("URL") is not null && !draft.Has("container-title")) draft.Type = "webpage";
        return draft.Finish();
    }

    private static void Take(DraftBuilder draft, BibTeXEntry entry, BibTeXField field)
    {
        var value = field.Value;
        switch (field.Name)
        {
            case "year" or "month" or "day":
            case "date" or "urldate" when value.Value.Trim().Length == 0:
                break;
            case "author" or "editor":
                foreach (var name in BibTeXNames.Read(value.Value, tex => Text(draft, new Located<string>(tex, value.Span))))
                {
                    if (name is { Family: "others", Given: null }) draft.Unread(value.Span, "\"and others\" leaves names out", "look them up in the source");
                    else draft.Person(field.Name, name);
                }

                break;
            case "url" or "doi":
                draft.Text(field.Name == "url" ? "URL" : "DOI", Verbatim(value.Value));
                break;
            case "urldate":
                draft.Date("accessed", value.Value, value.Span);
                break;
            case "date":
                draft.Date("issued", value.Value, value.Span);
                break;
            case "pages":
                draft.Text("page", Text(draft, value).Replace("--", "–", StringComparison.Ordinal));
                break;
            case "number":
                draft.Text(entry.Type == "article" ? "issue" : "number", Text(draft, value));
                break;
            case "subtitle":
                draft.Text("title", Text(draft, value), ": ");
                break;
            case "howpublished" when Verbatim(value.Value) is var place && place.StartsWith("http", StringComparison.OrdinalIgnoreCase):
                draft.Text("URL", place);
                break;
            default:
                if (Texts.TryGetValue(field.Name, out var variable)) draft.Text(variable, Text(draft, value));
                else draft.NotKept(field.NameSpan, field.Name);
                break;
        }
    }

    private static string Text(DraftBuilder draft, Located<string> tex)
    {
        var (text, unknown) = TeXText.Of(tex.Value);
        foreach (var command in unknown)
            draft.Unread(
                tex.Span,
                $"the TeX command \"\\{command}\" is not known here",
                "its text was taken; look whether a sign is missing"
            );
        return text;
    }

    /// <summary>Addresses are no TeX, but some programs write them as if they were.</summary>
    private static string Verbatim(string value)
    {
        var text = value.Trim();
        if (text.StartsWith("\\url{", StringComparison.Ordinal) && text[^1] == '}')
            text = text[5..^1];
        foreach (
            var (tex, sign) in new[]
            {
                ("\\_", "_"),
                ("\\%", "%"),
                ("\\&", "&"),
                ("\\#", "#"),
                ("\\~{}", "~"),
                ("\\textasciitilde{}", "~"),
                ("\\$", "$"),
            }
        )
            text = text.Replace(tex, sign, StringComparison.Ordinal);
        return text.Trim('{', '}');
    }

    private static void Issued(DraftBuilder draft, BibTeXEntry entry)
    {
        var fields = entry.Fields.ToLookup(field => field.Name, StringComparer.Ordinal);
        if (fields["date"].Any(date => date.Value.Value.Trim().Length > 0) || fields["year"].FirstOrDefault() is not { } year) return;
        var text = TeXText.Of(year.Value.Value).Text;
        if (fields["month"].FirstOrDefault() is { } month)
        {
            var words = TeXText.Of(month.Value.Value).Text.Split([' ', '\u00A0', ','], StringSplitOptions.RemoveEmptyEntries);
            var day = fields["day"].FirstOrDefault()?.Value.Value.Trim() ?? words.Skip(1).FirstOrDefault(); // jan # "~15"
            if (Month(words.FirstOrDefault("")) is { } number) text += $"-{number}{(day is null ? "" : $"-{day}")}";
            else draft.Unread(month.Value.Span, $"\"{month.Value.Value}\" is no month", "the year was taken");
        }

        draft.Date("issued", text, year.Value.Span);
    }

    private static int? Month(string text)
    {
        var word = text.TrimEnd('.');
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number is >= 1 and <= 12 ? number : null;
        var at = word.Length < 3 ? -1 : Array.FindIndex(Months, month => word.StartsWith(month, StringComparison.OrdinalIgnoreCase));
        return at < 0 ? null : at + 1;
    }
}
