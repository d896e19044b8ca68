using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Kinds;

/// <summary>Words explained.</summary>
internal sealed class GlossaryPages(Composers composers) : IArtifactSource
{
    private const string Folder = "glossary";

    private Site Site => composers.Site;

    public IEnumerable<Artifact> Artifacts() => Site.Library.Glossary.IsEmpty ? [] : Site.Languages.Select(language => new Artifact(
        Site.Addresses.Listing(language, Folder),
        new ArtifactOrigin("the glossary", Site.Library.Glossary[0].Id.Span, Folder),
        OutputKinds.Site,
        () => Draft(language)));

    private Draft Draft(string language)
    {
        var words = Site.Words(language);
        var frame = composers.Frames.Compose(
            composers.ListingAddress(language, Folder, words["page.glossary.title"], words["page.glossary.message"])
        );
        var terms = Site
            .Library.Glossary.Select(term => new GlossaryItemView(
                Site.Addresses.Term(term.Id.Value),
                term.Term.In(language).Value,
                term.Definition.In(language).Value,
                term.Definition.Has(language) ? null : "en"
            ))
            .OrderBy(term => term.Term, StringComparer.Ordinal)
            .ThenBy(term => term.Id, StringComparer.Ordinal);
        var view = new GlossaryPageView(frame, words["page.glossary.title"], [.. terms]);
        return composers.Pages.Draft(view, language, static (renderer, view) => renderer.Render(view));
    }
}
