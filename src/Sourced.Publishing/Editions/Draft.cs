using System.Collections.Frozen;
using System.Collections.Immutable;
using Sourced.Content.Diagnostics;

namespace Sourced.Publishing.Editions;

/// <summary>An artifact composed and ready to be made.</summary>
/// <param name="Digest">Of everything that the file's bytes depend on. Same digest, same bytes.</param>
/// <param name="RenderAsync">Makes the file.</param>
internal sealed record Draft(Digest Digest, Func<CancellationToken, ValueTask<Rendering>> RenderAsync)
{
    /// <summary>What went wrong in composing: dead links. An artifact with an error is not rendered.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>
    /// Texts that the page shows as plain values, each read by the gate where it stands in the input: titles, messages, records of findings.
    /// A statistic that is a part of one of them needs no mark of its own.
    /// </summary>
    public Func<IReadOnlySet<string>> PlainTexts { get; init; } = static () => FrozenSet<string>.Empty;

    public string Language { get; init; } = "en";

    /// <summary>Makes a picture of a page (from 1), with what is wrong marked in it and told beside it; null for what is not typeset.</summary>
    public Func<int, CancellationToken, ValueTask<Rendering>>? ProofAsync { get; init; }
}

/// <summary>A file, made.</summary>
/// <param name="Bytes">The file; empty when there are errors.</param>
internal sealed record Rendering(ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Pages of a PDF; 0 for everything else.</summary>
    public int Pages { get; init; }

    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
