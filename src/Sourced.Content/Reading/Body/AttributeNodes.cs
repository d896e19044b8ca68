using Markdig.Syntax.Inlines;

namespace Sourced.Content.Reading.Body;

/// <summary><c>[words]{…}</c> in Markdig's tree.</summary>
internal sealed class MarkedSpanNode : ContainerInline
{
    public required AttributeSyntax Attributes { get; init; }
}

/// <summary>Braces at the end of a heading, or behind something that takes none.</summary>
internal sealed class AttributeNode : LeafInline
{
    /// <summary>Null when the brace is never closed.</summary>
    public required AttributeSyntax? Attributes { get; init; }
}
