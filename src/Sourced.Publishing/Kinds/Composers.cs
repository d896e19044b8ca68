using Sourced.Content.Documents;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;

namespace Sourced.Publishing.Kinds;

/// <summary>What sources of artifacts compose with.</summary>
/// <param name="Paths">Every path of the edition, filled in before anything is composed.</param>
internal sealed record Composers(
    Site Site, Pieces Pieces, HelpComposer Help, FrameComposer Frames, SheetComposer Sheets, Pages Pages, IReadOnlySet<string> Paths)
{
    public static ArtifactOrigin OriginOf(Document document) =>
        new($"{document.File.Path}", document.Front.Title.Span, document.File.Path);

    /// <summary>The page of a listing, in every language of the site.</summary>
    public PageAddress ListingAddress(string language, string folder, string title, string description) =>
        new(language, Site.Addresses.Listing(language, folder), title)
        {
            Description = description,
            Editions = [.. Site.Languages.Select(other => (other, Site.Addresses.Listing(other, folder)))],
        };
}
