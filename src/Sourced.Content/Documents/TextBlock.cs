using System.Collections.Immutable;
using Sourced.Content.Markup;
using Sourced.Content.Text;

namespace Sourced.Content.Documents;

/// <summary>A stretch of a body that is read in one go, and where it stands. Citations serve their sentence, list item, table row or caption.</summary>
/// <param name="Place">What it is.</param>
/// <param name="Span">The block, cell or image.</param>
/// <param name="Content">Its inlines.</param>
public readonly record struct TextBlock(TextBlockPlace Place, SourceSpan Span, ImmutableArray<Inline> Content)
{
    /// <summary>The innermost list item around it.</summary>
    public ListItem? Item { get; init; }

    /// <summary>The row, for a cell below the header.</summary>
    public TableRow? Row { get; init; }

    public TableBlock? Table { get; init; }

    /// <summary>The innermost quotation around it.</summary>
    public QuoteBlock? Quote { get; init; }

    /// <summary>The last heading before it, or itself.</summary>
    public HeadingBlock? Section { get; init; }

    public ReadableText Read() => ReadableText.Of(Content);
}

public enum TextBlockPlace
{
    Paragraph,
    Heading,
    ListItem,
    TableHeader,
    TableCell,
    Quote,

    /// <summary>The words that stand for an image; they follow the block that holds the image.</summary>
    ImageAlt,
}
