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

    /// <summary>Makes the file and pictures of its pages in one go; null for what is not typeset.</summary>
    public Func<CancellationToken, ValueTask<Sight>>? SeeAsync { get; init; }
}

/// <summary>A file with what there is to see of it.</summary>
/// <param name="File">As a build would make it.</param>
/// <param name="Pictures">PNG of each page, one pixel a point; where there is no file, what is wrong is marked in them. None where nothing could be set.</param>
internal sealed record Sight(Rendering File, ImmutableArray<ReadOnlyMemory<byte>> Pictures);

/// <summary>A file, made.</summary>
/// <param name="Bytes">The file; empty when there are errors.</param>
internal sealed record Rendering(ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Pages of a PDF; 0 for everything else.</summary>
    public int Pages { get; init; }

    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
