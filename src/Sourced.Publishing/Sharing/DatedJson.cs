using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Sourced.Content.Diagnostics;
using Sourced.Content.Text;

namespace Sourced.Publishing.Sharing;

/// <summary>A data file whose entries each say when somebody last checked them.</summary>
internal sealed class DatedJson
{
    private const int MostDays = 180;

    private readonly SourceFile _file;

    private DatedJson(SourceFile file) => _file = file;

    /// <param name="path">Of the file, which need not be there.</param>
    /// <param name="none">What stands for it then.</param>
    public static DatedJson Read(string path, string none) => new(new SourceFile(path, File.Exists(path) ? File.ReadAllText(path) : none));

    /// <exception cref="FormatException">The file is not what it should be; the message says where.</exception>
    public ImmutableArray<T> Parse<T>(Func<JsonElement, IEnumerable<T>> entries)
    {
        try
        {
            using var json = JsonDocument.Parse(_file.Text);
            return [.. entries(json.RootElement)];
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            throw new FormatException($"{_file.Path}: {exception.Message}", exception);
        }
    }

    public static JsonElement Needed(JsonElement entry, string key, string name) =>
        entry.TryGetProperty(key, out var value) ? value : throw new FormatException($"\"{name}\" lacks \"{key}\"");

    /// <summary>When somebody last looked.</summary>
    public static DateOnly Day(JsonElement entry, string name) =>
        DateOnly.ParseExact(Needed(entry, "checked", name).GetString() ?? "", "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Warns at the name of an entry that nobody checked for half a year.</summary>
    public IEnumerable<Diagnostic> StaleOn(DateOnly day, string name, DateOnly last, string what)
    {
        var days = day.DayNumber - last.DayNumber;
        if (days <= MostDays) yield break;
        var at = _file.Text.IndexOf($"\"{name}\"", StringComparison.Ordinal);
        yield return new Diagnostic(
            PublishingRules.Find("CRD004"),
            _file.Span(at, name.Length + 2),
            FormattableString.Invariant($"{name} was last checked on {last:yyyy-MM-dd}, {days} days ago")
        )
        {
            Help = $"look up {what} today, mend the entry and set its date",
        };
    }
}
