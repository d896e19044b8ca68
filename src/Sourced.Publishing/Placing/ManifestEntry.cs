using Sourced.Publishing.Editions;

namespace Sourced.Publishing.Placing;

/// <summary>One published file.</summary>
internal readonly record struct ManifestEntry(string Path, OutputKinds Kind, long Size, Digest Content);
