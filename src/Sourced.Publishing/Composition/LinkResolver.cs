using System.Collections.Concurrent;
using System.Collections.Frozen;
using Sourced.Content.Diagnostics;
using Sourced.Content.Documents;
using Sourced.Content.Text;

namespace Sourced.Publishing.Composition;

/// <summary>Turns the links that authors write into addresses of the site, and says which lead nowhere.</summary>
internal sealed class LinkResolver(Site site, IReadOnlySet<string> paths)
{
    private readonly ConcurrentDictionary<string, FrozenSet<string>> _anchors = new(StringComparer.Ordinal);

    /// <param name="document">The document in which the link stands.</param>
    /// <param name="target">As written.</param>
    /// <param name="span">Where the target stands.</param>
    /// <param name="problems">Gets what is wrong with it.</param>
    public (string Href, bool External) Resolve(Document document, string target, SourceSpan span, ICollection<Diagnostic> problems)
    {
        if (HasScheme(target)) return (target, target.StartsWith("http", StringComparison.OrdinalIgnoreCase));
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var (path, anchor) = hash < 0 ? (target, "") : (target[..hash], target[(hash + 1)..]);
        if (path.Length == 0)
        {
            CheckAnchor(document, anchor, span, problems);
            return (target, false);
        }

        return path[0] == '/' ? ResolveFromRoot(path, anchor, span, problems) : ResolveFile(document, path, anchor, span, problems);
    }

    private (string, bool) ResolveFromRoot(string path, string anchor, SourceSpan span, ICollection<Diagnostic> problems)
    {
        var file = path[1..];
        if (file.Length == 0 || file[^1] == '/') file += "index.html";
        if (site.Settings.Discreet && site.Library.Documents.FirstOrDefault(document => site.Addresses.Named(document).Value == file) is { } named)
        {
            return (site.Addresses.Href(site.Addresses.Of(named)) + Fragment(anchor), false);
        }

        if (!paths.Contains(file)) problems.Add(Dead(span, path, site.Library.Documents.Select(document => "/" + site.Addresses.Of(document).Value[..^"index.html".Length])));
        return (site.Addresses.LinkRoot + path + Fragment(anchor), false);
    }

    private (string, bool) ResolveFile(Document document, string path, string anchor, SourceSpan span, ICollection<Diagnostic> problems)
    {
        var folder = document.File.Path[..(document.File.Path.LastIndexOf('/') + 1)];
        if (Join(folder, path) is not { } file || site.FindFile(file) is not { } found)
        {
            problems.Add(Dead(span, path, site.Library.Documents.Where(other => other.Language == document.Language).Select(other => Relative(folder, other.File.Path))));
            return (path, false);
        }

        if (anchor.Length > 0) CheckAnchor(found, anchor, span, problems);
        return (site.Addresses.Href(site.Addresses.Of(found)) + Fragment(anchor), false);
    }

    private void CheckAnchor(Document document, string anchor, SourceSpan span, ICollection<Diagnostic> problems)
    {
        var anchors = _anchors.GetOrAdd(document.File.Path, static (_, document) => Anchors.Of(document.Body).ToFrozenSet(StringComparer.Ordinal), document);
        if (anchors.Contains(anchor)) return;
        problems.Add(new Diagnostic(PublishingRules.DeadAnchor, span, $"{document.File.Path} has no place named \"{anchor}\"")
        {
            Label = "leads nowhere",
            Help = anchors.Count == 0 ? "it has no headings" : $"it has {string.Join(", ", anchors.Order(StringComparer.Ordinal).Select(name => "#" + name))}",
        });
    }

    private static Diagnostic Dead(SourceSpan span, string path, IEnumerable<string> others) =>
        new(PublishingRules.DeadLink, span, $"there is no page \"{path}\"")
        {
            Label = "leads nowhere",
            Help = Nearest.To(path, others) is { } near ? $"did you mean {near}?" : "",
        };

    private static string Fragment(string anchor) => anchor.Length == 0 ? "" : "#" + anchor;

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

    private static bool HasScheme(string target)
    {
        var colon = target.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && target.AsSpan(0, colon).IndexOfAny("/#?") < 0;
    }
}
