using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;
using Sourced.Publishing.Paper;
using Sourced.Publishing.Typesetting;

namespace Sourced.Publishing.Kinds;

/// <summary>The help lines of every country on paper, in every language of the site: a speaker abroad speaks one, and gives the numbers of the place.</summary>
internal sealed class CountryHandouts(Composers composers, HandoutLinks links, TypesetFiles typeset) : IArtifactSource
{
    private readonly CountryComposition _countries = new(composers, new PaperWords(composers.Site));

    public IEnumerable<Artifact> Artifacts() =>
        from language in composers.Site.Languages
        from country in _countries.Codes(language)
        from form in links.FormsOf(PaperSubject.Country)
        from paper in form.Papers
        let origin = Origin(country, language)
        select new Artifact(
            links.PathOfCountry(language, country, form, paper),
            origin,
            OutputKinds.Handouts,
            () => Draft(language, country, form, paper, origin)
        );

    private ArtifactOrigin Origin(string country, string language)
    {
        var line = composers.Site.Library.HelpLines.First(line => line.Countries.Any(other => other.Value == country));
        return new ArtifactOrigin($"the help lines of {country} in {language}", line.Id.Span, line.Id.Span.File.Path);
    }

    private Draft Draft(string language, string country, PaperForm form, string paper, ArtifactOrigin origin)
    {
        var view = _countries.Compose(language, country) with { Form = form.Name, Paper = paper };
        var job = new TypesettingJob(form.Template, PaperJson.Country(view), TypesettingOutput.Pdf, $"{form.Name} of {country} in {language} on {paper}");
        return typeset.Draft(job, language, origin, static () => [], form.Pages);
    }
}
