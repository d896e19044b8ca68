using System.Collections.Immutable;

namespace Sourced.Theme.Models;

/// <summary>A figure shown large, with its statement and its slip.</summary>
public sealed record KeyFigureView
{
    /// <summary>The permanent short code.</summary>
    public required string Code { get; init; }

    /// <summary>"1 in 6": never breaks over lines.</summary>
    public required string Figure { get; init; }

    public required string Statement { get; init; }

    /// <summary>Of figure and statement, as a BCP 47 tag where it is not the page's; else null.</summary>
    public string? Language { get; init; }

    public string Context { get; init; } = "";

    public string DoesNotMean { get; init; } = "";

    public string IfAsked { get; init; } = "";

    public string Answer { get; init; } = "";

    public string SpokenTen { get; init; } = "";

    public string SpokenSixty { get; init; } = "";

    public required SlipView Slip { get; init; }

    /// <summary>Absolute address to print: <c>https://example.org/s/k7m2x/</c>.</summary>
    public required string ShortUrl { get; init; }

    public CardImageView? Card { get; init; }
}

/// <param name="Href">Site address of the image.</param>
public sealed record CardImageView(string Href, string AbsoluteUrl, int Width, int Height, string AltText);
