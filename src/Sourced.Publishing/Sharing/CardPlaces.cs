using System.Collections.Immutable;
using System.Text.Json;
using Sourced.Content.Diagnostics;

namespace Sourced.Publishing.Sharing;

/// <summary>The places that a theme knows, from its <c>cards/places.json</c>.</summary>
internal sealed class CardPlaces
{
    private readonly DatedJson _file;

    private CardPlaces(DatedJson file, ImmutableArray<CardPlace> all) => (_file, All) = (file, all);

    public ImmutableArray<CardPlace> All { get; }

    /// <exception cref="FormatException">The file is not what it should be; the message says where.</exception>
    /// <returns>None where the file is not there.</returns>
    public static CardPlaces Read(string path)
    {
        var file = DatedJson.Read(path, "[]");
        return new CardPlaces(file, file.Parse(static root => root.EnumerateArray().Select(Place)));
    }

    /// <summary>A place whose preset does not exist.</summary>
    public CardPlace? FindStray(CardPresets presets) => All.FirstOrDefault(place => presets.Find(place.Preset) is null);

    /// <summary>Places change what they take, and nobody tells.</summary>
    public IEnumerable<Diagnostic> StaleOn(DateOnly day) => All.SelectMany(place => _file.StaleOn(day, place.Name, place.Checked, "what the place takes"));

    private static CardPlace Place(JsonElement place)
    {
        var name = DatedJson.Needed(place, "name", "a place").GetString() ?? "";
        return new CardPlace(
            name,
            DatedJson.Needed(place, "preset", name).GetString() ?? "",
            DatedJson.Needed(place, "caption", name).GetInt32(),
            DatedJson.Needed(place, "alt", name).GetInt32(),
            DatedJson.Day(place, name));
    }
}
