using Sourced.Content.Text;

namespace Sourced.Content.Sources;

/// <summary>What a finding said before, until which day, and why it says so no more.</summary>
/// <param name="Figure">The figure exactly as it was shown.</param>
/// <param name="Until">The day on which the present figure, or the next earlier one, took its place.</param>
public sealed record EarlierFigure(Located<string> Figure, Located<PartialDate> Until, Located<FigureChange> Change, RecordText Reason);

/// <summary>Why a figure was replaced.</summary>
public enum FigureChange
{
    /// <summary>It was wrong.</summary>
    Corrected,

    /// <summary>It was right, and the source has counted again.</summary>
    Updated,
}
