using Sourced.Content.Documents;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;
using Sourced.Publishing.Paper;
using Sourced.Publishing.Typesetting;

namespace Sourced.Publishing.Kinds;

/// <summary>Every key figure of a fact sheet on paper, once in each language.</summary>
internal sealed class FigureHandouts(Composers composers, HandoutLinks links, TypesetFiles typeset) : IArtifactSource
{
    private readonly FigureComposition _figures = new(composers, new PaperWords(composers.Site));

    public IEnumerable<Artifact> Artifacts() =>
        from shown in Figures().DistinctBy(shown => (shown.Document.Language, shown.Code))
        from form in links.FormsOf(PaperSubject.Figure)
        from paper in form.Papers
        let origin = new ArtifactOrigin($"{shown.Document.File.Path}, {shown.Figure.Finding.Value}", shown.Figure.Statement.Span, shown.Document.File.Path)
        select new Artifact(
            links.PathOfFigure(shown.Document.Language, shown.Code, form, paper),
            origin,
            OutputKinds.Handouts,
            () => Draft(shown.Document, shown.Code, form, paper, origin)
        );

    private IEnumerable<(Document Document, KeyFigure Figure, string Code)> Figures() =>
        from document in composers.Site.Library.Documents
        where HandoutLinks.HasHandout(document)
        from figure in document.Front.KeyFigures
        let code = links.CodeOf(document, figure)
        where code is not null
        select (document, figure, code);

    private Draft Draft(Document document, string code, PaperForm form, string paper, ArtifactOrigin origin)
    {
        var (view, problems) = _figures.Compose(document, code);
        var job = new TypesettingJob(
            form.Template, PaperJson.Figure(view with { Form = form.Name, Paper = paper }), TypesettingOutput.Pdf, $"{form.Name} of {origin.Name} on {paper}");
        return typeset.Draft(job, document.Language, origin, static () => [], form.Pages) with { Diagnostics = problems };
    }
}
