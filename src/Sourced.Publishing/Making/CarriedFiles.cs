using System.Collections.Immutable;
using Sourced.Publishing.Auditing;
using Sourced.Publishing.Editions;
using Sourced.Publishing.Placing;

namespace Sourced.Publishing.Making;

/// <summary>What an edition takes over from the last one: the kinds that were not asked for, and whatever their pages refer to.</summary>
internal static class CarriedFiles
{
    /// <param name="last">The last edition.</param>
    /// <param name="taken">The paths of the artifacts of this run.</param>
    /// <returns>The files, and the pages among them as the audit sees them.</returns>
    public static (ImmutableArray<ManifestEntry> Files, Dictionary<string, (Artifact, PageReferences)> Pages) Of(
        OutputFolder last, OutputKinds only, IReadOnlySet<string> taken, AddressBook addresses)
    {
        var files = last.Last.Files.Where(file => !only.HasFlag(file.Kind) && !taken.Contains(file.Path)).ToList();
        var pages = new Dictionary<string, (Artifact, PageReferences)>(StringComparer.Ordinal);
        foreach (var file in files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)))
        {
            var artifact = new Artifact(
                new SitePath(file.Path),
                ArtifactOrigin.Whole("the last edition"),
                file.Kind,
                static () => throw new NotSupportedException()
            );
            var (references, _) = FileAudit.Read(
                artifact,
                new Draft(default, static _ => default),
                File.ReadAllBytes(Path.Combine(last.Path, file.Path)),
                addresses
            );
            pages[file.Path] = (artifact, references!);
        }

        // a page that stays as it is must still find the card that it names, under the address that it names
        var known = files.Select(file => file.Path).Concat(taken).ToHashSet(StringComparer.Ordinal);
        foreach (var target in pages.Values.SelectMany(page => page.Item2.Links).Select(link => LinkAudit.FileOf(link.Split('#')[0])))
        {
            if (!known.Contains(target) && last.LastByPath.TryGetValue(target, out var file) && known.Add(target)) files.Add(file);
        }

        return ([.. files], pages);
    }
}
