using System.Collections.Immutable;
using System.Text.Json;
using Sourced.Content.Diagnostics;

namespace Sourced.Publishing.Sharing;

/// <summary>The shapes of cards that a theme knows, from its <c>cards/presets.json</c>.</summary>
internal sealed class CardPresets
{
    /// <summary>What link previews show. Every card is made in this one.</summary>
    public const string Preview = "og";

    /// <summary>A chart needs the height of a tall card.</summary>
    public const string Chart = "portrait";

    private readonly DatedJson _file;

    private CardPresets(DatedJson file, ImmutableArray<CardPreset> all) => (_file, All) = (file, all);

    public ImmutableArray<CardPreset> All { get; }

    /// <exception cref="FormatException">The file is not what it should be; the message says where.</exception>
    /// <returns>None where the file is not there.</returns>
    public static CardPresets Read(string path)
    {
        var file = DatedJson.Read(path, "{}");
        return new CardPresets(file, file.Parse(static root => root.EnumerateObject().Select(Preset)));
    }

    public CardPreset? Find(string name) => All.FirstOrDefault(preset => preset.Name == name);

    /// <summary>Places change what they ask for, and nobody tells.</summary>
    public IEnumerable<Diagnostic> StaleOn(DateOnly day) =>
        All.SelectMany(preset => _file.StaleOn(day, preset.Name, preset.Checked, "what the places that it is made for ask for"));

    private static CardPreset Preset(JsonProperty preset) => new(
        preset.Name,
        DatedJson.Needed(preset.Value, "width", preset.Name).GetInt32(),
        DatedJson.Needed(preset.Value, "height", preset.Name).GetInt32(),
        DatedJson.Needed(preset.Value, "mostBytes", preset.Name).GetInt32(),
        DatedJson.Day(preset.Value, preset.Name));
}
