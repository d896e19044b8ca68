using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Kinds;

/// <summary>The list of the open data, in every language; the files themselves are the same for all.</summary>
internal sealed class DataPages(Composers composers) : IArtifactSource
{
    private const string Folder = "data";

    private Site Site => composers.Site;

    public IEnumerable<Artifact> Artifacts() => Site.Languages.Select(language => new Artifact(
        Site.Addresses.Listing(language, Folder), ArtifactOrigin.Whole("the page of data files"), OutputKinds.Site, () => Draft(language)));

    private Draft Draft(string language)
    {
        var title = Site.Words(language)["page.data.title"];
        var files = DataFiles.Names.Select(name => new SitePath($"{Folder}/{name}")).Where(path => composers.Paths.Contains(path.Value)).ToList();
        var address = composers.ListingAddress(language, Folder, title, "");
        var linked = LinkedData.OfData(Site, address, files.Select(path => (DataFiles.TypeOf(path), Site.Addresses.Absolute(path))));
        var items = files.Select(path => new ListingItemView(path.Value[(Folder.Length + 1)..], Site.Addresses.Href(path), ""));
        var view = new ListingPageView(composers.Frames.Compose(address with { JsonLd = linked }), title, "", [new ListingView("", [.. items])]);
        return composers.Pages.Draft(view, language, static (renderer, view) => renderer.Render(view));
    }
}
