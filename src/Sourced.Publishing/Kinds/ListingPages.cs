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
        Artifact(language, "sources", () => Listings.Sources(composers, language)),
        Artifact(language, "s", () => Listings.Statistics(Site, language), "statistics"),
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
}
