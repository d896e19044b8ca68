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

    /// <summary>The JSON that is handed to the typesetter, whose files cannot be read back; null for what is not typeset.</summary>
    public string? Handed { get; init; }

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
