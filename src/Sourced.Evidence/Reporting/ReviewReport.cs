using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Sourced.Content.Writing;
using Sourced.Evidence.Due;
using Sourced.Evidence.Reporting.Formats;
using Sourced.Evidence.Reviewing;

namespace Sourced.Evidence.Reporting;

/// <summary>What waits for review, as text, JSON or a Markdown table.</summary>
public static class ReviewReport
{
    public static void Write(TextWriter writer, ImmutableArray<ReviewItem> items, ListFormat format)
    {
        switch (format)
        {
            case ListFormat.Json:
                JsonDocumentWriter.Write(writer, json => Write(json, items));
                break;
            case ListFormat.Markdown:
                writer.Write("| why | shown | what | record | places |\n|---|---|---|---|---|\n");
                foreach (var item in items)
                    writer.Write(
                        $"| {Why(item)} | {Shown(item.Shown)} | {MarkdownWords.Of(What(item))} | {item.Id} | {Count(item)} |\n"
                    );
                break;
            default:
                foreach (var item in items)
                    writer.Write(
                        $"{Why(item),-8}  {Shown(item.Shown),-10}  {item.Id}\n          {What(item)}; {Count(item)} {(item.Places.Length == 1 ? "place" : "places")}{(item.Places.IsEmpty ? "" : $", first {item.Places[0]}")}\n"
                    );
                if (items.IsEmpty)
                    writer.Write("nothing waits\n");
                break;
        }
    }

    private static void Write(Utf8JsonWriter json, ImmutableArray<ReviewItem> items)
    {
        json.WriteStartArray();
        foreach (var item in items)
        {
            json.WriteStartObject();
            json.WriteString("id", item.Id);
            json.WriteString("why", Why(item));
            json.WriteString("shown", Shown(item.Shown));
            json.WriteString("what", What(item));
            json.WriteString("due", item.Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteString("hash", item.Finding is { } finding ? SignOffHash.Of(item.Source!, finding) : null);
            json.WriteStartArray("places");
            foreach (var place in item.Places)
            {
                json.WriteStartObject();
                json.WriteString("file", place.File.Path);
                json.WriteNumber("line", place.From.Line);
                json.WriteNumber("column", place.From.Column);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string What(ReviewItem item) =>
        item.HelpLine is { } line ? $"{line.Name.Value}, check by {line.CheckBy?.Value}"
        : item.ExitPage is { } address
            ? $"{address}, {(item.Due is { } due ? $"look again by {Rhythm.Shown(due)}" : "nobody has recorded a look at it")}"
        : item.LinkCheck is { } check
            ? $"{item.Source!.Title?.Value}, not at {check.Url} {(check.FailingSince is { } since ? $"since {since}" : $"on {check.On.Value}")}"
        : $"{item.Finding!.Figure.Value} {(item.Finding.Measures ?? item.Finding.Population)?.Value}".TrimEnd();

    private static string Count(ReviewItem item) => item.Places.Length.ToString(CultureInfo.InvariantCulture);

    private static string Why(ReviewItem item) => item.Why.ToString().ToLowerInvariant();

    private static string Shown(ShownAs shown) => shown switch
    {
        ShownAs.KeyFigure => "key figure",
        ShownAs.HelpLine => "help line",
        ShownAs.ExitPage => "exit page",
        _ => shown.ToString().ToLowerInvariant(),
    };
}
