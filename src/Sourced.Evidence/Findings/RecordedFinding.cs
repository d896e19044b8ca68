using System.Collections.Immutable;
using Sourced.Content.Sources;
using Sourced.Evidence.Rendering;

namespace Sourced.Evidence.Findings;

/// <summary>A finding with its figures read: what a statistic is compared with.</summary>
internal sealed class RecordedFinding(Source source, Finding finding, ImmutableArray<RecordedFigure> figures, ImmutableArray<Figure> context)
{
    public Source Source { get; } = source;

    public Finding Finding { get; } = finding;

    /// <summary>Empty for a finding that is no quantity: "declined", "advice".</summary>
    public ImmutableArray<RecordedFigure> Figures { get; } = figures;

    /// <summary>The same, the forms of one statement together.</summary>
    public ImmutableArray<ImmutableArray<RecordedFigure>> Slots { get; } =
        figures.Length == 1 ? [figures] : [.. figures.GroupBy(figure => figure.Slot).Select(slot => slot.ToImmutableArray())];

    /// <summary>The sample and other counts of the record ("260 respondents in 14 states"), which may stand beside the figure.</summary>
    public ImmutableArray<Figure> Context { get; } = context;

    public FindingReference Reference => new(Source.Id.Value, Finding.Id.Value);
}
