using System.Collections.Immutable;

namespace Sourced.Publishing.Proofs;

/// <summary>A card as it is worded, in each shape that it is made in.</summary>
/// <param name="Code">Of the statistic, or of the sheet or chart.</param>
/// <param name="Kind">figure, sheet, chart or help.</param>
/// <param name="Shapes">Its files, in the order of the settings.</param>
public sealed record ProofCard(string Code, string Kind, ImmutableArray<ProofShape> Shapes)
{
    /// <summary>Of its words.</summary>
    public required string Language { get; init; }

    /// <summary>The figure with its statement, or a title.</summary>
    public required string Claim { get; init; }

    /// <summary>In the input, where its words stand.</summary>
    public required string File { get; init; }

    /// <summary>For places that take 100 characters; may be empty.</summary>
    public string AltShort { get; init; } = "";

    public string AltFull { get; init; } = "";

    /// <summary>For the places with the least room, by how many characters they take, the shortest first.</summary>
    public ImmutableArray<(int Most, string Text)> Captions { get; init; } = [];
}

/// <param name="Preset">As the theme's <c>cards/presets.json</c> names it.</param>
/// <param name="Path">In the output.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="MostBytes">What the places that it is made for take.</param>
public sealed record ProofShape(string Preset, string Path, int Width, int Height, int MostBytes);
