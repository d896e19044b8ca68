using System.Collections.Immutable;
using Sourced.Content.Documents;
using Sourced.Publishing.Composition;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Kinds;

/// <summary>Lists of pages, as several pages show them.</summary>
internal static class Listings
{
    public static ImmutableArray<ListingItemView> Of(Site site, DocumentKind kind, string language) =>
        [.. site.List(kind, language).Select(document => Item(site, document, language, Pieces.Text(document.Front.Message)))];

    public static ListingItemView Item(Site site, Document document, string language, string text) => new(
        document.Front.Title.Value,
        site.Addresses.Href(site.Addresses.Of(document)),
        text,
        document.Language == language ? null : document.Language);

    /// <summary>The lists that lead on from the home page, and back from an address that is not there.</summary>
    public static ImmutableArray<ListingView> Main(Site site, string language)
    {
        var words = site.Words(language);
        return
        [
            .. new[] { (DocumentKind.Fact, "facts"), (DocumentKind.Action, "actions"), (DocumentKind.Myth, "myths") }
                .Select(entry => new ListingView(words[$"page.{entry.Item2}.title"], Of(site, entry.Item1, language)))
                .Where(listing => !listing.Items.IsEmpty),
        ];
    }

    public static ImmutableArray<ListingItemView> Sources(Composers composers, string language) =>
        [
            .. composers
                .Site.Sources.Select(source => new ListingItemView(
                    References.Name(source),
                    composers.Pieces.HrefOf(source, language),
                    References.Line(source, composers.Site.Words(language))
                ))
                .OrderBy(item => item.Title, StringComparer.Ordinal)
                .ThenBy(item => item.Href, StringComparer.Ordinal),
        ];

    public static ImmutableArray<ListingItemView> Statistics(Site site, string language) =>
        [.. site.Findings.All.Where(finding => finding.IsShownIn(language)).Select(finding => Statistic(site, finding, language))];

    public static ListingItemView Statistic(Site site, ShownFinding finding, string language)
    {
        var figure = finding.KeyFigures.TryGetValue(language, out var use) ? use.Figure : null;
        var (record, words) = (language == site.MainLanguage ? null : site.MainLanguage, site.Words(language));
        var worded = RecordWords.Whole(finding.Finding, record, words);
        var title = figure is null
            ? $"{worded.Figure}: {worded.Statement}"
            : $"{figure.Figure?.Value ?? RecordWords.Figure(finding.Finding, record, words).Text} {figure.Statement.Value}";
        return new ListingItemView(title, site.Addresses.Href(site.Addresses.Statistic(language, finding.Code)), References.Name(finding.Source))
        {
            TitleLanguage = figure is null ? worded.Language : null,
        };
    }
}
