using System.Globalization;
using System.Text;
using System.Text.Json;
using Sourced.Publishing.Data;

namespace Sourced.Publishing.Tracing;

/// <summary>An impact as text for people, or as JSON.</summary>
public static class ImpactReport
{
    public static string Text(Impact impact)
    {
        var text = new StringBuilder($"{impact.Id} ({impact.Kind}): {impact.Title}\n");
        Section("pages", impact.Documents.Select(page => $"{page.File}  {page.Title}"));
        Section("translations", impact.Translations.Select(page => $"{page.File}  {page.Title}"));
        Section("statistics", impact.Statistics.Select(number => $"{number.Span}  {number.Text}  [@{number.Binding!.Reference}]"));
        Section("key figures", impact.KeyFigures.Select(figure => $"{figure.File}  {figure.Finding}  {figure.Statement}"));
        Section("findings computed from it", impact.Derived);
        Section("claims that it refutes", impact.Claims);
        Section("pages that the site makes", impact.MadePages);
        Section("handouts", impact.Handouts);
        Section("cards", impact.Cards);
        Section("talk kits", impact.Kits);
        if (text.ToString().Count(letter => letter == '\n') == 1) text.Append("nothing rests on it\n");
        return text.ToString();

        void Section(string name, IEnumerable<string> lines)
        {
            var all = lines.ToList();
            if (all.Count == 0) return;
            text.Append('\n').Append(name).Append(" (").Append(all.Count.ToString(CultureInfo.InvariantCulture)).Append(")\n");
            foreach (var line in all) text.Append("  ").Append(line).Append('\n');
        }
    }

    public static string Json(Impact impact) => Encoding.UTF8.GetString(JsonFile.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("id", impact.Id);
        json.WriteString("kind", impact.Kind);
        json.WriteString("title", impact.Title);
        Pages(json, "pages", impact.Documents);
        Pages(json, "translations", impact.Translations);
        json.WriteStartArray("statistics");
        foreach (var number in impact.Statistics)
        {
            json.WriteStartObject();
            json.WriteString("file", number.Span.File.Path);
            json.WriteNumber("line", number.Span.From.Line);
            json.WriteNumber("column", number.Span.From.Column);
            json.WriteString("text", number.Text);
            json.WriteString("finding", number.Binding!.Reference.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("key_figures");
        foreach (var figure in impact.KeyFigures)
        {
            json.WriteStartObject();
            json.WriteString("file", figure.File);
            json.WriteString("language", figure.Language);
            json.WriteString("finding", figure.Finding);
            json.WriteString("statement", figure.Statement);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Names(json, "derived", impact.Derived);
        Names(json, "claims", impact.Claims);
        Names(json, "made_pages", impact.MadePages);
        Names(json, "handouts", impact.Handouts);
        Names(json, "cards", impact.Cards);
        Names(json, "kits", impact.Kits);
        json.WriteEndObject();
    }));

    private static void Pages(Utf8JsonWriter json, string name, IEnumerable<AffectedPage> pages)
    {
        json.WriteStartArray(name);
        foreach (var page in pages)
        {
            json.WriteStartObject();
            json.WriteString("file", page.File);
            json.WriteString("language", page.Language);
            json.WriteString("title", page.Title);
            json.WriteString("url", page.Url);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Names(Utf8JsonWriter json, string name, IEnumerable<string> names)
    {
        json.WriteStartArray(name);
        foreach (var one in names) json.WriteStringValue(one);
        json.WriteEndArray();
    }
}
