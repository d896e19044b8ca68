using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Sourced.Publishing.Paper;
using Sourced.Publishing.Typesetting;
using Sourced.Testing;
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

    public static string ThemeFolder { get; } = Path.Combine(Repository.Root, "theme");

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

    /// <summary>What a form is made of, out of the sample of a language.</summary>
    public static PaperView Of(PaperForm form, string language, string paper)
    {
        var sheet = Handout($"handout.{language}", paper, form.Name);
        return form.Of switch
        {
            PaperSubject.Country => Country(sheet),
            PaperSubject.Figure => Figure(sheet),
            _ => sheet,
        };
    }

    private static CountryHandoutView Country(HandoutView sheet) => new()
    {
        Form = sheet.Form,
        Paper = sheet.Paper,
        Language = sheet.Language,
        Direction = sheet.Direction,
        Words = sheet.Words,
        Plurals = sheet.Plurals,
        SiteTitle = sheet.SiteTitle,
        Title = sheet.Words["paper.help.title"].Replace("{0}", sheet.Help.Lines[0].Country, StringComparison.Ordinal),
        Country = sheet.Help.Lines[0].Country,
        Help = sheet.Help,
        PrintedUrl = "example.org/pages/help",
        Url = "https://example.org/pages/help/#US",
        QrSvg = QrCode.Svg("https://example.org/pages/help/#US"),
        Reviewed = sheet.Reviewed,
        Date = sheet.Date,
        UseUntil = sheet.UseUntil,
        Version = sheet.Version,
    };

    private static FigureHandoutView Figure(HandoutView sheet)
    {
        var figure = sheet.KeyFigures[0];
        return new()
        {
            Form = sheet.Form,
            Paper = sheet.Paper,
            Language = sheet.Language,
            Direction = sheet.Direction,
            Words = sheet.Words,
            Plurals = sheet.Plurals,
            SiteTitle = sheet.SiteTitle,
            Title = $"{figure.Figure} {figure.Statement}",
            Figure = figure,
            Source = sheet.Sources.First(source => source.Number == figure.Slip.SourceNumber),
            Help = sheet.Help,
            PrintedUrl = figure.ShortUrl[8..].TrimEnd('/'),
            Url = figure.ShortUrl,
            QrSvg = QrCode.Svg(figure.ShortUrl),
            Reviewed = sheet.Reviewed,
            Date = sheet.Date,
            UseUntil = sheet.UseUntil,
            Version = sheet.Version,
        };
    }

    public static CardView Card(string name) => JsonSerializer.Deserialize<CardView>(File.ReadAllText(PathOf(name)), Strict)!;

    public static TypesettingJob Job(PaperView view) => new(
        $"paper/{view.Form}.typ",
        view switch
        {
            CountryHandoutView country => PaperJson.Country(country),
            FigureHandoutView figure => PaperJson.Figure(figure),
            _ => PaperJson.Handout((HandoutView)view),
        },
        TypesettingOutput.Pdf,
        view.Title);

    public static TypesettingJob Job(CardView view) =>
        new("cards/card.typ", PaperJson.Card(view), TypesettingOutput.Png, view.Statement);

    private static string PathOf(string name) =>
        Path.Combine(Repository.Root, "tests", "Sourced.Publishing.Tests", "Typesetting", "Samples", name + ".json");
}
