using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Sourced.Theme.Models;

/// <summary>
/// A block of a document, ready to render: links resolved, statistics and citations marked. The same tree becomes HTML on the page and,
/// as JSON, text on paper.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(HeadingView), "heading")]
[JsonDerivedType(typeof(ParagraphView), "paragraph")]
[JsonDerivedType(typeof(ListView), "list")]
[JsonDerivedType(typeof(TableView), "table")]
[JsonDerivedType(typeof(ChartView), "chart")]
[JsonDerivedType(typeof(QuoteView), "quote")]
[JsonDerivedType(typeof(CodeBlockView), "code-block")]
[JsonDerivedType(typeof(BreakView), "break")]
public abstract record BlockView;

public sealed record HeadingView(int Level, string Id, ImmutableArray<InlineView> Content) : BlockView;

public sealed record ParagraphView(ImmutableArray<InlineView> Content) : BlockView;

/// <param name="Items">Each item is a list of blocks; a tight item holds one paragraph.</param>
public sealed record ListView(bool Ordered, int Start, ImmutableArray<ImmutableArray<BlockView>> Items) : BlockView;

/// <param name="Alignments">One for each column: start, center or end.</param>
public sealed record TableView(
    ImmutableArray<string> Alignments,
    ImmutableArray<ImmutableArray<InlineView>> Header,
    ImmutableArray<ImmutableArray<ImmutableArray<InlineView>>> Rows) : BlockView;

public sealed record QuoteView(ImmutableArray<BlockView> Blocks) : BlockView;

public sealed record CodeBlockView(string Code) : BlockView;

public sealed record BreakView : BlockView;
