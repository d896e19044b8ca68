using System.Collections.Immutable;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;
using Sourced.Publishing.Searching;
using Sourced.Theme;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Kinds;

/// <summary>
/// One list of all that the site has, in each language, and the field that searches it. A list that is too long for one page stands on pages of
/// its own, so that also who has no script, or a slow line, can walk through a large site.
/// </summary>
internal sealed class FindPages(Composers composers, FindCatalogue catalogue) : IArtifactSource
{
    private const int LongestInPlace = 150;
    private const int ThingsToAPage = 300;

    private Site Site => composers.Site;

    public IEnumerable<Artifact> Artifacts() => Site.Languages.SelectMany(language => catalogue.Lists(language).Where(IsLong)
        .SelectMany(list => Enumerable.Range(0, PagesOf(list)).Select(page => Artifact(Path(language, list, page), () => Part(language, list, page))))
        .Prepend(Artifact(Site.Addresses.Listing(language, FindCatalogue.Folder), () => Draft(language))));

    private static Artifact Artifact(SitePath path, Func<Draft> draft) => new(path, ArtifactOrigin.Whole("the list of everything"), OutputKinds.Site, draft);

    private static bool IsLong(FindList list) => list.Things.Length > LongestInPlace;

    private static int PagesOf(FindList list) => (list.Things.Length + ThingsToAPage - 1) / ThingsToAPage;

    private SitePath Path(string language, FindList list, int page) =>
        Site.Addresses.Listing(
            language,
            $"{FindCatalogue.Folder}/{list.Id}{(page == 0 ? "" : FormattableString.Invariant($"/{page + 1}"))}"
        );

    private Draft Draft(string language)
    {
        var words = Site.Words(language);
        var (title, message) = (words["page.find.title"], words["page.find.message"]);
        var frame = composers.Frames.Compose(composers.ListingAddress(language, FindCatalogue.Folder, title, message));
        var lists = catalogue.Lists(language);
        var view = new FindPageView(
            frame,
            title,
            message,
            [.. lists.Select(list => new FindListView(list.Id, list.Heading, IsLong(list) ? Parts(words, list) : Items(list.Things)))]
        )
        {
            Index = new FindIndexView(catalogue.Index(language).Edition, SearchIndex.PartsFor(lists), SearchIndex.Together),
        };
        return composers.Pages.Draft(view, language, static (renderer, view) => renderer.Render(view));
    }

    /// <summary>A page of a long list, with the way to its others.</summary>
    private Draft Part(string language, FindList list, int page)
    {
        var words = Site.Words(language);
        var title = NameOf(words, list, page);
        var frame = composers.Frames.Compose(new PageAddress(language, Path(language, list, page), title));
        var find = new ListingItemView(
            words["page.find.title"],
            Site.Addresses.Href(Site.Addresses.Listing(language, FindCatalogue.Folder)),
            words["page.find.message"]
        );
        var view = new ListingPageView(
            frame,
            title,
            "",
            [
                new("", Items(list.Things.Skip(page * ThingsToAPage).Take(ThingsToAPage))),
                new(words["find.jump"], [.. Parts(words, list).Where((_, other) => other != page), find]),
            ]
        );
        return composers.Pages.Draft(view, language, static (renderer, view) => renderer.Render(view));
    }

    /// <summary>The pages of a long list, each with the first and the last that stands there.</summary>
    private ImmutableArray<ListingItemView> Parts(Words words, FindList list) => [.. list.Things.Chunk(ThingsToAPage).Select((things, page) =>
        new ListingItemView(NameOf(words, list, page), Site.Addresses.Href(Path(words.Language, list, page)), $"{Alone(things[0])} – {Alone(things[^1])}"))];

    /// <summary>A title of any language, which keeps its own direction beside another. https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates</summary>
    private static string Alone(Findable thing) => $"\u2068{thing.Item.Title}\u2069";

    /// <summary>In words, as "page 21": a numeral alone behind "Numbers" would be read as a count of them.</summary>
    private static string NameOf(Words words, FindList list, int page) =>
        PagesOf(list) == 1 ? list.Heading : words.Format("find.part", list.Heading, words.Digits(page + 1));

    private static ImmutableArray<ListingItemView> Items(IEnumerable<Findable> things) => [.. things.Select(thing => thing.Item)];
}
