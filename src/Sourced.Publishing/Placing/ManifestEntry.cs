using Sourced.Publishing.Editions;

namespace Sourced.Publishing.Placing;

/// <summary>One published file.</summary>
/// <param name="Pages">Pages of a PDF, so that a later run can tell them without reading it; 0 for everything else.</param>
internal readonly record struct ManifestEntry(string Path, OutputKinds Kind, long Size, Digest Content, int Pages);
