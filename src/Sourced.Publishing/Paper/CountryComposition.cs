using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Kinds;
using Sourced.Publishing.Typesetting;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Paper;

/// <summary>Composes the help lines of a country for paper.</summary>
internal sealed class CountryComposition(Composers composers, PaperWords words)
{
    private readonly FrozenDictionary<string, ImmutableArray<HelpCountryView>> _countries =
        composers.Site.Languages.ToFrozenDictionary(language => language, composers.Help.ForPaper, StringComparer.Ordinal);

    private Site Site => composers.Site;

    /// <summary>Those that have a line in the register, by code.</summary>
    public IEnumerable<string> Codes(string language) => _countries[language].Select(country => country.Code);

    /// <returns>The view without form and paper.</returns>
    public CountryHandoutView Compose(string language, string code)
    {
        var country = _countries[language].First(country => country.Code == code);
        var page = Site.Addresses.Page(language, HelpComposer.PageSlug);
        var help = new HelpView(country.Lines, Site.Addresses.Href(page));
        var theme = Site.Words(language);
        var days = Site
            .Library.HelpLines.Where(line => country.Lines.Any(shown => shown.Id == line.Id.Value))
            .Select(line => line.Checked?.Value.Earliest)
            .ToList();
        var view = new CountryHandoutView
        {
            Paper = "",
            Language = language,
            Direction = theme.Direction,
            Words = ImmutableSortedDictionary<string, string>.Empty,
            SiteTitle = Site.Settings.TitleIn(language),
            Title = theme.Format("paper.help.title", country.Name),
            Country = country.Name,
            Help = help,
            PrintedUrl = Site.Addresses.Printed(page),
            Url = $"{Site.Addresses.Absolute(page)}#{code}",
            QrSvg = QrCode.Svg($"{Site.Addresses.Absolute(page)}#{code}"),
            // the oldest: all of them were looked at since
            Reviewed = days.Min() is { } looked ? theme.Date(looked) : "",
            Date = days.Max()?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            UseUntil = UseUntil.Of(Site, help) is { } day ? theme.Date(day) : "",
        };
        return view with { Version = ShortCode.Of(PaperJson.Country(view)), Words = words.Of(language), Plurals = words.PluralsOf(language) };
    }
}
