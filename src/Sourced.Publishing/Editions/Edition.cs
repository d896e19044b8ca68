using System.Collections.Immutable;
using Sourced.Content.Diagnostics;

namespace Sourced.Publishing.Editions;

/// <summary>All files to publish, ordered by path. Every address is known before anything renders.</summary>
internal sealed record Edition(ImmutableArray<Artifact> Artifacts, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The same but for what is made in one turn.</summary>
    public Edition Without(ArtifactTurn turn) => this with { Artifacts = [.. Artifacts.Where(artifact => artifact.Turn != turn)] };

    public ImmutableArray<Artifact> InTurn(ArtifactTurn turn) => [.. Artifacts.Where(artifact => artifact.Turn == turn)];

    /// <summary>Puts artifacts in order; two that claim one path are an error that names both.</summary>
    /// <remarks>Paths that differ in case alone are one file on many disks and servers, so they collide as well.</remarks>
    public static Edition Of(IEnumerable<Artifact> artifacts)
    {
        var ordered = artifacts.OrderBy(artifact => artifact.Path.Value, StringComparer.Ordinal).ToImmutableArray();
        var taken = new Dictionary<string, Artifact>(ordered.Length, StringComparer.OrdinalIgnoreCase);
        var kept = ImmutableArray.CreateBuilder<Artifact>(ordered.Length);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var artifact in ordered)
        {
            if (taken.TryAdd(artifact.Path.Value, artifact)) kept.Add(artifact);
            else diagnostics.Add(PathCollision.Between(taken[artifact.Path.Value], artifact));
        }

        foreach (var artifact in kept)
        {
            if (FolderTakenAsFile(artifact.Path.Value, taken) is { } file) diagnostics.Add(PathCollision.Between(file, artifact));
        }

        return new Edition(kept.DrainToImmutable(), diagnostics.DrainToImmutable());
    }

    /// <summary>The artifact that is a file where this path needs a folder: <c>a</c> beside <c>a/b</c>.</summary>
    private static Artifact? FolderTakenAsFile(string path, Dictionary<string, Artifact> taken)
    {
        var lookup = taken.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            if (lookup.TryGetValue(path.AsSpan(0, slash), out var file)) return file;
        }

        return null;
    }
}
