using System.Collections.Immutable;
using Sourced.Content.Documents;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;
using Sourced.Publishing.Kinds;
using Sourced.Theme;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Kits;

/// <summary>The way to a kit, page by page: for whom and how long, in which country, on which paper.</summary>
internal sealed class KitPages(Composers composers, KitCatalogue kits, KitFiles files, TalkComposer talks, HandoutLinks handouts) : IArtifactSource
{
    private readonly KitContents _contents = new(composers.Site, files);

    private Site Site => composers.Site;

    public IEnumerable<Artifact> Artifacts() => Site.Languages.Where(language => !kits.Talks(language).IsEmpty).SelectMany(language => kits.Talks(language)
        .SelectMany(talk => kits.Countries(language).Select(country => KitPage(new TalkInCountry(talk, country))).Prepend(TalkPage(talk)))
        .Prepend(AllKits(language)));

    private Artifact AllKits(string language)
    {
        var words = Site.Words(language);
        var (title, message) = (words["page.kits.title"], words["page.kits.message"]);
        var address = new PageAddress(language, Site.Addresses.Listing(language, TalkOutline.Folder), title)
        {
            Description = message,
            Editions = [.. Editions(other => Site.Addresses.Listing(other, TalkOutline.Folder))],
        };
        return Artifact(
            address,
            $"the page of talk kits in {language}",
            () =>
                composers.Pages.Draft(
                    new KitsPageView(
                        composers.Frames.Compose(address),
                        title,
                        message,
                        [
                            .. kits.Talks(language)
                                .GroupBy(talk => talk.Audience)
                                .Select(group => new ListingView(
                                    Grouping.Audiences.Name(group.Key, words),
                                    [
                                        .. group.Select(talk => new ListingItemView(
                                            words.Plural("talk.minutes", talk.Length.Minutes),
                                            Site.Addresses.Href(talk.Page(Site.Addresses)),
                                            ""
                                        )
                                        {
                                            Parts = Titles(talk),
                                        }),
                                    ]
                                )),
                        ]
                    )
                    {
                        OnPaper =
                        [
                            .. Site.List(DocumentKind.Fact, language)
                                .Select(sheet => new SheetOnPaperView(Listings.Item(Site, sheet, language, ""), handouts.Of(sheet)))
                                .Where(entry => !entry.Handouts.IsEmpty),
                        ],
                    },
                    language,
                    static (renderer, view) => renderer.Render(view)
                )
        );
    }

    private Artifact TalkPage(TalkOutline talk)
    {
        var words = Site.Words(talk.Language);
        var address = new PageAddress(talk.Language, talk.Page(Site.Addresses), TalkComposer.TitleOf(talk, words))
        {
            NeutralTitle = words["page.kits.title"],
            Description = words["page.kits.message"],
            Editions = [.. Editions(other => kits.Talks(other).FirstOrDefault(edition => edition.Name == talk.Name)?.Page(Site.Addresses))],
        };
        return Artifact(address, $"the page of {TalkOrigin.Of(talk).Name}", () => composers.Pages.Draft(
            new TalkChoiceView(
                composers.Frames.Compose(address), address.Title, Titles(talk), talks.Compose(new TalkInCountry(talk, HelpComposer.International)),
                [.. kits.Countries(talk.Language).Select(country => Country(new TalkInCountry(talk, country), words))]),
            talk.Language, static (renderer, view) => renderer.Render(view)));
    }

    private static ImmutableArray<string> Titles(TalkOutline talk) => [.. talk.Sheets.Select(sheet => sheet.Front.Title.Value)];

    private ListingItemView Country(TalkInCountry place, Words words) => new(
        HelpComposer.CountryName(place.Country, words), Site.Addresses.Href(place.Page(Site.Addresses)),
        string.Join(words["list.comma"], PaperOfCountry.Of(place.Country).Select(paper => words[$"paper-size.{paper}"])));

    private Artifact KitPage(TalkInCountry place)
    {
        var talk = place.Talk;
        var words = Site.Words(talk.Language);
        var address = new PageAddress(talk.Language, place.Page(Site.Addresses), TalkComposer.TitleOf(talk, words))
        {
            NeutralTitle = words["page.kits.title"],
            Description = words["page.kits.message"],
            Editions =
            [
                .. Editions(other =>
                    kits.Countries(other).Contains(place.Country)
                    && kits.Talks(other).FirstOrDefault(edition => edition.Name == talk.Name) is { } edition
                        ? new TalkInCountry(edition, place.Country).Page(Site.Addresses)
                        : null
                ),
            ],
        };
        return Artifact(
            address,
            $"the page of {TalkOrigin.Of(talk).Name} for {place.Country}",
            () =>
            {
                var view = talks.Compose(place);
                var message =
                    view.UseUntil.Length > 0
                        ? words.Format("kit.message", view.Country, view.UseUntil)
                        : words.Format("kit.message.undated", view.Country);
                var page = new KitPageView(
                    composers.Frames.Compose(address),
                    address.Title,
                    message,
                    [.. KitCatalogue.KitsOf(place).Select(kit => KitOf(kit, words))]
                )
                {
                    Sheets =
                    [
                        .. talk
                            .Sheets.Append(talk.First)
                            .Select(sheet => Listings.Item(Site, sheet, talk.Language, Pieces.Text(sheet.Front.Message))),
                    ],
                };
                return composers.Pages.Draft(page, talk.Language, static (renderer, view) => renderer.Render(view));
            }
        );
    }

    /// <summary>A preview makes no kits: it has their files, one by one. A build of pages alone has neither, and the page says so.</summary>
    private KitView KitOf(Kit kit, Words words)
    {
        ImmutableArray<KitFileView> all = [.. _contents.Of(kit).Select(entry => _contents.View(entry, kit)).OfType<KitFileView>()];
        var path = kit.Path(Site.Addresses);
        var made = files.Find(path);
        return new KitView(
            words.Format("kit.whole", words[$"paper-size.{kit.Paper}"]), made is null ? null : Site.Addresses.Href(path),
            made is null ? "" : words.Format("kit.whole.about", words.FileSize(KitContents.Kilobytes(made.Size))), _contents.Copies(kit), all);
    }

    private IEnumerable<(string Language, SitePath Path)> Editions(Func<string, SitePath?> path) =>
        from language in Site.Languages
        where !kits.Talks(language).IsEmpty
        let there = path(language)
        where there is not null
        select (language, there.Value);

    private static Artifact Artifact(PageAddress address, string name, Func<Draft> draft) =>
        new(address.Path, ArtifactOrigin.Whole(name), OutputKinds.Site, draft);
}
