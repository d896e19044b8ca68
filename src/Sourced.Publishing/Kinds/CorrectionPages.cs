using Sourced.Content.Documents;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Data;
using Sourced.Publishing.Editions;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Kinds;

/// <summary>What was wrong and what may no longer be used, from the records themselves, so that the page and the feed say the same.</summary>
internal sealed class CorrectionPages(Composers composers) : IArtifactSource
{
    public const string Slug = "corrections";

    private static readonly DocumentKey Key = new(DocumentKind.Page, Slug);

    private Site Site => composers.Site;

    public IEnumerable<Artifact> Artifacts() => Site.Languages.Select(language => new Artifact(
        BodyPages.Path(Site, Key, language), BodyPages.Origin(composers, Key, language, "the page of corrections"), OutputKinds.Site, () => Draft(language)));

    private Draft Draft(string language)
    {
        var words = Site.Words(language);
        var (sheet, problems) = BodyPages.Compose(composers, Key, language, words["page.corrections.title"], "");
        var view = new CorrectionsPageView(
            sheet,
            [
                .. Changes
                    .Corrections(Site, language)
                    .Select(change => new CorrectionView(
                        words.Date(change.On),
                        words[change.Kind == "withdrawn" ? "correction.withdrawn" : "statistic.corrected"],
                        change.Title,
                        Href(change),
                        RecordWords.Of(change.Said, language == Site.MainLanguage ? null : Site.MainLanguage, words)
                    )),
            ]
        )
        {
            Contact = Site.Settings.Contact,
            PostalAddress = Site.Settings.PostalAddress,
            GetHelp = new NavigationView(words["page.help.title"], Site.Addresses.Href(Site.Addresses.Page(language, HelpComposer.PageSlug))),
            RecordLanguage = language == Site.MainLanguage ? null : Site.MainLanguage,
        };
        return composers.Pages.Draft(view, language, static (renderer, view) => renderer.Render(view), problems);
    }

    /// <summary>The first page that it touches, as a link within the site.</summary>
    private static string Href(Change change) => new Uri(change.Affected[0]).AbsolutePath;
}
