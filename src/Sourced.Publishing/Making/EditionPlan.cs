using System.Collections.Immutable;
using Sourced.Content;
using Sourced.Evidence;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;
using Sourced.Publishing.Kinds;
using Sourced.Theme;

namespace Sourced.Publishing.Making;

/// <summary>Lists everything that an edition holds, from the library and the gate's report.</summary>
internal sealed class EditionPlan
{
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);

    /// <param name="packages">Absolute path of the theme's <c>node_modules</c>.</param>
    public EditionPlan(Library library, EvidenceReport report, string packages)
    {
        Site = new Site(library, report);
        Cards = new CardAddresses();
        Handouts = new HandoutLinks(Site);
        var pieces = new Pieces(Site, Cards);
        var help = new HelpComposer(Site);
        var assets = new ThemeAssets(Site.Settings, packages);
        var frames = new FrameComposer(Site, help, assets.Assets, Cards);
        var sheets = new SheetComposer(Site, new LinkResolver(Site, _paths), pieces, frames, Handouts);
        Composers = new Composers(Site, pieces, help, frames, sheets, new Pages(new PageRenderer()), _paths);
        Sources =
        [
            new HomePages(Composers),
            new SheetPages(Composers),
            new ListingPages(Composers),
            new StatisticPages(Composers),
            new SourcePages(Composers),
            new HelpPages(Composers),
            new EvidencePages(Composers),
            new GlossaryPages(Composers),
            new DataPages(Composers),
            new MissingPage(Composers),
            new Feeds(Composers),
            new Sitemap(Composers),
            new Headers(Site),
            assets,
            new DataFiles(Composers),
        ];
    }

    public Site Site { get; }

    public CardAddresses Cards { get; }

    public HandoutLinks Handouts { get; }

    public Composers Composers { get; }

    public ImmutableArray<IArtifactSource> Sources { get; }

    /// <summary>The artifacts of the kinds that are wanted.</summary>
    public Edition List(OutputKinds only) => Edition.Of(Sources.SelectMany(source => source.Artifacts()).Where(artifact => only.HasFlag(artifact.Kind)));

    /// <summary>Makes paths known that pages may link to.</summary>
    public void Announce(IEnumerable<string> paths) => _paths.UnionWith(paths);
}
