using System.Collections.Immutable;
using Sourced.Content.Text;

namespace Sourced.Content.Settings;

/// <summary>How an organisation's edition looks other than the theme; empty for the theme as it is.</summary>
public sealed record Brand
{
    public static Brand None { get; } = new();

    /// <summary>Null where none is named, or it is not fit.</summary>
    public Logo? Logo { get; init; }

    /// <summary>The file that is named as the logo, from the project's folder; null for none.</summary>
    public string? LogoPath { get; init; }

    /// <summary>Colours in the place of the theme's.</summary>
    public ImmutableArray<BrandColour> Colours { get; init; } = [];
}

/// <param name="Scheme">light or dark.</param>
/// <param name="Role">One of <see cref="Roles"/>.</param>
/// <param name="Value">Six hexadecimal digits behind a #.</param>
public sealed record BrandColour(string Scheme, string Role, Located<string> Value)
{
    /// <summary>What an organisation may colour. Marigold stays with numbers and slips, plum with help, red with what was withdrawn: they mean something.</summary>
    public static ImmutableArray<string> Roles { get; } = ["accent", "band", "link", "visited"];

    public static ImmutableArray<string> Schemes { get; } = ["light", "dark"];
}

/// <summary>A mark that was read and found fit to publish: it asks for nothing and runs nothing.</summary>
/// <param name="Format">svg or png.</param>
/// <param name="Bytes">The file as it was given.</param>
public sealed record Logo(string Format, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Width over height.</summary>
    public required double Ratio { get; init; }
}
