using Sourced.Content.Documents;
using Sourced.Publishing.Auditing;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;
using Sourced.Publishing.Paper;
using Sourced.Publishing.Typesetting;

namespace Sourced.Publishing.Kinds;

/// <summary>Every fact sheet on paper, in each form of the settings.</summary>
internal sealed class Handouts(Composers composers, HandoutLinks links, TypesetFiles typeset) : IArtifactSource
{
    private readonly SheetComposition _sheets = new(composers, new PaperWords(composers.Site));

    public IEnumerable<Artifact> Artifacts() =>
        from document in composers.Site.Library.Documents
        where HandoutLinks.HasHandout(document)
        from form in links.FormsOf(PaperSubject.Sheet)
        from paper in form.Papers
        let origin = Composers.OriginOf(document)
        select new Artifact(links.PathOf(document, form, paper), origin, OutputKinds.Handouts, () => Draft(document, form, paper, origin));

    private Draft Draft(Document document, PaperForm form, string paper, ArtifactOrigin origin)
    {
        var (view, problems) = _sheets.Compose(document);
        var job = new TypesettingJob(
            form.Template,
            PaperJson.Handout(view with { Form = form.Name, Paper = paper }),
            TypesettingOutput.Pdf,
            $"{form.Name} of {document.File.Path} on {paper}"
        );
        return typeset.Draft(job, document.Language, origin, () => PaperAudit.Check(view.Body, document.Language, origin), form.Pages) with
        {
            Diagnostics = problems,
        };
    }
}
