using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Kinds;

/// <summary>404.html, which servers show for an address that is not there.</summary>
internal sealed class MissingPage(Composers composers) : IArtifactSource
{
    public IEnumerable<Artifact> Artifacts()
    {
        var site = composers.Site;
        var path = new SitePath("404.html");
        yield return new Artifact(
            path,
            ArtifactOrigin.Whole("the page for missing addresses"),
            OutputKinds.Site,
            () =>
            {
                var words = site.Words(site.MainLanguage);
                var frame = composers.Frames.Compose(
                    new PageAddress(site.MainLanguage, path, words["missing.title"])
                    {
                        Description = words["missing.message"],
                        NoIndex = true,
                    }
                );
                return composers.Pages.Draft(
                    new MissingPageView(frame, Listings.Main(site, site.MainLanguage)),
                    site.MainLanguage,
                    static (renderer, view) => renderer.Render(view)
                );
            }
        );
    }
}
