using Sourced.Content.Sources;
using Sourced.Content.Text;

namespace Sourced.Content.Documents;

/// <summary>A figure that a sheet shows large, and everything a person needs in order to use and defend it.</summary>
public sealed record KeyFigure
{
    public required Located<FindingReference> Finding { get; init; }

    /// <summary>How the figure is shown in this language; null means as the source prints it.</summary>
    public Located<string>? Figure { get; init; }

    /// <summary>Goes on from the figure, and names the population.</summary>
    public required Located<string> Statement { get; init; }

    /// <summary>Who was asked or counted, where and when, in one line.</summary>
    public Located<string>? Context { get; init; }

    public Located<string>? DoesNotMean { get; init; }

    public Located<string>? IfAsked { get; init; }

    public Located<string>? Answer { get; init; }

    public Located<string>? SpokenTen { get; init; }

    public Located<string>? SpokenSixty { get; init; }

    public Located<string>? AltShort { get; init; }

    public Located<string>? AltFull { get; init; }

    public Located<string>? CaptionShort { get; init; }

    public Located<string>? CaptionMedium { get; init; }

    public Located<string>? CaptionLong { get; init; }

    public SourceSpan Span { get; init; }
}
