namespace Sourced.Statistics.Languages;

/// <summary>A place in the tree of phrases: its number, and the phrase that ends here, if one does.</summary>
internal readonly record struct PhraseNode(int Id, Entry? Phrase);
