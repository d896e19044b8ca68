using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Sourced.Content.Documents;
using Sourced.Content.Sources;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Kinds;
using Sourced.Theme;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Searching;

/// <summary>All that the site has, as lists in each language: pages from A to Z, numbers, words, sources, countries. What is listed is what can be found.</summary>
internal sealed class FindCatalogue(Composers composers)
{
    public const string Folder = "find";

    private const int LengthOfDocument = 4;

    private readonly ConcurrentDictionary<string, ImmutableArray<FindList>> _lists = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<SearchIndex>> _indexes = new(StringComparer.Ordinal);

    private Site Site => composers.Site;

    /// <summary>Those that hold anything. To list reads no text.</summary>
    public ImmutableArray<FindList> Lists(string language) => _lists.GetOrAdd(language, Compose);

    public SearchIndex Index(string language) =>
        _indexes.GetOrAdd(language, key => new Lazy<SearchIndex>(() => new SearchIndex(Lists(key), Site.Words(key)))).Value;

    private ImmutableArray<FindList> Compose(string language)
    {
        var words = Site.Words(language);
        FindList[] lists =
        [
            new("a-z", words["find.pages"], InOrder(Pages(language, words))),
            new("numbers", words["page.statistics.title"], [.. Statistics(language)]),
            new("words", words["page.glossary.title"], InOrder(Terms(language))),
            new("sources", words["page.sources.title"], InOrder(Sources(language))),
            new("help", words["page.help.title"], [.. Countries(language)]),
        ];
        return [.. lists.Where(list => !list.Things.IsEmpty)];
    }

    private IEnumerable<Findable> Pages(string language, Words words) =>
        new[] { DocumentKind.Fact, DocumentKind.Action, DocumentKind.Myth, DocumentKind.Page }
            .SelectMany(kind => Site.List(kind, language))
            .Select(document => OfDocument(document, language))
            .Concat(
                Grouping.All.SelectMany(grouping =>
                    grouping
                        .In(Site)
                        .Select(group => Plain(grouping.Name(group, words), Site.Addresses.Href(grouping.Path(Site, language, group)), ""))
                )
            )
            .Concat(composers.Frames.Everywhere(language).Select(link => Plain(link.Text, link.Href, "")))
            .Append(Plain(words["site.home"], Site.Addresses.Href(Site.Addresses.Home(language)), ""))
            .Append(Plain(words["page.rules.title"], Site.Addresses.Href(Site.Addresses.Listing(language, RulePages.Folder)), words["page.rules.message"]))
            .Append(Plain(words["page.check.title"], Site.Addresses.Href(Site.Addresses.Page(language, EvidencePages.Slug)), ""))
            .Append(Plain(words["page.corrections.title"], Site.Addresses.Href(Site.Addresses.Page(language, CorrectionPages.Slug)), ""))
            .DistinctBy(thing => thing.Item.Href, StringComparer.Ordinal)
            .Where(thing => thing.Item.Href != Site.Addresses.Href(Site.Addresses.Listing(language, Folder)));

    private Findable OfDocument(Document document, string language) => new(Listings.Item(Site, document, language, Pieces.Text(document.Front.Message)))
    {
        Texts = () => TextsOf(document).Concat(FiguresIn(document)),
        Length = LengthOfDocument,
    };

    /// <summary>As they are written, and as their sources print them.</summary>
    private IEnumerable<string> FiguresIn(Document document) =>
        Site
            .Report.In(document)
            .SelectMany(number => number.Binding is { } binding ? new[] { number.Text, binding.Finding.Figure.Value } : [])
            .Distinct(StringComparer.Ordinal);

    private IEnumerable<string> TextsOf(Document document)
    {
        foreach (var block in document.TextBlocks())
            yield return block.Read().Text;
        foreach (var figure in document.Front.KeyFigures)
            yield return $"{figure.Statement.Value} {Pieces.Text(figure.Context)} {Pieces.Text(figure.DoesNotMean)}";
        foreach (var id in Citations.In(document))
        {
            if (Site.Library.FindSource(document, id) is { } source) yield return $"{References.Name(source)} {Pieces.Text(source.Publisher)}";
        }

        if (document.Front.Claim is { } claim && Site.Library.Discredited.FirstOrDefault(entry => entry.Id.Value == claim.Value) is { } corrected)
            yield return $"{corrected.Claim.In(document.Language).Value} {corrected.SayInstead.In(document.Language).Value}";
    }

    private IEnumerable<Findable> Statistics(string language) =>
        Site
            .Findings.All.Where(finding => finding.IsShownIn(language))
            .Select(finding => new Findable(Listings.Statistic(Site, finding, language))
            {
                Figures = () =>
                    [
                        finding.Finding.Figure.Value,
                        .. finding.KeyFigures.TryGetValue(language, out var use) && use.Figure.Figure is { } worded
                            ? new[] { worded.Value }
                            : [],
                    ],
                Texts = () =>
                    [.. Said(finding.Finding, language), Pieces.Text(finding.Source.Title), Pieces.Text(finding.Source.Publisher)],
            });

    /// <summary>The record in the words of the language and in its own, which readers of its source may look for.</summary>
    private static IEnumerable<string> Said(Finding finding, string language) =>
        from text in new[] { finding.Measures, finding.Population, finding.Place, finding.Period }
        where text is not null
        from words in new[] { text.In(language)?.Value, text.Value }.OfType<string>().Distinct(StringComparer.Ordinal)
        select words;

    private IEnumerable<Findable> Terms(string language) => Site.Library.Glossary.Select(term => new Findable(new ListingItemView(
        term.Term.In(language).Value,
        $"{Site.Addresses.Href(Site.Addresses.Listing(language, "glossary"))}#{Site.Addresses.Term(term.Id.Value)}",
        term.Definition.In(language).Value,
        term.Definition.Has(language) ? null : "en")));

    private IEnumerable<Findable> Sources(string language) => Listings.Sources(composers, language).Select(item => new Findable(item));

    private IEnumerable<Findable> Countries(string language) => composers.Help.Countries(language).Select(country => Plain(
        country.Name,
        $"{Site.Addresses.Href(Site.Addresses.Page(language, HelpComposer.PageSlug))}#{country.Code}",
        string.Join(Site.Words(language)["list.comma"], country.Lines.Select(line => line.Name))));

    private static Findable Plain(string title, string href, string text) => new(new ListingItemView(title, href, text));

    private static ImmutableArray<Findable> InOrder(IEnumerable<Findable> things) =>
        [.. things.OrderBy(thing => Letters(thing.Item.Title), StringComparer.Ordinal).ThenBy(thing => thing.Item.Href, StringComparer.Ordinal)];

    /// <summary>Large and small letters, with marks and without, stand together; signs before the first letter do not count.</summary>
    private static string Letters(string title)
    {
        var letters = new StringBuilder(title.Length);
        foreach (var letter in title.Normalize(NormalizationForm.FormD).ToUpperInvariant())
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark) continue;
            if (letters.Length > 0 || char.IsLetterOrDigit(letter)) letters.Append(letter);
        }

        return letters.ToString();
    }
}
