namespace Sourced.Theme.Models;

/// <summary>A text for readers to take along.</summary>
/// <param name="Name">What it is: "BibTeX".</param>
/// <param name="Href">The same as a file; null where there is none.</param>
public sealed record CopyTextView(string Name, string Text, string? Href = null);
