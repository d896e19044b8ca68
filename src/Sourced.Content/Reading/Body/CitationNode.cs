using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Sourced.Content.Reading.Body;

/// <summary>A citation in Markdig's tree, on its way to ours.</summary>
internal sealed class CitationNode : LeafInline
{
    public required bool InText { get; init; }

    public List<Item> Items { get; } = [];

    /// <summary>What is wrong with a part of it, and where.</summary>
    public List<(SourceSpan Span, string Message, string Help)> Problems { get; } = [];

    internal sealed record Item(SourceSpan Span, string Key, string Prefix, string Locator, bool HidesAuthor);
}
