using System.Collections.Immutable;
using Sourced.Content;
using Sourced.Evidence;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;
using Sourced.Publishing.Kinds;
using Sourced.Publishing.Kits;
using Sourced.Publishing.Paper;
using Sourced.Publishing.Searching;
using Sourced.Publishing.Sharing;
using Sourced.Publishing.Theming;
using Sourced.Publishing.Typesetting;
using Sourced.Theme;

namespace Sourced.Publishing.Making;

/// <summary>Lists everything that an edition holds, from the library and the gate's report.</summary>
internal sealed class EditionPlan
{
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);
    private readonly CardAddresses _cardAddresses;

    /// <param name="library">What the authors wrote.</param>
    /// <param name="report">What the gate found in it.</param>
    /// <param name="codes">Those that were published before.</param>
    /// <param name="theme">The theme's folder on disk, which need not be there.</param>
    /// <param name="typesetter">Null where neither handouts nor cards are made in this run.</param>
    public EditionPlan(Library library, EvidenceReport report, CodeRegistry codes, ThemeFolder theme, Typesetter? typesetter)
    {
        Site = new Site(library, report, codes, theme.Files);
        var typeset = typesetter is null ? null : new TypesetFiles(typesetter, BrandData.Of(library.Settings));
        Handouts = new HandoutLinks(Site);
        _cardAddresses = new CardAddresses(Site.Addresses);
        var pieces = new Pieces(Site, _cardAddresses);
        var help = new HelpComposer(Site);
        Cards = new Cards(Site, new CardComposer(Site, pieces).Compose().Concat(new HelpCards(Site, help).Compose()), codes.Cards, theme, typeset);
        var posting = new PostingComposer(Site, _cardAddresses, codes.Cards, theme.Places);
        var assets = new ThemeAssets(Site.Settings, theme.Files, theme.Packages);
        Kits = new KitCatalogue(Site, help);
        var frames = new FrameComposer(Site, help, assets.Assets, _cardAddresses, Cards.Languages, language => !Kits.Talks(language).IsEmpty);
        var sheets = new SheetComposer(Site, new LinkResolver(Site, _paths), pieces, frames, Handouts);
        Composers = new Composers(Site, pieces, help, frames, sheets, new Pages(new PageRenderer()), _paths);
        var find = new FindCatalogue(Composers);
        KitFiles = new KitFiles(Site, Handouts, help);
        var talks = new TalkComposer(Composers, new PaperWords(Site, "talk.", "kit.file."));
        Sources =
        [
            new HomePages(Composers),
            new SheetPages(Composers),
            new SheetFiles(Composers),
            new OfflineCopies(Composers),
            new ListingPages(Composers),
            .. Grouping.All.Select(grouping => new GroupPages(Composers, grouping)),
            new StatisticPages(Composers, posting, Handouts),
            new CardPages(Composers, Cards, posting),
            new PostPages(Composers, Cards, _cardAddresses),
            new CardBundles(Site, Cards, _cardAddresses),
            new SourcePages(Composers),
            new SourceFiles(Composers),
            new HelpPages(Composers, Handouts),
            new EvidencePages(Composers),
            new CorrectionPages(Composers),
            new RulePages(Composers),
            new GlossaryPages(Composers),
            new FindPages(Composers, find),
            new SearchFiles(Composers, find),
            new DataPages(Composers),
            new MissingPage(Composers),
            new Feeds(Composers),
            new ReviewCalendars(Composers),
            new Sitemap(Composers),
            new Headers(Site),
            new KitPages(Composers, Kits, KitFiles, talks, Handouts),
            new SecurityText(Site),
            assets,
            new DataFiles(Composers),
            .. typeset is null
                ? []
                : new IArtifactSource[]
                {
                    new Handouts(Composers, Handouts, typeset),
                    new CountryHandouts(Composers, Handouts, typeset),
                    new FigureHandouts(Composers, Handouts, typeset),
                    Cards,
                    new Thumbnails(Site.Addresses, Cards),
                    new KitPapers(Composers, Kits, KitFiles, talks, typeset),
                    new KitParts(Composers, Kits, KitFiles, talks),
                    new KitBundles(Composers, Kits, KitFiles, talks),
                },
        ];
    }

    public Site Site { get; }

    public Cards Cards { get; }

    public HandoutLinks Handouts { get; }

    public Composers Composers { get; }

    public KitCatalogue Kits { get; }

    public KitFiles KitFiles { get; }

    public ImmutableArray<IArtifactSource> Sources { get; }

    /// <summary>The artifacts of the kinds that are wanted.</summary>
    public Edition List(OutputKinds only) => Edition.Of(Sources.SelectMany(source => source.Artifacts()).Where(artifact => only.HasFlag(artifact.Kind)));

    /// <summary>Makes known what the edition holds, so that pages name nothing that is not there.</summary>
    public void Announce(IEnumerable<string> paths)
    {
        _paths.UnionWith(paths);
        foreach (var card in Cards.All.Where(card => _paths.Contains(card.Path.Value))) _cardAddresses.Add(card);
    }

    /// <summary>Makes known what files came to, for the pages that tell it and the kits that hold them.</summary>
    public void Made(IEnumerable<MadeFile> files)
    {
        foreach (var file in files)
        {
            KitFiles.Made(file);
            if (file.Pages > 0) Handouts.Made(file.Path, file.Pages, file.Size);
            else _cardAddresses.Made(file);
        }
    }
}
