using System.Collections.Immutable;
using Markdig.Parsers;
using Sourced.Content.Diagnostics;
using Sourced.Content.Documents;
using Sourced.Content.Markup;
using Sourced.Content.Text;

namespace Sourced.Content.Reading.Body;

/// <summary>The Markdown below the front matter.</summary>
internal static class BodyReader
{
    public static (ImmutableArray<Block> Blocks, ImmutableArray<Suppression> Suppressions) Read(SourceFile file, int start, DiagnosticBag bag)
    {
        if (!BodyLimits.Allow(file, start, bag)) return ([], []);
        try
        {
            var text = file.Text[start..];
            var tree = MarkdownParser.Parse(text, BodyMarkdown.Pipeline, new UnexpandedTabs.Source(text));
            return new BlockConverter(new Place(file, start), bag).Convert(tree);
        }
        catch (ArgumentException)
        {
            // Markdig's own guard against nesting; ours is narrower, but counts signs, not what they mean.
            bag.Add(
                MarkupRules.TooDeep,
                file.Span(start, 0),
                "this text is nested too deeply to be read, or holds a table of thousands of cells",
                "break it up"
            );
            return ([], []);
        }
    }
}
