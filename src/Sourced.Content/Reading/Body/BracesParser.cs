using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Sourced.Content.Reading.Body;

/// <summary>Braces at the end of a heading, and braces that other dialects would read as attributes; elsewhere a brace is a brace.</summary>
internal sealed class BracesParser : InlineParser
{
    public BracesParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var (text, open, end) = (slice.Text, slice.Start, slice.End + 1);
        var attributes = AttributeSyntax.Read(processor, text, open, end);
        if (!FollowsMarkup(processor, text, open) && !EndsHeading(processor, text, attributes, end)) return false;
        var start = processor.GetSourcePosition(open, out var line, out var column);
        processor.Inline = new AttributeNode
        {
            Attributes = attributes,
            Span = attributes?.Span ?? new SourceSpan(start, start),
            Line = line,
            Column = column,
        };
        slice.Start = attributes?.End ?? open + 1;
        return true;
    }

    private static bool FollowsMarkup(InlineProcessor processor, string text, int open) =>
        open > 0 && (text[open - 1] == ']' || (text[open - 1] is ')' or '`' or '>' && processor.Inline is LinkInline or CodeInline or AutolinkInline));

    private static bool EndsHeading(InlineProcessor processor, string text, AttributeSyntax? attributes, int end) =>
        processor.Block is HeadingBlock && attributes is not null && text.AsSpan(attributes.End, end - attributes.End).IsWhiteSpace();
}
