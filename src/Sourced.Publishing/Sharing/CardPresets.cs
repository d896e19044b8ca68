using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Sourced.Content.Diagnostics;
using Sourced.Content.Text;

namespace Sourced.Publishing.Sharing;

/// <summary>The shapes of cards that a theme knows, from its <c>cards/presets.json</c>.</summary>
internal sealed class CardPresets
{
    /// <summary>What link previews show. Every card is made in this one.</summary>
    public const string Preview = "og";

    /// <summary>A chart needs the height of a tall card.</summary>
    public const string Chart = "portrait";

    private const int MostDays = 180;

    private readonly SourceFile _file;

    private CardPresets(SourceFile file, ImmutableArray<CardPreset> all) => (_file, All) = (file, all);

    public ImmutableArray<CardPreset> All { get; }

    /// <exception cref="FormatException">The file is not what it should be; the message says where.</exception>
    /// <returns>None where the file is not there.</returns>
    public static CardPresets Read(string path)
    {
        var text = File.Exists(path) ? File.ReadAllText(path) : "{}";
        try
        {
            using var json = JsonDocument.Parse(text);
            return new CardPresets(new SourceFile(path, text), [.. json.RootElement.EnumerateObject().Select(Preset)]);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            throw new FormatException($"{path}: {exception.Message}", exception);
        }
    }

    public CardPreset? Find(string name) => All.FirstOrDefault(preset => preset.Name == name);

    /// <summary>Places change what they ask for, and nobody tells.</summary>
    public IEnumerable<Diagnostic> StaleOn(DateOnly day)
    {
        foreach (var preset in All.Where(preset => day.DayNumber - preset.Checked.DayNumber > MostDays))
        {
            var at = _file.Text.IndexOf($"\"{preset.Name}\"", StringComparison.Ordinal);
            yield return new Diagnostic(
                PublishingRules.Find("CRD004"), _file.Span(at, preset.Name.Length + 2),
                FormattableString.Invariant($"the preset {preset.Name} was last checked on {preset.Checked:yyyy-MM-dd}, {day.DayNumber - preset.Checked.DayNumber} days ago"))
            {
                Help = "look up what the places that it is made for ask for today, mend the preset and set its date",
            };
        }
    }

    private static CardPreset Preset(JsonProperty preset)
    {
        var values = preset.Value;
        return new CardPreset(
            preset.Name,
            Needed("width").GetInt32(),
            Needed("height").GetInt32(),
            Needed("mostBytes").GetInt32(),
            DateOnly.ParseExact(Needed("checked").GetString() ?? "", "yyyy-MM-dd", CultureInfo.InvariantCulture));

        JsonElement Needed(string name) =>
            values.TryGetProperty(name, out var value) ? value : throw new FormatException($"the preset \"{preset.Name}\" lacks \"{name}\"");
    }
}
