using Sourced.Content.Documents;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Kinds;

/// <summary>The help lines of every country.</summary>
internal sealed class HelpPages(Composers composers, HandoutLinks handouts) : IArtifactSource
{
    private static readonly DocumentKey Key = new(DocumentKind.Page, HelpComposer.PageSlug);

    private Site Site => composers.Site;

    public IEnumerable<Artifact> Artifacts() => Site.Languages.Select(language => new Artifact(
        BodyPages.Path(Site, Key, language), BodyPages.Origin(composers, Key, language, "the page of help lines"), OutputKinds.Site, () => Draft(language)));

    private Draft Draft(string language)
    {
        var words = Site.Words(language);
        var (sheet, problems) = BodyPages.Compose(composers, Key, language, words["page.help.title"], words["page.help.message"]);
        var view = new HelpPageView(
            sheet,
            [
                .. composers
                    .Help.Countries(language)
                    .Select(country =>
                        country with
                        {
                            Lines =
                            [
                                .. country.Lines.Select(line =>
                                    line with
                                    {
                                        PostingHref = composers.Pieces.PostingPageOf(language, HelpCards.CodeOf(line.Id, country.Code)),
                                    }
                                ),
                            ],
                            Handouts = handouts.OfCountry(language, country.Code),
                        }
                    ),
            ]
        );
        return composers.Pages.Draft(view, language, static (renderer, view) => renderer.Render(view), problems);
    }
}
