namespace Sourced.Content.Documents;

/// <summary>Names a document apart from its language.</summary>
public readonly record struct DocumentKey(DocumentKind Kind, string Slug);
