using System.Collections.Concurrent;
using System.Collections.Frozen;
using Sourced.Content;
using Sourced.Content.Diagnostics;
using Sourced.Content.Documents;
using Sourced.Content.Reading;
using Sourced.Content.Text;

namespace Sourced.Publishing.Composition;

/// <summary>Links from one file of the input to another, and to places inside: what can be known before anything is composed.</summary>
internal sealed class FileLinks(Library library)
{
    private readonly ConcurrentDictionary<string, FrozenSet<string>> _anchors = new(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, Document> _byFile = library.Documents.ToFrozenDictionary(document => document.File.Path, StringComparer.Ordinal);

    /// <param name="document">The document in which the link stands.</param>
    /// <param name="path">As written, relative to its folder.</param>
    /// <param name="anchor">The place in the other file; empty for none.</param>
    /// <param name="span">Where the target stands.</param>
    /// <param name="problems">Gets what is wrong with it.</param>
    /// <returns>Null where there is no such file.</returns>
    public Document? Find(Document document, string path, string anchor, SourceSpan span, ICollection<Diagnostic> problems)
    {
        var folder = document.File.Path[..(document.File.Path.LastIndexOf('/') + 1)];
        if (Join(folder, path) is not { } file || !_byFile.TryGetValue(file, out var found))
        {
            problems.Add(
                Dead(
                    span,
                    path,
                    library.Documents.Where(other => other.Language == document.Language).Select(other => Relative(folder, other.File.Path))
                )
            );
            return null;
        }

        if (anchor.Length > 0) CheckAnchor(found, anchor, span, problems);
        return found;
    }

    public void CheckAnchor(Document document, string anchor, SourceSpan span, ICollection<Diagnostic> problems)
    {
        var anchors = _anchors.GetOrAdd(document.File.Path, static (_, document) => Anchors.Of(document.Body).ToFrozenSet(StringComparer.Ordinal), document);
        if (anchors.Contains(anchor)) return;
        problems.Add(new Diagnostic(PublishingRules.DeadAnchor, span, $"{document.File.Path} has no place named \"{anchor}\"")
        {
            Label = "leads nowhere",
            Help = anchors.Count == 0 ? "it has no headings" : $"it has {string.Join(", ", anchors.Order(StringComparer.Ordinal).Select(name => "#" + name))}",
        });
    }

    public static Diagnostic Dead(SourceSpan span, string path, IEnumerable<string> others) =>
        new(PublishingRules.DeadLink, span, $"there is no page \"{path}\"")
        {
            Label = "leads nowhere",
            Help = NearestName.Of(path, others) is { } near ? $"did you mean {near}?" : "",
        };

    public static bool HasScheme(string target)
    {
        var colon = target.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && target.AsSpan(0, colon).IndexOfAny("/#?") < 0;
    }

    /// <summary>The path of a file as written from a folder; null when it leaves the input.</summary>
    private static string? Join(string folder, string path)
    {
        var parts = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var part in path.Split('/'))
        {
            if (part is "" or ".") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count > 0) parts.RemoveAt(parts.Count - 1);
            else return null;
        }

        return string.Join('/', parts);
    }

    private static string Relative(string folder, string file)
    {
        var up = "";
        while (!file.StartsWith(folder, StringComparison.Ordinal) && folder.Length > 0)
        {
            folder = folder[..(folder.TrimEnd('/').LastIndexOf('/') + 1)];
            up += "../";
        }

        return up + file[folder.Length..];
    }
}
