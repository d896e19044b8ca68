using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Sourced.Content.Reading.Body;

/// <summary>Pandoc's citations: <c>[see @a, p. 4; @b#c]</c>, <c>[-@a]</c>, <c>@a</c> and <c>@a [p. 4]</c> in running text.</summary>
internal sealed class CitationParser : InlineParser
{
    public CitationParser() => OpeningCharacters = ['[', '@'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        slice.CurrentChar == '[' ? MatchBracket(processor, ref slice) : MatchInText(processor, ref slice);

    private static bool MatchBracket(InlineProcessor processor, ref StringSlice slice)
    {
        var (text, open, end) = (slice.Text, slice.Start, slice.End + 1);
        if (open > 0 && text[open - 1] == '!' && !IsEscaped(text, open - 1)) return false;
        var close = Brackets.Close(text, open, end);
        if (close < 0 || !text.AsSpan(open, close - open).Contains('@') || IsLinkText(processor, text, close, end)) return false;
        var node = new CitationNode { InText = false };
        new CitationParts(processor, text, node).Read(open + 1, close);
        if (node.Items.Count == 0) return false;
        Finish(processor, ref slice, node, open, close + 1);
        return true;
    }

    private static bool MatchInText(InlineProcessor processor, ref StringSlice slice)
    {
        var (text, at, end) = (slice.Text, slice.Start, slice.End + 1);
        if (at > 0 && !CitationKey.MayFollow(text[at - 1])) return false;
        var behind = CitationKey.Read(text, at + 1, end, out var key);
        if (behind < 0) return false;
        var node = new CitationNode { InText = true };
        var parts = new CitationParts(processor, text, node);
        parts.Add(at, behind, key, "", "", hidesAuthor: false);
        var bracket = behind;
        while (bracket < end && text[bracket] is ' ' or '\n') bracket++;
        if (bracket < end && text[bracket] == '[' && Brackets.Close(text, bracket, end) is var close and > 0
            && !IsLinkText(processor, text, close, end) && parts.ReadLocator(bracket + 1, close))
            behind = close + 1;
        Finish(processor, ref slice, node, at, behind);
        return true;
    }

    /// <summary>A bracket that goes on as a link or a marked span is that, whatever stands in it.</summary>
    private static bool IsLinkText(InlineProcessor processor, string text, int close, int end)
    {
        if (close + 1 >= end) return false;
        if (text[close + 1] is '(' or '{') return true;
        if (text[close + 1] != '[') return false;
        var label = new StringSlice(text, close + 1, end - 1);
        return LinkHelper.TryParseLabel(ref label, out var name) && processor.Document.ContainsLinkReferenceDefinition(name);
    }

    private static void Finish(InlineProcessor processor, ref StringSlice slice, CitationNode node, int start, int end)
    {
        node.Span = new SourceSpan(processor.GetSourcePosition(start, out var line, out var column), processor.GetSourcePosition(end - 1));
        (node.Line, node.Column) = (line, column);
        processor.Inline = node;
        slice.Start = end;
    }

    private static bool IsEscaped(string text, int at)
    {
        var slashes = 0;
        while (at - slashes > 0 && text[at - slashes - 1] == '\\') slashes++;
        return slashes % 2 == 1;
    }
}
