using Sourced.Content.Documents;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;

namespace Sourced.Publishing.Kinds;

/// <summary>Fact sheets, action guides, myths and plain pages: whatever has a body of its own and nothing besides.</summary>
internal sealed class SheetPages(Composers composers) : IArtifactSource
{
    public IEnumerable<Artifact> Artifacts() => composers.Site.Library.Documents
        .Where(document => document.Kind != DocumentKind.Home && !IsSpecial(document))
        .Select(document => new Artifact(composers.Site.Addresses.Of(document), Composers.OriginOf(document), OutputKinds.Site, () => Draft(document)));

    private static bool IsSpecial(Document document) =>
        document.Kind == DocumentKind.Page && document.Slug is HelpComposer.PageSlug or EvidencePages.Slug or CorrectionPages.Slug;

    private Draft Draft(Document document)
    {
        var (view, problems) = composers.Sheets.Compose(document);
        return composers.Pages.Draft(view, document.Language, static (renderer, view) => renderer.Render(view), problems);
    }
}
