using System.Collections.Immutable;
using Sourced.Content;
using Sourced.Content.Diagnostics;
using Sourced.Content.Documents;
using Sourced.Content.Markup;
using Sourced.Publishing.Composition;

namespace Sourced.Publishing;

/// <summary>
/// The links that can be judged from the input alone: to another file by its path, and to a place in a file (LNK001, LNK002). Addresses from
/// the root of the site (<c>/get-help/</c>) are looked up when an edition is listed.
/// </summary>
public static class InputLinks
{
    /// <returns>What leads nowhere, in order of files and places.</returns>
    public static ImmutableArray<Diagnostic> Check(Library library)
    {
        var files = new FileLinks(library);
        var problems = new List<Diagnostic>();
        foreach (var document in library.Documents)
        {
            foreach (var inline in document.Body.SelectMany(Inlines))
            {
                if (inline is LinkInline link) Check(files, document, link.Target, link.TargetSpan, problems);
                else if (inline is ImageInline image) Check(files, document, image.Target, image.Span, problems);
            }
        }

        return [.. problems];
    }

    private static void Check(FileLinks files, Document document, string target, Content.Text.SourceSpan span, List<Diagnostic> problems)
    {
        if (target.Length == 0 || target[0] == '/' || FileLinks.HasScheme(target)) return;
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var (path, anchor) = hash < 0 ? (target, "") : (target[..hash], target[(hash + 1)..]);
        if (path.Length == 0) files.CheckAnchor(document, anchor, span, problems);
        else files.Find(document, path, anchor, span, problems);
    }

    private static IEnumerable<Inline> Inlines(Block block) => block switch
    {
        HeadingBlock heading => heading.Content.SelectMany(Inside),
        ParagraphBlock paragraph => paragraph.Content.SelectMany(Inside),
        ListBlock list => list.Items.SelectMany(item => item.Blocks).SelectMany(Inlines),
        QuoteBlock quote => quote.Blocks.SelectMany(Inlines),
        TableBlock table => table.Header.Concat(table.Rows.SelectMany(row => row.Cells)).SelectMany(cell => cell.Content).SelectMany(Inside),
        _ => [],
    };

    private static IEnumerable<Inline> Inside(Inline inline) => inline.Children.SelectMany(Inside).Prepend(inline);
}
