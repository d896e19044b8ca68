using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Sourced.Publishing.Typesetting;
using Sourced.Theme;
using Sourced.Theme.Language;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Tests.Typesetting;

/// <summary>Handouts and cards with real-looking text, from Samples/*.json, with the words of their language.</summary>
internal static class Sample
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public static string ThemeFolder { get; } = FindTheme();

    public static HandoutView Handout(string name, string paper = "a4", string form = "sheet")
    {
        var view = JsonSerializer.Deserialize<HandoutView>(File.ReadAllText(PathOf(name)), Strict)!;
        var words = File.ReadAllText(Path.Combine(ThemeFolder, "words", view.Language + ".json"));
        return view with
        {
            Form = form,
            Paper = paper,
            Words = JsonSerializer.Deserialize<ImmutableSortedDictionary<string, string>>(words)!,
            Plurals = [.. Enumerable.Range(0, 30).Select(number => ThemeWords.Find(view.Language)!.PluralForm(number))],
            QrSvg = QrCode.Svg(view.Url),
        };
    }

    public static CardView Card(string name) => JsonSerializer.Deserialize<CardView>(File.ReadAllText(PathOf(name)), Strict)!;

    public static TypesettingJob Job(HandoutView view) =>
        new($"paper/{view.Form}.typ", PaperJson.Handout(view), TypesettingOutput.Pdf, view.Title);

    public static TypesettingJob Job(CardView view) =>
        new("cards/card.typ", PaperJson.Card(view), TypesettingOutput.Png, view.Statement);

    private static string PathOf(string name) =>
        Path.Combine(Path.GetDirectoryName(ThemeFolder)!, "tests", "Sourced.Publishing.Tests", "Typesetting", "Samples", name + ".json");

    private static string FindTheme()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "Pipeline.sln")))
                return Path.Combine(folder, "theme");
        }

        throw new InvalidOperationException("the tests run below the repository");
    }
}
