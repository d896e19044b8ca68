using Sourced.Content.Diagnostics;
using Sourced.Content.Documents;
using Sourced.Content.Text;
using Sourced.Publishing.Editions;

namespace Sourced.Publishing.Composition;

/// <summary>Turns the links that authors write into addresses of the site, and says which lead nowhere.</summary>
internal sealed class LinkResolver(Site site, IReadOnlySet<string> paths)
{
    private readonly FileLinks _files = new(site.Library);

    /// <param name="document">The document in which the link stands.</param>
    /// <param name="target">As written.</param>
    /// <param name="span">Where the target stands.</param>
    /// <param name="problems">Gets what is wrong with it.</param>
    public (string Href, bool External) Resolve(Document document, string target, SourceSpan span, ICollection<Diagnostic> problems)
    {
        if (FileLinks.HasScheme(target)) return (target, target.StartsWith("http", StringComparison.OrdinalIgnoreCase));
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var (path, anchor) = hash < 0 ? (target, "") : (target[..hash], target[(hash + 1)..]);
        if (path.Length == 0)
        {
            _files.CheckAnchor(document, anchor, span, problems);
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

        if (site.Settings.Discreet && Coded(file, anchor) is { } coded) return (site.Addresses.Href(coded.Path) + Fragment(coded.Anchor), false);

        if (!paths.Contains(file))
            problems.Add(
                FileLinks.Dead(
                    span,
                    path,
                    site.Library.Documents.Select(document => "/" + site.Addresses.Of(document).Value[..^"index.html".Length])
                )
            );
        return (site.Addresses.LinkRoot + path + Fragment(anchor), false);
    }

    /// <summary>The page of a source, topic or audience, or the glossary, that an author names as it is called on a site that is not discreet.</summary>
    private (SitePath Path, string Anchor)? Coded(string file, string anchor)
    {
        foreach (var language in site.Languages)
        {
            if (file == site.Addresses.Listing(language, "glossary").Value && site.Library.Glossary.Any(term => term.Id.Value == anchor))
                return (new SitePath(file), site.Addresses.Term(anchor));
            if (site.Sources.FirstOrDefault(source => file == site.Addresses.Listing(language, $"sources/{source.Id.Value}").Value) is { } named)
                return (site.Addresses.Source(language, named.Id.Value), anchor);
            foreach (var grouping in Grouping.All)
            {
                if (grouping.In(site).FirstOrDefault(key => file == site.Addresses.Listing(language, $"{grouping.Folder}/{key}").Value) is { } group)
                    return (grouping.Path(site, language, group), anchor);
            }
        }

        return null;
    }

    private (string, bool) ResolveFile(Document document, string path, string anchor, SourceSpan span, ICollection<Diagnostic> problems)
    {
        if (_files.Find(document, path, anchor, span, problems) is not { } found) return (path, false);
        return (site.Addresses.Href(site.Addresses.Of(found)) + Fragment(anchor), false);
    }

    private static string Fragment(string anchor) => anchor.Length == 0 ? "" : "#" + anchor;
}
