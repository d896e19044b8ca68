namespace Sourced.Publishing.Placing;

/// <summary>A file of the new edition and where its bytes stand now.</summary>
/// <param name="Stamp">Time of its last change in ticks, or 0 where that is not known: then its content is compared.</param>
internal readonly record struct StagedFile(ManifestEntry Entry, string From, long Stamp);
