using Sourced.Content.Markup;

namespace Sourced.Evidence.Texts;

/// <summary>One cited key and where in its passage it stands.</summary>
/// <param name="Offset">Offset of the whole citation in the readable text.</param>
/// <param name="Citation">The citation that holds the key.</param>
/// <param name="Item">The key.</param>
internal sealed record Mark(int Offset, CitationInline Citation, CitationItem Item);
