using System.Collections.Immutable;
using Sourced.Content.Diagnostics;
using Sourced.Content.Text;
using Sourced.Publishing.Editions;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Auditing;

/// <summary>Reads the running text that is about to be handed to the typesetter: no statistic in it without its slip.</summary>
internal sealed class PaperAudit
{
    /// <summary>The field of running text, in all that is handed to the typesetter.</summary>
    public const string Body = "body";

    private readonly ArtifactOrigin _origin;
    private readonly ReadableBlock _block;
    private readonly List<Diagnostic> _problems = [];

    private PaperAudit(string language, ArtifactOrigin origin) => (_block, _origin) = (new ReadableBlock(language, TextAudit.Strict), origin);

    public static ImmutableArray<Diagnostic> Check(ImmutableArray<BlockView> body, string language, ArtifactOrigin origin)
    {
        var audit = new PaperAudit(language, origin);
        audit.Read(body);
        return [.. audit._problems];
    }

    private void Read(ImmutableArray<BlockView> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case HeadingView heading: ReadBlock(heading.Content); break;
                case ParagraphView paragraph: ReadBlock(paragraph.Content); break;
                case QuoteView quote: Read(quote.Blocks); break;
                case ListView list: foreach (var item in list.Items) Read(item); break;
                case TableView table: foreach (var cell in table.Header.Concat(table.Rows.SelectMany(row => row))) ReadBlock(cell); break;
            }
        }
    }

    private void ReadBlock(ImmutableArray<InlineView> content)
    {
        Read(content, marked: false);
        if (_block.IsEmpty) return;
        foreach (var range in _block.Take(out var text))
        {
            var place = _origin.Span ?? new SourceFile(_origin.Name, "").Span(0, 0);
            _problems.Add(new Diagnostic(PublishingRules.UnmarkedStatistic, place, $"\"{text[range]}\" would be printed without a slip: \"{text}\""));
        }
    }

    private void Read(ImmutableArray<InlineView> content, bool marked)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case TextView text: _block.Add(Whole(text.Text), marked, isCitation: false); break;
                case TermView term: _block.Add(Whole(term.Text), marked, isCitation: false); break;
                case StatisticView statistic: _block.Add(Whole(statistic.Text), marked: true, isCitation: false); break;
                case CodeView code: _block.Add(Whole(code.Code), marked, isCitation: false); break;
                case CitationView or LineBreakView or ImageView: _block.Add(Whole(" "), marked: false, isCitation: true); break;
                case ExemptView exempt: Read(exempt.Content, marked: true); break;
                case EmphasisView emphasis: Read(emphasis.Content, marked); break;
                case LinkView link: Read(link.Content, marked); break;
                case LanguageView words: Read(words.Content, marked); break;
            }
        }
    }

    /// <summary>The audit of paper reads words and not HTML, so what would be an entity there is written as one.</summary>
    private static HtmlStretch Whole(string text)
    {
        var written = text.Replace("&", "&amp;", StringComparison.Ordinal);
        return new HtmlStretch(written.AsMemory());
    }
}
