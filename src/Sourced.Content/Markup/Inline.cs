using System.Collections.Immutable;
using Sourced.Content.Sources;
using Sourced.Content.Text;

namespace Sourced.Content.Markup;

/// <summary>A stretch of text inside a block.</summary>
public abstract record Inline(SourceSpan Span);

/// <param name="Span">What the author wrote, escapes and entities included.</param>
/// <param name="Text">What the reader reads. As long as the span except where an escape or entity stood.</param>
public sealed record TextInline(SourceSpan Span, string Text) : Inline(Span);

public sealed record EmphasisInline(SourceSpan Span, bool Strong, ImmutableArray<Inline> Content) : Inline(Span);

public sealed record CodeInline(SourceSpan Span, string Code) : Inline(Span);

/// <param name="Span">The whole link.</param>
/// <param name="Target">As written: an absolute address, or a path of another input file or page.</param>
/// <param name="TargetSpan">Where the target stands.</param>
/// <param name="Content">The words of the link.</param>
public sealed record LinkInline(SourceSpan Span, string Target, SourceSpan TargetSpan, ImmutableArray<Inline> Content) : Inline(Span);

public sealed record ImageInline(SourceSpan Span, string Target, string AltText) : Inline(Span);

public sealed record LineBreakInline(SourceSpan Span, bool Hard) : Inline(Span);

/// <summary><c>[@a#b, p. 4; @c]</c>, or <c>@a</c> in running text.</summary>
public sealed record CitationInline(SourceSpan Span, bool InText, ImmutableArray<CitationItem> Items) : Inline(Span);

/// <param name="Span">The key with its at sign.</param>
/// <param name="Reference">Which source, and which finding when pinned.</param>
/// <param name="Prefix">"see ", or empty.</param>
/// <param name="Locator">What stands after the comma: "p. 24", or empty.</param>
public sealed record CitationItem(SourceSpan Span, FindingReference Reference, string Prefix, string Locator);

/// <summary><c>[10 posts]{.not-a-statistic reason="an example"}</c>. The reason is null when the author left it out.</summary>
public sealed record ExemptInline(SourceSpan Span, Located<string>? Reason, ImmutableArray<Inline> Content) : Inline(Span);

/// <summary>Words in another language or direction: <c>[mot]{lang=fr dir=ltr}</c>, or with an id of their own.</summary>
public sealed record LanguageInline(SourceSpan Span, string? Id, string? Language, string? Direction, ImmutableArray<Inline> Content) : Inline(Span);
