using System.Collections.Frozen;
using System.Collections.Immutable;
using Sourced.Content.Documents;
using Sourced.Publishing.Kinds;
using Sourced.Publishing.Kits;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Composition;

/// <summary>Composes what every page has around its content.</summary>
internal sealed class FrameComposer
{
    private readonly Site _site;
    private readonly HelpComposer _help;
    private readonly SiteAssets _assets;
    private readonly CardAddresses _cards;
    private readonly IReadOnlySet<string> _posting;
    private readonly Func<string, bool> _hasKits;
    private readonly ImmutableArray<AlternateView> _homes;
    private readonly FrozenDictionary<string, ImmutableArray<NavigationView>> _navigation;
    private readonly FrozenDictionary<string, ImmutableArray<NavigationView>> _footer;
    private readonly FrozenDictionary<string, ImmutableArray<FeedView>> _feeds;

    /// <param name="site">What it is about.</param>
    /// <param name="help">The lines of every page.</param>
    /// <param name="assets">What every page loads.</param>
    /// <param name="cards">For link previews.</param>
    /// <param name="posting">The languages that have something to post.</param>
    /// <param name="hasKits">Whether a language has talk kits.</param>
    public FrameComposer(Site site, HelpComposer help, SiteAssets assets, CardAddresses cards, IReadOnlySet<string> posting, Func<string, bool> hasKits)
    {
        _site = site;
        _help = help;
        _assets = assets;
        _cards = cards;
        _posting = posting;
        _hasKits = hasKits;
        _homes = [.. site.Languages.Select(language => Alternate(language, site.Addresses.Home(language)))];
        _navigation = site.Languages.ToFrozenDictionary(language => language, ComposeNavigation, StringComparer.Ordinal);
        _footer = site.Languages.ToFrozenDictionary(language => language, ComposeFooter, StringComparer.Ordinal);
        _feeds = site.Languages.ToFrozenDictionary(language => language, ComposeFeeds, StringComparer.Ordinal);
    }

    public PageFrame Compose(PageAddress page)
    {
        var href = _site.Addresses.Href(page.Path);
        return new PageFrame
        {
            Words = _site.Words(page.Language),
            SiteTitle = _site.Settings.TitleIn(page.Language),
            Title = Brief.Title(page.DiscreetTitle ?? (_site.Settings.Discreet ? page.NeutralTitle : null) ?? page.Title),
            // A discreet title is for the tab and the history of the one who reads. Who passes a page on says what it is,
            // unless the whole site is discreet: then a preview tells no more than the tab.
            SharedTitle = _site.Settings.Discreet ? null : Brief.Shared(page.SharedTitle ?? page.Title, _site.Settings.TitleIn(page.Language)),
            Description = _site.Settings.Discreet ? "" : Brief.Description(page.Description, _site.Settings.DescriptionIn(page.Language)),
            Href = href,
            CanonicalUrl = _site.Addresses.Absolute(page.Path),
            LinkRoot = _site.Addresses.LinkRoot,
            Alternates = [.. page.Editions.Select(edition => Alternate(edition.Language, edition.Path))],
            Homes = _homes,
            Navigation = MarkCurrent(_navigation[page.Language], href),
            Footer = MarkCurrent(_footer[page.Language], href),
            MistakeHref = $"{_site.Addresses.Href(_site.Addresses.Page(page.Language, CorrectionPages.Slug))}#{CorrectionsPageView.MistakeId}",
            Help = page.Help ?? (page.ForYoungPeople ? _help.Young(page.Language) : _help.Short(page.Language)),
            ForYoungPeople = page.ForYoungPeople,
            ExitUrl = _site.Settings.ExitUrl,
            StylesheetHref = _assets.StylesheetHref,
            ScriptHref = _assets.ScriptHref,
            LogoHref = _assets.LogoHref,
            PreloadFonts = _assets.PreloadFonts(page.Language),
            Card = _site.Settings.Discreet
                ? null
                : (page.CardCode is { } code ? _cards.Find(page.Language, code) : null)
                    ?? _cards.Find(page.Language, CardComposer.SiteCode),
            Published = page.Published,
            Modified = page.Modified,
            JsonLd = _site.Settings.Discreet ? "" : page.JsonLd,
            EmbedUrl = _site.Settings.Discreet ? null : page.EmbedUrl,
            Feeds = _feeds[page.Language],
            NoIndex = page.NoIndex,
        };
    }

