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
        var words = Site.Words(language);
        var (title, message) = (words["page.data.title"], words["page.data.message"]);
        var files = DataFiles.Names.Select(name => new SitePath($"{Folder}/{name}")).Where(path => composers.Paths.Contains(path.Value)).ToList();
        var address = composers.ListingAddress(language, Folder, title, message);
        var linked = LinkedData.OfData(Site, address, files.Select(path => (DataFiles.TypeOf(path), Site.Addresses.Absolute(path))));
        var items = files.Select(path => new ListingItemView(
            path.Value[(Folder.Length + 1)..],
            Site.Addresses.Href(path),
            words.Find($"data.{Path.GetFileName(path.Value)}") ?? words.Find(About(path)) ?? ""
        ));
        var feeds = Feeds
            .Names.Select(feed => feed.Name)
            .Append(ReviewCalendars.Name)
            .Select(name => Site.Addresses.File(language, name))
            .Where(path => composers.Paths.Contains(path.Value))
            .Select(path => new ListingItemView(path.Value, Site.Addresses.Href(path), words[$"data.{Path.GetFileName(path.Value)}"]));
        ListingView[] lists = [new(words["data.files"], [.. items]), new(words["data.feeds"], [.. feeds])];
        var frame = composers.Frames.Compose(address with { JsonLd = linked });
        var view = new ListingPageView(frame, title, message, [.. lists.Where(list => !list.Items.IsEmpty)]);
        return composers.Pages.Draft(view, language, static (renderer, view) => renderer.Render(view));
    }

    /// <summary>The key of the words that tell what a file holds, where it has none of its own.</summary>
    private static string About(SitePath path)
    {
        var name = Path.GetFileName(path.Value);
        return name.EndsWith(".schema.json", StringComparison.Ordinal) ? "data.schema" : $"data.{name.Split('.')[0]}";
    }
}
