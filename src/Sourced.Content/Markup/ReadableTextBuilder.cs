using System.Collections.Immutable;
using System.Text;
using Sourced.Content.Text;

namespace Sourced.Content.Markup;

/// <summary>Walks inlines and keeps, for every stretch of the text, the inline and the place it came from.</summary>
internal sealed class ReadableTextBuilder
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<TextRun>.Builder _runs = ImmutableArray.CreateBuilder<TextRun>();

    public ReadableText Build() => new(_text.ToString(), _runs.DrainToImmutable());

    public void Append(ImmutableArray<Inline> content)
    {
        foreach (var inline in content) Append(inline);
    }

    private void Append(Inline inline)
    {
        switch (inline)
        {
            case TextInline text:
                Append(text.Characters, text.Span, text);
                break;
            case CodeInline code:
                Append(code.Code, Inside(code), code);
                break;
            case EmphasisInline emphasis:
                Append(emphasis.Content);
                break;
            case LinkInline link:
                Append(link.Content);
                break;
            case ExemptInline exempt:
                Append(exempt.Content);
                break;
            case LanguageInline words:
                Append(words.Content);
                break;
            default:
                Append(" ", inline.Span, inline);
                break;
        }
    }

    private void Append(ReadOnlySpan<char> text, SourceSpan span, Inline source)
    {
        if (text.IsEmpty) return;
        _runs.Add(new TextRun(_text.Length, text.Length, span, source));
        _text.Append(text);
    }

    /// <summary>The code between its ticks, where it stands there as it is read.</summary>
    private static SourceSpan Inside(CodeInline code)
    {
        var margin = code.Span.Length - code.Code.Length;
        if (margin < 2 || margin % 2 != 0) return code.Span;
        var inside = code.Span with { Start = code.Span.Start + margin / 2, Length = code.Code.Length };
        return inside.File.Text.AsSpan(inside.Start, inside.Length).SequenceEqual(code.Code) ? inside : code.Span;
    }
}
