using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Sourced.Content.Documents;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;
using Sourced.Theme;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Kinds;

/// <summary>One list of all that the site has, in each language: pages from A to Z, numbers, words, sources, countries.</summary>
internal sealed class FindPages(Composers composers) : IArtifactSource
{
    private const string Folder = "find";

    private Site Site => composers.Site;

    public IEnumerable<Artifact> Artifacts() => Site.Languages.Select(language => new Artifact(
        Site.Addresses.Listing(language, Folder), ArtifactOrigin.Whole("the list of everything"), OutputKinds.Site, () => Draft(language)));

    private Draft Draft(string language)
    {
        var words = Site.Words(language);
        var (title, message) = (words["page.find.title"], words["page.find.message"]);
        FindListView[] lists =
        [
            new("a-z", words["find.pages"], InOrder(Pages(language, words))),
            new("numbers", words["page.statistics.title"], Listings.Statistics(Site, language)),
            new("words", words["page.glossary.title"], InOrder(Terms(language))),
            new("sources", words["page.sources.title"], InOrder(Listings.Sources(composers, language))),
            new("help", words["page.help.title"], [.. Countries(language)]),
        ];
        var frame = composers.Frames.Compose(composers.ListingAddress(language, Folder, title, message));
        var view = new FindPageView(frame, title, message, [.. lists.Where(list => !list.Items.IsEmpty)]);
        return composers.Pages.Draft(view, language, static (renderer, view) => renderer.Render(view));
    }

    private IEnumerable<ListingItemView> Pages(string language, Words words) =>
        new[] { DocumentKind.Fact, DocumentKind.Action, DocumentKind.Myth, DocumentKind.Page }
            .SelectMany(kind => Listings.Of(Site, kind, language))
            .Concat(Grouping.All.SelectMany(grouping => grouping.In(Site).Select(group => new ListingItemView(grouping.Name(group, words), Site.Addresses.Href(grouping.Path(Site, language, group)), ""))))
            .Concat(composers.Frames.Everywhere(language).Select(link => new ListingItemView(link.Text, link.Href, "")))
            .Append(new ListingItemView(words["site.home"], Site.Addresses.Href(Site.Addresses.Home(language)), ""))
            .Append(new ListingItemView(words["page.rules.title"], Site.Addresses.Href(Site.Addresses.Listing(language, RulePages.Folder)), words["page.rules.message"]))
            .Append(new ListingItemView(words["page.check.title"], Site.Addresses.Href(Site.Addresses.Page(language, EvidencePages.Slug)), ""))
            .Append(new ListingItemView(words["page.corrections.title"], Site.Addresses.Href(Site.Addresses.Page(language, CorrectionPages.Slug)), ""))
            .DistinctBy(item => item.Href, StringComparer.Ordinal)
            .Where(item => item.Href != Site.Addresses.Href(Site.Addresses.Listing(language, Folder)));

    private IEnumerable<ListingItemView> Terms(string language) => Site.Library.Glossary.Select(term => new ListingItemView(
        term.Term.In(language).Value,
        $"{Site.Addresses.Href(Site.Addresses.Listing(language, "glossary"))}#{Site.Addresses.Term(term.Id.Value)}",
        term.Definition.In(language).Value,
        term.Definition.Has(language) ? null : "en"));

    private IEnumerable<ListingItemView> Countries(string language) => composers.Help.Countries(language).Select(country => new ListingItemView(
        country.Name,
        $"{Site.Addresses.Href(Site.Addresses.Page(language, HelpComposer.PageSlug))}#{country.Code}",
        string.Join(Site.Words(language)["list.comma"], country.Lines.Select(line => line.Name))));

    private static ImmutableArray<ListingItemView> InOrder(IEnumerable<ListingItemView> items) =>
        [.. items.OrderBy(item => Letters(item.Title), StringComparer.Ordinal).ThenBy(item => item.Href, StringComparer.Ordinal)];

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
