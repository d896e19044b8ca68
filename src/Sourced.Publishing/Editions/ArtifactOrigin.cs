using Sourced.Content.Text;

namespace Sourced.Publishing.Editions;

/// <summary>Where an artifact comes from, for messages.</summary>
/// <param name="Name">"the sheet input/facts/online.md", "the stylesheet of the theme".</param>
/// <param name="Span">The place in the input that asks for it, or null where it follows from no single place.</param>
/// <param name="Share">Artifacts of one share are made by the same shard, since one may need another.</param>
internal sealed record ArtifactOrigin(string Name, SourceSpan? Span, string Share)
{
    /// <summary>The file that asks for it; its share where no single place does.</summary>
    public string File => Span?.File.Path ?? Share;

    public static ArtifactOrigin Whole(string name) => new(name, null, name);
}
