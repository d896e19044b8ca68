using System.Collections.Immutable;
using Sourced.Content.Documents;
using Sourced.Evidence.Reviewing;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Kinds;

/// <summary>How we check, with the figures of this very edition.</summary>
internal sealed class EvidencePages(Composers composers) : IArtifactSource
{
    public const string Slug = "how-we-check";

    private static readonly DocumentKey Key = new(DocumentKind.Page, Slug);

    private Site Site => composers.Site;

    public IEnumerable<Artifact> Artifacts() => Site.Languages.Select(language => new Artifact(
        BodyPages.Path(Site, Key, language), BodyPages.Origin(composers, Key, language, "the page on how we check"), OutputKinds.Site, () => Draft(language)));

    private Draft Draft(string language)
    {
        var words = Site.Words(language);
        var (sheet, problems) = BodyPages.Compose(composers, Key, language, words["page.check.title"], "");
        var counts = EvidenceCounts.Of(Site);
        ImmutableArray<EvidenceFigureView> figures =
        [
            new(words["check.sheets"], words.Number(counts.Documents)),
            new(words["check.statistics"], words.Number(counts.Bound)),
            new(words["check.sources"], words.Number(counts.Sources)),
            new(words["check.findings"], words.Number(counts.Findings)),
            new(words["check.exempt"], words.Number(counts.Exempt.Length)),
            new(words["check.signed"], words.Number(ReviewQueue.Count(Site.Library, Site.Report).Signed)),
        ];
        var view = new EvidencePageView(sheet, figures, Exemptions.In(Site, language))
        {
            SignOff = words[Site.Settings.RequireSignOff ? "check.signoff.on" : "check.signoff.off"],
            Rules = new ListingItemView(words["page.rules.title"], Site.Addresses.Href(Site.Addresses.Listing(language, RulePages.Folder)), ""),
        };
        return composers.Pages.Draft(view, language, static (renderer, view) => renderer.Render(view), problems);
    }
}
