using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Sourced.Content.Writing;
using Sourced.Publishing.Data;

namespace Sourced.Publishing.Comparing;

/// <summary>Differences in words: as text, as Markdown for a pull request, as JSON.</summary>
public static class DifferenceReport
{
    public static string Text(ImmutableArray<Difference> differences)
    {
        if (differences.IsEmpty) return "nothing that readers see has changed\n";
        var text = new StringBuilder();
        foreach (var one in differences)
        {
            text.Append(Word(one.Kind)).Append("  ").Append(one.Subject).Append(' ').Append(one.Id);
            if (one.Title.Length > 0) text.Append(": ").Append(one.Title);
            if (one.Reason.Length > 0) text.Append(" (").Append(one.Reason).Append(')');
            text.Append('\n');
            foreach (var detail in one.Details) text.Append("    ").Append(Words(detail, "\"", "\"")).Append('\n');
        }

        return text.ToString();
    }

    public static string Markdown(ImmutableArray<Difference> differences)
    {
        if (differences.IsEmpty) return "Nothing that readers see has changed.\n";
        var text = new StringBuilder();
        foreach (var group in differences.GroupBy(one => one.Kind))
        {
            text.Append(text.Length == 0 ? "" : "\n")
                .Append("### ")
                .Append(Heading(group.Key))
                .Append(string.Create(CultureInfo.InvariantCulture, $" ({group.Count()})\n\n"));
            foreach (var one in group)
            {
                text.Append("- ").Append(one.Subject).Append(" `").Append(one.Id).Append('`');
                if (one.Title.Length > 0) text.Append(": ").Append(MarkdownWords.Of(one.Title));
                if (one.Reason.Length > 0) text.Append(". Reason: ").Append(MarkdownWords.Of(one.Reason));
                text.Append('\n');
                foreach (var detail in one.Details)
                    text.Append("  - ")
                        .Append(Words(detail with { Before = MarkdownWords.Of(detail.Before), After = MarkdownWords.Of(detail.After) }, "**", "**"))
                        .Append('\n');
            }
        }

        return text.ToString();
    }

    public static string Json(ImmutableArray<Difference> differences) => Encoding.UTF8.GetString(JsonFile.Write(json =>
    {
        json.WriteStartArray();
        foreach (var one in differences)
        {
            json.WriteStartObject();
            json.WriteString("kind", Word(one.Kind));
            json.WriteString("subject", one.Subject);
            json.WriteString("id", one.Id);
            json.WriteString("title", one.Title);
            json.WriteString("reason", one.Reason);
            json.WriteStartArray("fields");
            foreach (var detail in one.Details)
            {
                json.WriteStartObject();
                json.WriteString("field", detail.Field);
                json.WriteString("before", detail.Before);
                json.WriteString("after", detail.After);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }));

    private static string Words(FieldDifference detail, string open, string close) => (detail.Before, detail.After) switch
    {
        ("", var after) => $"{detail.Field}: now {open}{after}{close}, before nothing",
        (var before, "") => $"{detail.Field}: was {open}{before}{close}, now nothing",
        var (before, after) => $"{detail.Field}: was {open}{before}{close}, now {open}{after}{close}",
    };

    private static string Word(DifferenceKind kind) => kind.ToString().ToLowerInvariant();

    private static string Heading(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Withdrawn => "No longer used",
        DifferenceKind.Changed => "Changed",
        DifferenceKind.Gone => "Gone",
        _ => "New",
    };
}
