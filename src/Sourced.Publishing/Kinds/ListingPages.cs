using System.Collections.Immutable;
using Sourced.Content.Documents;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Kinds;

/// <summary>All fact sheets, all guides, the numbers we do not use, all sources, all statistics: a page for each list, in every language.</summary>
internal sealed class ListingPages(Composers composers) : IArtifactSource
{
    private Site Site => composers.Site;

    public IEnumerable<Artifact> Artifacts() => Site.Languages.SelectMany(language => new[]
    {
        Artifact(language, "facts", () => Listings.Of(Site, DocumentKind.Fact, language)),
        Artifact(language, "actions", () => Listings.Of(Site, DocumentKind.Action, language)),
        Artifact(language, "myths", () => Listings.Of(Site, DocumentKind.Myth, language)),
        Artifact(language, "sources", () => Sources(language)),
        Artifact(language, "s", () => Statistics(language), "statistics"),
    });

    private Artifact Artifact(string language, string folder, Func<ImmutableArray<ListingItemView>> items, string? name = null) => new(
        Site.Addresses.Listing(language, folder),
        ArtifactOrigin.Whole($"the list of {name ?? folder}"),
        OutputKinds.Site,
        () =>
        {
            var words = Site.Words(language);
            var (title, message) = (words[$"page.{name ?? folder}.title"], words[$"page.{name ?? folder}.message"]);
            var frame = composers.Frames.Compose(composers.ListingAddress(language, folder, title, message));
            var view = new ListingPageView(frame, title, message, [new ListingView("", items())]);
            return composers.Pages.Draft(view, language, static (renderer, view) => renderer.Render(view));
        });

    private ImmutableArray<ListingItemView> Sources(string language) =>
    [
        .. Site.Sources.Select(source => new ListingItemView(References.Name(source), composers.Pieces.HrefOf(source, language), References.Line(source, Site.Words(language))))
            .OrderBy(item => item.Title, StringComparer.Ordinal).ThenBy(item => item.Href, StringComparer.Ordinal),
    ];

    private ImmutableArray<ListingItemView> Statistics(string language) =>
        [.. Site.Findings.All.Where(finding => finding.IsShownIn(language)).Select(finding => StatisticItem(finding, language))];

    private ListingItemView StatisticItem(ShownFinding finding, string language)
    {
        var figure = finding.KeyFigures.TryGetValue(language, out var use) ? use.Figure : null;
        var title = figure is null
            ? $"{finding.Finding.Figure.Value}: {StatisticPages.StatementOf(finding.Finding)}"
            : $"{figure.Figure?.Value ?? finding.Finding.Figure.Value} {figure.Statement.Value}";
        return new ListingItemView(title, Site.Addresses.Href(Site.Addresses.Statistic(language, finding.Code)), References.Name(finding.Source));
    }
}
