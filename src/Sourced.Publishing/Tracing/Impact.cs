using System.Collections.Immutable;
using Sourced.Content;
using Sourced.Content.Documents;
using Sourced.Content.Reading;
using Sourced.Content.Registers;
using Sourced.Content.Sources;
using Sourced.Evidence;
using Sourced.Evidence.Binding;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Kinds;
using Sourced.Publishing.Kits;
using Sourced.Publishing.Making;

namespace Sourced.Publishing.Tracing;

/// <summary>Everything of an edition that rests on one source, finding or help line.</summary>
public sealed record Impact
{
    /// <summary>As asked for: <c>source</c>, <c>source#finding</c>, or the id of a help line.</summary>
    public required string Id { get; init; }

    /// <summary><c>source</c>, <c>finding</c> or <c>help-line</c>.</summary>
    public required string Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>Documents in the language of the originals.</summary>
    public ImmutableArray<AffectedPage> Documents { get; init; } = [];

    /// <summary>The same documents in other languages.</summary>
    public ImmutableArray<AffectedPage> Translations { get; init; } = [];

    /// <summary>Pages that the site makes of it: of the statistic, of the source, of help lines.</summary>
    public ImmutableArray<string> MadePages { get; init; } = [];

    /// <summary>Every number in every text that is bound to it, ordered by place.</summary>
    public ImmutableArray<CheckedNumber> Statistics { get; init; } = [];

    public ImmutableArray<AffectedFigure> KeyFigures { get; init; } = [];

    /// <summary>Paths from the output folder.</summary>
    public ImmutableArray<string> Handouts { get; init; } = [];

    /// <summary>Paths from the output folder.</summary>
    public ImmutableArray<string> Cards { get; init; } = [];

    /// <summary>Talk kits with a sheet that rests on it, or with its line; paths from the output folder.</summary>
    public ImmutableArray<string> Kits { get; init; } = [];

    /// <summary>Findings that are computed from it.</summary>
    public ImmutableArray<string> Derived { get; init; } = [];

    /// <summary>Claims of the register that it refutes.</summary>
    public ImmutableArray<string> Claims { get; init; } = [];

    /// <summary>What stands or falls with an id, told from the whole library.</summary>
    /// <param name="root">Absolute path of the project's folder.</param>
    /// <returns>Null where there is no such source, finding or help line.</returns>
    public static Impact? Of(string root, Library library, EvidenceReport report, string id)
    {
        var reference = FindingReference.Parse(id);
        var source = SourcesIn(library).FirstOrDefault(source => source.Id.Value == reference.SourceId);
        if (source is not null && (reference.FindingId is null || source.FindFinding(reference.FindingId) is not null))
        {
            var codes = CodeRegistry.Read(root, library.Settings);
            return new SourceImpact(
                new EditionPlan(library, report, codes, new ThemeFolder(root, library.Settings), null),
                source,
                reference.FindingId
            ).Trace(id);
        }

        return library.HelpLines.FirstOrDefault(line => line.Id.Value == id) is { } line ? Of(library, line, new ThemeFolder(root, library.Settings)) : null;
    }

    /// <summary>The id that was most likely meant, or null.</summary>
    public static string? Nearest(Library library, string id)
    {
        string[] whole = [.. SourcesIn(library).Select(source => source.Id.Value), .. library.HelpLines.Select(line => line.Id.Value)];
        var findings = SourcesIn(library).SelectMany(source => source.Findings.Select(finding => $"{source.Id.Value}#{finding.Id.Value}"));
        return NearestName.Begun(id, id.Contains('#', StringComparison.Ordinal) ? findings : whole) ?? NearestName.Of(id, whole.Concat(findings));
    }

    private static IEnumerable<Source> SourcesIn(Library library) =>
        library.Sources.Values.OrderBy(source => source.Id.Value, StringComparer.Ordinal).Concat(library.Documents.SelectMany(document => document.References));

    /// <summary>The short block of help lines stands on every page and every handout; which lines are in it follows from their order.</summary>
    private static Impact Of(Library library, HelpLine line, ThemeFolder theme)
    {
        var site = new Site(library, new EvidenceReport { Numbers = [], Diagnostics = [] }, CodeRegistry.None);
        var help = new HelpComposer(site);
        var everywhere = site.Languages.Where(language => help.Short(language).Lines.Any(shown => shown.Id == line.Id.Value)).ToList();
        var documents = library
            .Documents.Where(document => everywhere.Contains(document.Language))
            .Select(document => AffectedPage.Of(document, site))
            .ToList();
        var links = new HandoutLinks(site);
        var codes = line.Countries.Select(country => HelpCards.CodeOf(line.Id.Value, country.Value)).ToHashSet(StringComparer.Ordinal);
        return new Impact
        {
            Id = line.Id.Value,
            Kind = "help-line",
            Title = line.Name.Value,
            Documents = [.. documents.Where(page => page.Language == site.MainLanguage)],
            Translations = [.. documents.Where(page => page.Language != site.MainLanguage)],
            MadePages = [.. site.Languages.Select(language => site.Addresses.Absolute(site.Addresses.Listing(language, $"pages/{HelpComposer.PageSlug}")))],
            Handouts =
            [
                .. library.Documents.Where(document => everywhere.Contains(document.Language))
                    .SelectMany(document => links.PathsOf(document).Concat(document.Front.KeyFigures.SelectMany(figure => links.PathsOf(document, figure))))
                    .Concat(
                        from language in site.Languages
                        from country in help.ForPaper(language)
                        where country.Lines.Any(shown => shown.Id == line.Id.Value)
                        from path in links.PathsOf(language, country.Code)
                        select path)
                    .Select(path => path.Value).Distinct(),
            ],
            Cards =
            [
                .. new Cards(site, new HelpCards(site, help).Compose(), CardRegistry.None, theme, null)
                    .All.Where(card => codes.Contains(card.Code))
                    .Select(card => card.Path.Value),
            ],
            Kits =
            [
                .. from kit in new KitCatalogue(site, help).Kits
                   let strips = help.ForPaper(kit.Language).FirstOrDefault(country => country.Code == kit.Country)
                   where help.For(kit.Language, kit.Country).Lines.Concat(strips?.Lines ?? []).Any(shown => shown.Id == line.Id.Value)
                   select kit.Path(site.Addresses).Value,
            ],
        };
    }
}

/// <param name="File">From the project's folder.</param>
/// <param name="Url">Absolute.</param>
public sealed record AffectedPage(string File, string Language, string Title, string Url)
{
    internal static AffectedPage Of(Document document, Site site) =>
        new(document.File.Path, document.Language, document.Front.Title.Value, site.Addresses.Absolute(site.Addresses.Of(document)));
}

/// <param name="File">The document that shows it.</param>
public sealed record AffectedFigure(string File, string Language, string Finding, string Statement);
