using System.Collections.Immutable;
using System.Text;
using Sourced.Content.Documents;
using Sourced.Content.Markup;
using Sourced.Evidence;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Kits;

/// <summary>
/// The entries of a sheet's sections that can be shown without a slip: those that cite nothing and hold no statistic. A slide shows one number,
/// and that is a key figure.
/// </summary>
internal static class SheetParts
{
    public const string Steps = "do";
    public const string Gaps = "unknown";

    private const int SectionLevel = 2;
    private const int LongestLine = 90;

    private static readonly char[] EndOfLead = ['.', ':', ',', '،', ' '];

    /// <summary>The entries of a section, before its first heading.</summary>
    public static IEnumerable<ListItem> Entries(Document sheet, string section) => sheet.Body
        .SkipWhile(block => block is not HeadingBlock { Level: SectionLevel } heading || heading.Id != section).Skip(1)
        .TakeWhile(block => block is not HeadingBlock)
        .OfType<ListBlock>().SelectMany(list => list.Items)
        .Where(item => item.Blocks is [ParagraphBlock only] && IsPlain(only.Content) && HoldsNoStatistic(ReadableText.Of(only.Content).Text, sheet.Language));

    /// <summary>The same of the composed sheet.</summary>
    public static IEnumerable<ParagraphView> Entries(ImmutableArray<BlockView> body, string section, string language) => body
        .SkipWhile(block => block is not HeadingView { Level: SectionLevel } heading || heading.Id != section).Skip(1)
        .TakeWhile(block => block is not HeadingView)
        .OfType<ListView>().SelectMany(list => list.Items)
        .Where(item => item is [ParagraphView only] && IsPlain(only.Content) && HoldsNoStatistic(TextOf(only.Content), language))
        .Select(item => (ParagraphView)item[0]);

    public static bool HoldsNoStatistic(string text, string language) => PublishedText.Unbound(text, language, []).Count == 0;

    /// <summary>What a slide shows of an entry: the words at its head that the author made bold, else its first sentence.</summary>
    public static string LineOf(ParagraphView entry)
    {
        if (entry.Content is [EmphasisView { Strong: true } lead, ..] && TextOf(lead.Content).Trim(EndOfLead) is { Length: > 0 } words) return words;
        var text = TextOf(entry.Content).Trim();
        var end = text.IndexOf(". ", StringComparison.Ordinal);
        if (end > 0 && text.Length > LongestLine) text = text[..end];
        return text.TrimEnd('.');
    }

    public static string TextOf(ImmutableArray<InlineView> content)
    {
        var text = new StringBuilder();
        Append(content, text);
        return text.ToString();
    }

    private static void Append(ImmutableArray<InlineView> content, StringBuilder text)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case TextView words: text.Append(words.Text); break;
                case TermView term: text.Append(term.Text); break;
                case CodeView code: text.Append(code.Code); break;
                case StatisticView statistic: text.Append(statistic.Text); break;
                case LineBreakView: text.Append(' '); break;
                case EmphasisView emphasis: Append(emphasis.Content, text); break;
                case LinkView link: Append(link.Content, text); break;
                case ExemptView exempt: Append(exempt.Content, text); break;
                case LanguageView words: Append(words.Content, text); break;
            }
        }
    }

    private static bool IsPlain(ImmutableArray<Inline> content) =>
        content.All(inline => inline is not (CitationInline or ExemptInline or ImageInline) && IsPlain(inline.Children));

    private static bool IsPlain(ImmutableArray<InlineView> content) => content.All(inline => inline switch
    {
        CitationView or StatisticView or ExemptView or ImageView => false,
        EmphasisView emphasis => IsPlain(emphasis.Content),
        LinkView link => IsPlain(link.Content),
        LanguageView words => IsPlain(words.Content),
        _ => true,
    });
}
