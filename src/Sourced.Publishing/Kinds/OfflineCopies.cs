using Sourced.Content.Documents;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;
using Sourced.Theme;
using Sourced.Theme.Models;
using Sourced.Theme.Styling;

namespace Sourced.Publishing.Kinds;

/// <summary>Every sheet as one file to keep: style inside, no script, no request, and a name that does not tell the topic.</summary>
internal sealed class OfflineCopies(Composers composers) : IArtifactSource
{
    private readonly string _style = Stylesheet.ComposeAlone(composers.Site.Settings.Discreet, composers.Site.Theme);

    private Site Site => composers.Site;

    public IEnumerable<Artifact> Artifacts() =>
        Site
            .Library.Documents.Where(SheetComposer.HasOfflineCopy)
            .Select(document => new Artifact(
                Site.Addresses.OfflineCopy(document),
                Composers.OriginOf(document),
                OutputKinds.Site,
                () => Draft(document)
            )
            {
                Repeats = Site.Addresses.Of(document),
            });

    private Draft Draft(Document document)
    {
        var (view, problems) = composers.Sheets.Compose(document);
        return composers.Pages.Draft(Alone(view), document.Language, static (renderer, view) => renderer.Render(view), problems);
    }

    /// <summary>Without what a file on a device cannot do: pictures to share, handouts to fetch, links to pass on.</summary>
    private SheetView Alone(SheetView view) => view with
    {
        Frame = view.Frame with
        {
            Feeds = [],
            Navigation = [],
            Footer = [],
            Card = null,
            Cited = null,
            JsonLd = "",
            StandAlone = new StandAloneView(_style, Site.Addresses.Origin, Site.Words(view.Frame.Language).Format("offline.copy", view.Frame.CanonicalUrl)),
        },
        Cited = view.Cited is { } cited ? cited with { Records = [] } : null,
        Share = null,
        Handouts = [],
        PostingHref = null,
    };
}
