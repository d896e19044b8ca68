using System.Collections.Immutable;
using Sourced.Content.Text;

namespace Sourced.Content.Markup;

/// <summary>A block of a document's body. The tree is ours, so that nothing after reading knows which Markdown parser was used.</summary>
public abstract record Block(SourceSpan Span);

/// <param name="Span">The whole line.</param>
/// <param name="Level">2 to 6; the title is the only heading of level 1.</param>
/// <param name="Id">The anchor, written or derived from the text; unique in the document.</param>
/// <param name="Content">The words.</param>
public sealed record HeadingBlock(SourceSpan Span, int Level, string Id, ImmutableArray<Inline> Content) : Block(Span);

public sealed record ParagraphBlock(SourceSpan Span, ImmutableArray<Inline> Content) : Block(Span);

public sealed record ListBlock(SourceSpan Span, bool Ordered, int Start, ImmutableArray<ListItem> Items) : Block(Span);

public sealed record ListItem(SourceSpan Span, ImmutableArray<Block> Blocks);

public sealed record TableBlock(SourceSpan Span, ImmutableArray<TableCell> Header, ImmutableArray<TableRow> Rows) : Block(Span);

public sealed record TableRow(SourceSpan Span, ImmutableArray<TableCell> Cells);

public sealed record TableCell(SourceSpan Span, ColumnAlignment Alignment, ImmutableArray<Inline> Content);

public enum ColumnAlignment
{
    Start,
    Center,
    End,
}

public sealed record QuoteBlock(SourceSpan Span, ImmutableArray<Block> Blocks) : Block(Span);

public sealed record CodeBlock(SourceSpan Span, string Code) : Block(Span);

public sealed record ThematicBreak(SourceSpan Span) : Block(Span);
