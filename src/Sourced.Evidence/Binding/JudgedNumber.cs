using Sourced.Content.Text;
using Sourced.Evidence.Findings;
using Sourced.Evidence.Rendering;
using Sourced.Evidence.Texts;
using Sourced.Statistics;

namespace Sourced.Evidence.Binding;

/// <summary>One number of a passage with its verdict and what led to it. Filled in as the passage is judged, then only read.</summary>
internal sealed class JudgedNumber(Passage passage, NumberInText number)
{
    public Passage Passage { get; } = passage;

    public NumberInText Number { get; } = number;

    public Verdict Verdict { get; set; }

    /// <summary>The figure in comparable terms, for a statistic.</summary>
    public Figure? Figure { get; } = number.Reading is { } reading ? Figure.From(reading) : null;

    /// <summary>Index of its sentence in the passage.</summary>
    public int Sentence { get; set; }

    /// <summary>The finding that it renders, or the nearest one that it does not.</summary>
    public RecordedFinding? Finding { get; set; }

    /// <summary>The form of that finding; null when it shows the finding's sample or another count of the record.</summary>
    public RecordedFigure? Recorded { get; set; }

    public Citation? Citation { get; set; }

    /// <summary>The number that took what is cited here.</summary>
    public JudgedNumber? Rival { get; set; }

    /// <summary>The pattern of the discredited claim whose figure it is.</summary>
    public Phrases.ClaimPattern? Pattern { get; set; }

    /// <summary>Why it is exempt.</summary>
    public string? Reason { get; set; }

    public string Text => Passage.Text.Substring(Number.Start, Number.Length);

    public SourceSpan Span => Passage.SpanOf(Number.Start, Number.Length);

    public bool IsStatistic => Number.Class == NumberClass.Statistic;

    public bool IsVague => Number.Reading?.Kind == StatisticKind.Vague;

    /// <summary>A statistic that says something exact enough to be held against a record.</summary>
    public bool IsFigure => IsStatistic && !IsVague;

    public bool IsRefused => Verdict >= Verdict.NothingCited;

    public bool Overlaps(int start, int end) => Number.Start < end && start < Number.End;

    public CheckedNumber Checked() => new(Span, Text, Passage.Language, Number, Verdict switch
    {
        Verdict.NoStatistic => null,
        Verdict.Bound => BindingStatus.Bound,
        Verdict.Exempt => BindingStatus.Exempt,
        _ => BindingStatus.Unbound,
    })
    {
        Binding = Verdict == Verdict.Bound ? new BoundFinding(Finding!.Source, Finding.Finding, Citation?.Locator ?? "") : null,
        ExemptionReason = Reason,
        Rule = VerdictCodes.Of(Verdict),
    };
}
