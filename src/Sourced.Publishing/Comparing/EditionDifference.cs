using System.Collections.Immutable;
using System.Text.Json;

namespace Sourced.Publishing.Comparing;

/// <summary>One thing that differs between two editions.</summary>
/// <param name="Subject"><c>statistic</c>, <c>source</c>, <c>help-line</c> or <c>page</c>.</param>
/// <param name="Id">Of the thing, with its language where it has one: <c>town-2025#badly (en)</c>.</param>
/// <param name="Kind">What happened to it.</param>
/// <param name="Title">What it is, in words.</param>
/// <param name="Details">Each field that changed; empty for what is new or gone.</param>
public sealed record Difference(string Subject, string Id, DifferenceKind Kind, string Title, ImmutableArray<FieldDifference> Details)
{
    /// <summary>Why, where it is on record.</summary>
    public string Reason { get; init; } = "";
}

/// <param name="Field">In words: "figure", "population".</param>
public sealed record FieldDifference(string Field, string Before, string After);

/// <summary>Ordered by what readers must know first.</summary>
public enum DifferenceKind
{
    Withdrawn,
    Changed,
    Gone,
    New,
}

/// <summary>What changed from one edition to the next, from the data that both published.</summary>
public static class EditionDifference
{
    private static readonly ImmutableArray<(string Column, string Word)> StatisticFields =
    [
        ("display", "figure"),
        ("statement", "statement"),
        ("unit", "unit"),
        ("population", "population"),
        ("sample_n", "number asked"),
        ("place", "place"),
        ("period_start", "period from"),
        ("period_end", "period to"),
        ("evidence_kind", "kind of evidence"),
        ("locator", "place in the source"),
        ("quote_max_25_words", "quotation"),
        ("checked_by", "checked by"),
        ("checked_on", "checked on"),
    ];

    private static readonly ImmutableArray<(string Column, string Word)> SourceFields =
    [
        ("title", "title"),
        ("publisher", "publisher"),
        ("URL", "address"),
        ("DOI", "DOI"),
        ("issued", "issued"),
        ("accessed", "last look"),
        ("archive_location", "archived copy"),
    ];

    private static readonly ImmutableArray<(string Column, string Word)> HelpLineFields =
    [
        ("name", "name"),
        ("phones", "numbers"),
        ("text", "number to write to"),
        ("chat", "chat"),
        ("url", "address"),
        ("hours", "hours"),
        ("languages", "languages"),
        ("countries", "countries"),
        ("cost", "cost"),
        ("ages", "ages"),
        ("operator", "who runs it"),
        ("checked_on", "checked on"),
        ("use_until", "use until"),
    ];

    /// <param name="before">Output folder, data folder or data.zip of the earlier edition.</param>
    /// <param name="after">Of the later one.</param>
    /// <returns>Null, and which of the two is no edition.</returns>
    /// <exception cref="InvalidDataException">A data file is not what it should be.</exception>
    public static (ImmutableArray<Difference>? Differences, string? NoEdition) Between(string before, string after)
    {
        if (EditionFiles.Open(before) is not { } old)
            return (null, before);
        if (EditionFiles.Open(after) is not { } now)
            return (null, after);
        var reasons = now.Objects("changes.json")
            .Where(change => Text(change, "kind") == "withdrawn")
            .GroupBy(change => Text(change, "id"))
            .ToDictionary(group => group.Key, group => Text(group.First(), "reason"), StringComparer.Ordinal);
        IEnumerable<Difference> all =
        [
            .. Compare(
                    old,
                    now,
                    "statistic",
                    "statistics.json",
                    StatisticFields,
                    row => $"{Text(row, "id")} ({Text(row, "language")})",
                    row => $"{Text(row, "display")} {Text(row, "statement")}"
                )
                .Select(one => WithReason(one, reasons)),
            .. Compare(old, now, "source", "sources.csl.json", SourceFields, row => Text(row, "id"), row => Text(row, "title")),
            .. Compare(old, now, "help-line", "help-lines.json", HelpLineFields, row => Text(row, "id"), row => Text(row, "name")),
            .. PageDifferences.Between(old.Manifest, now.Manifest),
        ];
        return ([.. all.OrderBy(one => one.Kind).ThenBy(one => Order(one.Subject)).ThenBy(one => one.Id, StringComparer.Ordinal)], null);
    }

    private static IEnumerable<Difference> Compare(
        EditionFiles before,
        EditionFiles after,
        string subject,
        string file,
        ImmutableArray<(string Column, string Word)> fields,
        Func<JsonElement, string> id,
        Func<JsonElement, string> title
    )
    {
        var (old, now) = (ById(before), ById(after));
        foreach (var (key, row) in now)
        {
            if (!old.TryGetValue(key, out var earlier))
            {
                yield return new Difference(subject, key, DifferenceKind.New, title(row), []);
                continue;
            }

            ImmutableArray<FieldDifference> changed =
            [
                .. fields
                    .Select(field => new FieldDifference(field.Word, Text(earlier, field.Column), Text(row, field.Column)))
                    .Where(field => field.Before != field.After),
            ];
            var withdrawn = Text(row, "status") == "withdrawn" && Text(earlier, "status") != "withdrawn";
            if (withdrawn || !changed.IsEmpty)
                yield return new Difference(
                    subject,
                    key,
                    withdrawn ? DifferenceKind.Withdrawn : DifferenceKind.Changed,
                    title(row),
                    changed
                );
        }

        foreach (var (key, row) in old.Where(row => !now.ContainsKey(row.Key))) yield return new Difference(subject, key, DifferenceKind.Gone, title(row), []);

        SortedDictionary<string, JsonElement> ById(EditionFiles edition) =>
            new(edition.Objects(file).GroupBy(id).ToDictionary(group => group.Key, group => group.First()), StringComparer.Ordinal);
    }

    /// <summary>A statistic that was withdrawn may stand in the data no more; the list of changes still says why.</summary>
    private static Difference WithReason(Difference one, Dictionary<string, string> reasons)
    {
        var id = one.Id.Split(' ')[0];
        return
            one.Kind is DifferenceKind.Withdrawn or DifferenceKind.Gone
            && (reasons.GetValueOrDefault(id) ?? reasons.GetValueOrDefault(id.Split('#')[0])) is { } reason
            ? one with
            {
                Kind = DifferenceKind.Withdrawn,
                Reason = reason,
            }
            : one;
    }

    private static int Order(string subject) => subject switch
    {
        "statistic" => 0,
        "help-line" => 1,
        "source" => 2,
        _ => 3,
    };

    /// <summary>A value as people read it: lists with commas, dates of CSL as dates.</summary>
    private static string Text(JsonElement row, string column) =>
        row.ValueKind == JsonValueKind.Object && row.TryGetProperty(column, out var value) ? Text(value) : "";

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Null or JsonValueKind.Undefined => "",
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(Text)),
        JsonValueKind.Object when value.TryGetProperty("date-parts", out var parts) && parts.GetArrayLength() > 0 =>
            string.Join('-', parts[0].EnumerateArray().Select(part => part.ToString().PadLeft(2, '0'))),
        JsonValueKind.Object => string.Join("; ", value.EnumerateObject().Select(property => $"{property.Name}: {Text(property.Value)}")),
        _ => value.ToString(),
    };
}
