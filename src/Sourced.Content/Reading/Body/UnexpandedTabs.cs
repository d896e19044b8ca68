using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Sourced.Content.Reading.Body;

/// <summary>
/// Where a line's text starts in the middle of a tab, Markdig goes on with a copy that has spaces instead, and every position counted in
/// the copy is wrong. Text in paragraphs and headings does not keep its leading spaces, so the line of the file serves as well.
/// </summary>
internal static class UnexpandedTabs
{
    public static void Watch(MarkdownPipelineBuilder builder)
    {
        foreach (var parser in builder.BlockParsers)
        {
            if (parser is ParagraphBlockParser or HeadingBlockParser) parser.Closed += Restore;
        }
    }

    private static void Restore(BlockProcessor processor, Block block)
    {
        if (processor.Context is not Source { Text: var text } || block is not LeafBlock { Lines.Lines: { } lines } leaf) return;
        for (var i = 0; i < leaf.Lines.Count; i++)
        {
            var copy = lines[i].Slice;
            if (ReferenceEquals(copy.Text, text) || copy.IsEmpty) continue;
            var words = copy.AsSpan().TrimStart(' ');
            var line = text.AsSpan(lines[i].Position);
            if (line.IndexOfAny('\r', '\n') is var end and >= 0) line = line[..end];

            // Behind the words stand at most the closing signs of a heading.
            var start = line.LastIndexOf(words);
            if (start < 0) continue;
            start += lines[i].Position;
            lines[i].Slice = new StringSlice(text, start, start + words.Length - 1, copy.NewLine);
        }
    }

    /// <summary>Hands the text to <see cref="Restore"/>.</summary>
    internal sealed class Source(string text) : MarkdownParserContext
    {
        public string Text => text;
    }
}
