using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Kinds;

/// <summary>All that there is to post, by topic, what is known first, in every language that has cards.</summary>
internal sealed class PostPages(Composers composers, Cards cards, CardAddresses addresses) : IArtifactSource
{
    public const string Folder = "post";

    private Site Site => composers.Site;

    public IEnumerable<Artifact> Artifacts() =>
        from language in Site.Languages
        where cards.Languages.Contains(language)
        select new Artifact(
            Site.Addresses.Listing(language, Folder),
            ArtifactOrigin.Whole("the page of all that there is to post"),
            OutputKinds.Site,
            () => Draft(language)
        );

    private Draft Draft(string language)
    {
        var words = Site.Words(language);
        var (title, message) = (words["page.post.title"], words["page.post.message"]);
        var address = composers.ListingAddress(language, Folder, title, message);
        var frame = composers.Frames.Compose(
            address with
            {
                Editions = [.. address.Editions.Where(edition => cards.Languages.Contains(edition.Language))],
            }
        );
        var groups = addresses
            .In(language)
            .GroupBy(card => card.Group, StringComparer.Ordinal)
            .OrderBy(group => Place(group.First().View.Kind, group.Key == words["kind.myth"]))
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(
                (group, i) =>
                    new PostGroupView(
                        $"group-{i + 1}",
                        group.Key.Length > 0 ? group.Key : words["page.statistics.title"],
                        [.. group.Select(Item)]
                    )
            );
        var view = new PostPageView(frame, title, message, [.. groups]);
        return composers.Pages.Draft(view, language, static (renderer, view) => renderer.Render(view));
    }

    /// <summary>What is known first, then what is not used, help lines, and last the site itself.</summary>
    private static int Place(string kind, bool isMyth) => (kind, isMyth) switch { ("site", _) => 3, ("help", _) => 2, (_, true) => 1, _ => 0 };

    private PostItemView Item(Card card) =>
        new(
            card.Post.Claim,
            addresses.PageOf(card.View.Language, card.Code) + "#post",
            card.Post.Source,
            addresses.ThumbnailOf(card),
            card.Post.Captions().First(),
            card.Post.AltFull
        );
}
