using System.Collections.Immutable;
using Sourced.Content.Documents;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Kinds;

/// <summary>A page for each topic with all that the site has on it, and a page that lists the topics, in every language.</summary>
internal sealed class TopicPages(Composers composers) : IArtifactSource
{
    private static readonly (DocumentKind Kind, string Folder)[] Shown =
        [(DocumentKind.Fact, "facts"), (DocumentKind.Action, "actions"), (DocumentKind.Myth, "myths")];

    private Site Site => composers.Site;

    public IEnumerable<Artifact> Artifacts()
    {
        var topics = Topics.In(Site);
        if (topics.IsEmpty) return [];
        return Site.Languages.SelectMany(language => topics.Select(topic => TopicPage(language, topic)).Prepend(All(language, topics)));
    }

    private Artifact All(string language, ImmutableArray<string> topics) => Page(
        language,
        Topics.Folder,
        Site.Words(language)["page.topics.title"],
        Site.Words(language)["page.topics.message"],
        () => [new ListingView("", [.. topics.Select(topic => Link(language, topic))])]);

    private Artifact TopicPage(string language, string topic) => Page(
        language,
        $"{Topics.Folder}/{topic}",
        Topics.Name(topic, Site.Words(language)),
        Site.Words(language)["page.topic.message"],
        () => Listings(language, topic));

    private Artifact Page(string language, string folder, string title, string message, Func<ImmutableArray<ListingView>> listings) => new(
        Site.Addresses.Listing(language, folder),
        ArtifactOrigin.Whole($"the list of {folder}"),
        OutputKinds.Site,
        () =>
        {
            var frame = composers.Frames.Compose(composers.ListingAddress(language, folder, title, message));
            var view = new ListingPageView(frame, title, message, listings());
            return composers.Pages.Draft(view, language, static (renderer, view) => renderer.Render(view));
        });

    private ImmutableArray<ListingView> Listings(string language, string topic)
    {
        var words = Site.Words(language);
        return
        [
            .. Shown.Select(shown => new ListingView(words[$"page.{shown.Folder}.title"], Items(shown.Kind, language, topic)))
                .Where(listing => !listing.Items.IsEmpty),
        ];
    }

    private ImmutableArray<ListingItemView> Items(DocumentKind kind, string language, string topic) =>
    [
        .. Site.List(kind, language).Where(document => Topics.IsAbout(document, topic))
            .Select(document => Kinds.Listings.Item(Site, document, language, Pieces.Text(document.Front.Message))),
    ];

    private ListingItemView Link(string language, string topic) =>
        new(Topics.Name(topic, Site.Words(language)), Site.Addresses.Href(Site.Addresses.Topic(language, topic)), "");
}
