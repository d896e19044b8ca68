using Sourced.Content.Text;

namespace Sourced.Content.Markup;

/// <summary>
/// Words. What stands in the file as it is read is not stored again: text is most of a library, and one copy of it is enough.
/// </summary>
public sealed record TextInline : Inline
{
    private readonly string? _decoded;

    /// <param name="span">What the author wrote, escapes and entities included.</param>
    /// <param name="text">What the reader reads. As long as the span except where an escape or entity stood.</param>
    public TextInline(SourceSpan span, string text)
        : base(span) =>
        _decoded = Written(span).SequenceEqual(text) ? null : text;

    /// <summary>Words that are read exactly as they were written.</summary>
    /// <param name="span">Where they stand.</param>
    internal TextInline(SourceSpan span)
        : base(span)
    {
    }

    /// <summary>What the reader reads. As long as the span except where an escape or entity stood.</summary>
    public string Text => _decoded ?? Span.Text;

    /// <summary><see cref="Text"/> without making a string of it.</summary>
    public ReadOnlySpan<char> Characters => _decoded ?? Written(Span);

    public void Deconstruct(out SourceSpan span, out string text) => (span, text) = (Span, Text);

    private static ReadOnlySpan<char> Written(SourceSpan span) => span.File.Text.AsSpan(span.Start, span.Length);
}
