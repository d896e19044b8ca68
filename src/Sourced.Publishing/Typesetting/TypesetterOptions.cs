namespace Sourced.Publishing.Typesetting;

public sealed record TypesetterOptions
{
    /// <summary>Holds <c>paper</c>, <c>cards</c>, <c>typesetter</c>, <c>tokens.json</c> and <c>package-lock.json</c>.</summary>
    public required string ThemeFolder { get; init; }

    /// <summary>How many workers at most; each takes one core.</summary>
    public required int Jobs { get; init; }

    /// <summary>Folders to look for node and npm in, as in PATH; null for PATH itself.</summary>
    public string? SearchPath { get; init; }

    /// <summary>A job that takes longer is a failed one. A handout takes some twenty milliseconds.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(1);
}
