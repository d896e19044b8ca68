using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers.Inlines;

namespace Sourced.Content.Reading.Body;

/// <summary>
/// CommonMark, pipe tables, citations and the few attributes of the format. Composed by hand: the ready-made "advanced" set lets
/// <c>{onclick=…}</c> through to the page. HTML is parsed so that it can be refused.
/// </summary>
internal static class BodyMarkdown
{
    public static readonly MarkdownPipeline Pipeline = Compose();

    private static MarkdownPipeline Compose()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new MarkedSpanParser());
        builder.InlineParsers.Add(new BracesParser());
        builder.Extensions.Add(new PipeTableExtension(new PipeTableOptions { RequireHeaderSeparator = true }));
        UnexpandedTabs.Watch(builder);
        return builder.Build();
    }
}
