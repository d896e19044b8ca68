using Sourced.Publishing.Editions;

namespace Sourced.Publishing.Making;

/// <summary>A handout or card that the edition has, made in this run or taken over.</summary>
/// <param name="Pages">0 for a card.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Content">Of its bytes.</param>
/// <param name="File">Where it stands on disk; null where only its size is known.</param>
internal sealed record MadeFile(SitePath Path, int Pages, long Size, Digest Content, string? File);