    private AlternateView Alternate(string language, Editions.SitePath path) =>
        new(language, _site.Words(language)["language.name"], _site.Addresses.Href(path), _site.Addresses.Absolute(path));

    private static readonly string[] Main = ["facts", "actions", "myths", "sources"];

    private ImmutableArray<NavigationView> ComposeNavigation(string language)
    {
        var words = _site.Words(language);
        return
        [
            .. Main.Select(folder => To(words[$"page.{folder}.title"], language, folder)),
            new NavigationView(words["page.help.title"], _site.Addresses.Href(_site.Addresses.Page(language, HelpComposer.PageSlug))),
            To(words["page.find.title"], language, "find"),
        ];
    }

    /// <summary>The plain pages, and what the navigation has no room for.</summary>
    private ImmutableArray<NavigationView> ComposeFooter(string language)
    {
        var words = _site.Words(language);
        return
        [
            .. _site
                .List(DocumentKind.Page, language)
                .Where(page => page.Slug != HelpComposer.PageSlug)
                .Select(page => new NavigationView(page.Front.Title.Value, _site.Addresses.Href(_site.Addresses.Of(page)))
                {
                    Language = page.Language == language ? null : page.Language,
                }),
            .. _site.Library.Glossary.IsEmpty ? [] : new[] { To(words["page.glossary.title"], language, "glossary") },
            .. Grouping
                .All.Where(grouping => !grouping.In(_site).IsEmpty)
                .Select(grouping => To(words[$"page.{grouping.Folder}.title"], language, grouping.Folder)),
            To(words["page.statistics.title"], language, "s"),
            .. _posting.Contains(language) ? new[] { To(words["page.post.title"], language, PostPages.Folder) } : [],
            .. _hasKits(language) ? new[] { To(words["page.kits.title"], language, TalkOutline.Folder) } : [],
            To(words["page.data.title"], language, "data"),
        ];
    }

    private ImmutableArray<FeedView> ComposeFeeds(string language) => Feeds.DocumentsOf(_site, language).IsEmpty ? [] :
    [
        .. Feeds.Names.Select(feed => new FeedView(
            feed.Name == Feeds.Corrections ? _site.Words(language)["page.corrections.title"] : _site.Settings.TitleIn(language),
            feed.Type,
            _site.Addresses.Href(_site.Addresses.File(language, feed.Name)))),
    ];

    /// <summary>What is made to leave the site with somebody: kits to speak with, pictures to post.</summary>
    public ImmutableArray<ListingItemView> ToTakeAlong(string language) =>
    [
        .. _hasKits(language) ? new[] { Told("kits", language, TalkOutline.Folder) } : [],
        .. _posting.Contains(language) ? new[] { Told("post", language, PostPages.Folder) } : [],
    ];

    private ListingItemView Told(string page, string language, string folder)
    {
        var words = _site.Words(language);
        return new ListingItemView(words[$"page.{page}.title"], _site.Addresses.Href(_site.Addresses.Listing(language, folder)), words[$"page.{page}.message"]);
    }

    /// <summary>What navigation and footer of a language lead to.</summary>
    public IEnumerable<NavigationView> Everywhere(string language) => _navigation[language].Concat(_footer[language]);

    private NavigationView To(string text, string language, string folder) => new(text, _site.Addresses.Href(_site.Addresses.Listing(language, folder)));

    private static ImmutableArray<NavigationView> MarkCurrent(ImmutableArray<NavigationView> links, string href) =>
        links.Any(link => link.Href == href) ? [.. links.Select(link => link with { Current = link.Href == href })] : links;
}
