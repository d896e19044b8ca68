namespace Sourced.Theme.Models;

/// <summary>The slip that a number carries: who counted, whom, where, when, where to check.</summary>
public sealed record SlipView
{
    /// <summary>Anchor on this page: <c>slip-1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Of the figure as the source prints it, as a BCP 47 tag where it is not the page's; else null.</summary>
    public string? Language { get; init; }

    /// <summary>The permanent short code, or null for a finding that belongs to this sheet alone.</summary>
    public string? Code { get; init; }

    /// <summary>The figure as the source prints it.</summary>
    public required string Figure { get; init; }

    /// <summary>The figure as readers of the page write it, where that is known; else as the source prints it.</summary>
    public SaidText Shown { get; init; } = SaidText.None;

    public SaidText Measures { get; init; } = SaidText.None;

    public required EvidenceKindView Kind { get; init; }

    public SaidText Population { get; init; } = SaidText.None;

    public SaidText Sample { get; init; } = SaidText.None;

    public SaidText Place { get; init; } = SaidText.None;

    public SaidText Period { get; init; } = SaidText.None;

    /// <summary>What this source cannot show.</summary>
    public SaidText Limits { get; init; } = SaidText.None;

    /// <summary>Place in the page's list of sources, from 1.</summary>
    public int SourceNumber { get; init; }

    /// <summary>"Thorn 2018".</summary>
    public required string SourceName { get; init; }

    /// <summary>Of the source, as a BCP 47 tag where it is not the page's; else null.</summary>
    public string? SourceLanguage { get; init; }

    public string SourceTitle { get; init; } = "";

    public SaidText Locator { get; init; } = SaidText.None;

    /// <summary>Our page for the source, or null when it has none.</summary>
    public string? SourceHref { get; init; }

    /// <summary>The original, with a text fragment where a quote allows it; or null.</summary>
    public string? OriginalHref { get; init; }

    public string? ArchiveHref { get; init; }

    /// <summary>The day on which the source was looked at, in the page's language; empty when unknown.</summary>
    public string Checked { get; init; } = "";

    /// <summary>True where the figure was seen quoted elsewhere and not in the source itself: the slip says so.</summary>
    public bool Secondary { get; init; }

    /// <summary>The statistic's own page, or null.</summary>
    public string? StatisticHref { get; init; }

    /// <summary>Its share card, or null.</summary>
    public string? CardHref { get; init; }
}

/// <param name="Key">count, survey, random-survey, reports, estimate, review, law, guideline, experience: also the name of the shape.</param>
/// <param name="Word">"Survey of some".</param>
/// <param name="Sentence">The fixed sentence for this kind.</param>
public sealed record EvidenceKindView(string Key, string Word, string Sentence);
