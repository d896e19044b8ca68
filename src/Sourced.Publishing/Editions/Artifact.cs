namespace Sourced.Publishing.Editions;

/// <summary>One file of an edition: where it goes, where it comes from, and how to make it.</summary>
/// <param name="Path">Where it goes.</param>
/// <param name="Origin">Where it comes from.</param>
/// <param name="Kind">The one kind of output that it belongs to.</param>
/// <param name="Draft">
/// Composes what the file shows. Thread-safe, and called once in a build, when the artifact's turn has come: the composed view is
/// dropped when it is rendered, so that memory does not grow with the edition.
/// </param>
internal sealed record Artifact(SitePath Path, ArtifactOrigin Origin, OutputKinds Kind, Func<Draft> Draft)
{
    /// <summary>When it is made: what others tell of or hold comes before them.</summary>
    public ArtifactTurn Turn { get; init; } = Kind is OutputKinds.Handouts or OutputKinds.Cards ? ArtifactTurn.Typeset : ArtifactTurn.Page;

    /// <summary>The page whose text the file repeats, or null.</summary>
    public SitePath? Repeats { get; init; }

    /// <summary>The page that messages name: what is wrong with a page and its copies is told once.</summary>
    public SitePath Told => Repeats ?? Path;
}
