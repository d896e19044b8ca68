using Sourced.Content.Documents;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Kinds;

internal sealed class HomePages(Composers composers) : IArtifactSource
{
    private static readonly DocumentKey Key = new(DocumentKind.Home, "");

    private Site Site => composers.Site;

    public IEnumerable<Artifact> Artifacts() => Site.Languages.Select(language => new Artifact(
        Site.Addresses.Home(language), BodyPages.Origin(composers, Key, language, "the home page"), OutputKinds.Site, () => Draft(language)));

    private Draft Draft(string language)
    {
        var (view, problems) = BodyPages.Compose(composers, Key, language, Site.Settings.TitleIn(language), Site.Settings.DescriptionIn(language));
        var along = new ListingView(Site.Words(language)["home.along"], composers.Frames.ToTakeAlong(language));
        return composers.Pages.Draft(
            view with
            {
                Listings = [.. along.Items.IsEmpty ? [] : new[] { along }, .. Listings.Main(Site, language)],
            },
            language,
            static (renderer, view) => renderer.Render(view),
            problems
        );
    }
}
