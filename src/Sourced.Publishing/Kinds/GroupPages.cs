using System.Collections.Immutable;
using Sourced.Content.Documents;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Kinds;

/// <summary>For each topic, and for each kind of reader, a page with all that the site has for it, and a page that lists them, in every language.</summary>
internal sealed class GroupPages(Composers composers, Grouping grouping) : IArtifactSource
{
    private static readonly (DocumentKind Kind, string Folder)[] Shown =
        [(DocumentKind.Fact, "facts"), (DocumentKind.Action, "actions"), (DocumentKind.Myth, "myths")];

    private Site Site => composers.Site;

    public IEnumerable<Artifact> Artifacts()
    {
        var groups = grouping.In(Site);
        if (groups.IsEmpty) return [];
        return Site.Languages.SelectMany(language => groups.Select(group => GroupPage(language, group)).Prepend(AllGroups(language, groups)));
    }

    private Artifact AllGroups(string language, ImmutableArray<string> groups)
    {
        var words = Site.Words(language);
        var title = words[$"page.{grouping.Folder}.title"];
        return Page(
            new PageAddress(language, Site.Addresses.Listing(language, grouping.Folder), title)
            {
                Description = words[$"page.{grouping.Folder}.message"],
                Editions = [.. Site.Languages.Select(other => (other, Site.Addresses.Listing(other, grouping.Folder)))],
            },
            () => [new ListingView("", [.. groups.Select(group => Link(language, group))])]);
    }

    private Artifact GroupPage(string language, string group) => Page(
        new PageAddress(language, grouping.Path(Site, language, group), grouping.Name(group, Site.Words(language)))
        {
            NeutralTitle = Site.Words(language)[$"page.{grouping.Folder}.title"],
            Description = Site.Words(language)[$"page.{grouping.Group}.message"],
            Editions = [.. Site.Languages.Select(other => (other, grouping.Path(Site, other, group)))],
        },
        () => Listings(language, group));

    private Artifact Page(PageAddress address, Func<ImmutableArray<ListingView>> listings) =>
        new(
            address.Path,
            ArtifactOrigin.Whole($"the page {address.Path}"),
            OutputKinds.Site,
            () =>
                composers.Pages.Draft(
                    new ListingPageView(composers.Frames.Compose(address), address.Title, address.Description, listings()),
                    address.Language,
                    static (renderer, view) => renderer.Render(view)
                )
        );

    private ImmutableArray<ListingView> Listings(string language, string group)
    {
        var words = Site.Words(language);
        return
        [
            .. Shown.Select(shown => new ListingView(words[$"page.{shown.Folder}.title"], Items(shown.Kind, language, group)))
                .Where(listing => !listing.Items.IsEmpty),
        ];
    }

    private ImmutableArray<ListingItemView> Items(DocumentKind kind, string language, string group) =>
    [
        .. Site.List(kind, language).Where(document => grouping.Has(document, group))
            .Select(document => Kinds.Listings.Item(Site, document, language, Pieces.Text(document.Front.Message))),
    ];

    private ListingItemView Link(string language, string group) =>
        new(grouping.Name(group, Site.Words(language)), Site.Addresses.Href(grouping.Path(Site, language, group)), "");
}
