using System.Collections.Immutable;
using Sourced.Content.Sources;
using Sourced.Content.Text;

namespace Sourced.Content.Markup;

/// <summary>A stretch of text inside a block.</summary>
public abstract record Inline(SourceSpan Span)
{
    /// <summary>The inlines inside it; empty for what is a leaf. An image has none: its alternative text is not part of the line.</summary>
    public ImmutableArray<Inline> Children => this switch
    {
        EmphasisInline emphasis => emphasis.Content,
        LinkInline link => link.Content,
        ExemptInline exempt => exempt.Content,
        LanguageInline words => words.Content,
        _ => [],
    };
}


public sealed record EmphasisInline(SourceSpan Span, bool Strong, ImmutableArray<Inline> Content) : Inline(Span);

public sealed record CodeInline(SourceSpan Span, string Code) : Inline(Span);

/// <param name="Span">The whole link.</param>
/// <param name="Target">As written: an absolute address, or a path of another input file or page.</param>
/// <param name="TargetSpan">Where the target stands.</param>
/// <param name="Content">The words of the link.</param>
public sealed record LinkInline(SourceSpan Span, string Target, SourceSpan TargetSpan, ImmutableArray<Inline> Content) : Inline(Span);

/// <param name="Span">The whole image.</param>
/// <param name="Target">As written.</param>
/// <param name="AltText">What a reader hears instead of the picture, as plain words.</param>
public sealed record ImageInline(SourceSpan Span, string Target, string AltText) : Inline(Span)
{
    /// <summary>The same with the way back to the file.</summary>
    public ImmutableArray<Inline> Alt { get; init; } = [];
}

public sealed record LineBreakInline(SourceSpan Span, bool Hard) : Inline(Span);

/// <summary><c>[@a#b, p. 4; @c]</c>, or <c>@a</c> in running text.</summary>
public sealed record CitationInline(SourceSpan Span, bool InText, ImmutableArray<CitationItem> Items) : Inline(Span);

/// <param name="Span">The key with its at sign.</param>
/// <param name="Reference">Which source, and which finding when pinned.</param>
/// <param name="Prefix">"see ", or empty.</param>
/// <param name="Locator">What stands after the comma: "p. 24", or empty.</param>
public sealed record CitationItem(SourceSpan Span, FindingReference Reference, string Prefix, string Locator)
{
    /// <summary><c>[-@a]</c>: the sentence names the author itself.</summary>
    public bool HidesAuthor { get; init; }
}

/// <summary><c>[10 posts]{.not-a-statistic reason="an example"}</c>. The reason is null when the author left it out.</summary>
public sealed record ExemptInline(SourceSpan Span, Located<string>? Reason, ImmutableArray<Inline> Content) : Inline(Span);

/// <summary>Words in another language or direction: <c>[mot]{lang=fr dir=ltr}</c>, or with an id of their own.</summary>
public sealed record LanguageInline(SourceSpan Span, string? Id, string? Language, string? Direction, ImmutableArray<Inline> Content) : Inline(Span);
