using System.Collections.Immutable;
using Sourced.Content.Diagnostics;
using Sourced.Content.Text;
using Sourced.Publishing.Editions;

namespace Sourced.Publishing.Auditing;

/// <summary>Looks up every address of the site that its pages name, in the edition as a whole.</summary>
internal static class LinkAudit
{
    /// <param name="pages">Every page, by its path, with the artifact that made it.</param>
    /// <param name="paths">Every file of the edition.</param>
    public static ImmutableArray<Diagnostic> Check(
        IReadOnlyDictionary<string, (Artifact Artifact, PageReferences References)> pages,
        IReadOnlySet<string> paths
    )
    {
        var ids = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var known = new Dictionary<string, bool>(StringComparer.Ordinal);
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var (path, (artifact, references)) in pages.OrderBy(page => page.Key, StringComparer.Ordinal))
        {
            foreach (var link in references.Links)
            {
                if (!known.TryGetValue(link, out var leads)) known[link] = leads = Leads(link);
                if (!leads) problems.Add(Broken(artifact, link));
            }
        }

        return problems.DrainToImmutable();

        bool Leads(string link)
        {
            var hash = link.IndexOf('#', StringComparison.Ordinal);
            var target = FileOf(hash < 0 ? link : link[..hash]);
            if (!paths.Contains(target)) return false;
            if (hash < 0 || hash + 1 == link.Length || !pages.TryGetValue(target, out var page)) return true;
            if (!ids.TryGetValue(target, out var places)) ids[target] = places = page.References.Ids.ToHashSet(StringComparer.Ordinal);
            return places.Contains(Uri.UnescapeDataString(link[(hash + 1)..]));
        }
    }

    /// <summary>The file that a server gives for an address.</summary>
    public static string FileOf(string address)
    {
        var path = Uri.UnescapeDataString(address.Split('?')[0]);
        return path.Length == 0 || path[^1] == '/' ? path + "index.html" : path;
    }

    private static Diagnostic Broken(Artifact artifact, string link) => new(
        PublishingRules.BrokenReference,
        artifact.Origin.Span ?? new SourceFile(artifact.Told.Value, "").Span(0, 0),
        $"{artifact.Told} refers to /{link}, which the edition does not have");
}
