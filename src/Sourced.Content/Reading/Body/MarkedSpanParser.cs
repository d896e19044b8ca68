using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Sourced.Content.Reading.Body;

/// <summary>Closes <c>[words]{…}</c>. Stands before the link parser, which opened the bracket.</summary>
internal sealed class MarkedSpanParser : InlineParser
{
    public MarkedSpanParser() => OpeningCharacters = [']'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var (text, close, end) = (slice.Text, slice.Start, slice.End + 1);
        if (close + 1 >= end || text[close + 1] != '{') return false;
        if (processor.Inline?.FirstParentOfType<LinkDelimiterInline>() is not { IsActive: true, IsImage: false } bracket) return false;
        if (AttributeSyntax.Read(processor, text, close + 1, end) is not { } attributes) return false;

        var span = new MarkedSpanNode
        {
            Attributes = attributes,
            Span = new SourceSpan(bracket.Span.Start, attributes.Span.End),
            Line = bracket.Line,
            Column = bracket.Column,
        };
        bracket.ReplaceBy(span);
        processor.Inline = span;
        processor.PostProcessInlines(0, span, null, false);
        span.IsClosed = true;
        slice.Start = attributes.End;
        return true;
    }
}
