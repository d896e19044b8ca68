using System.Collections.Immutable;
using Sourced.Content;
using Sourced.Content.Diagnostics;
using Sourced.Content.Documents;
using Sourced.Content.Text;
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
            foreach (var (target, span) in DocumentLinks.Of(document)) Check(files, document, target, span, problems);
        }

        return [.. problems];
    }

    private static void Check(FileLinks files, Document document, string target, SourceSpan span, List<Diagnostic> problems)
    {
        if (target.Length == 0 || target[0] == '/' || FileLinks.HasScheme(target)) return;
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var (path, anchor) = hash < 0 ? (target, "") : (target[..hash], target[(hash + 1)..]);
        if (path.Length == 0) files.CheckAnchor(document, anchor, span, problems);
        else files.Find(document, path, anchor, span, problems);
    }
}
