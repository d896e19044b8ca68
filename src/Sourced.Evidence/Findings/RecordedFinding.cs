using System.Collections.Immutable;
using Sourced.Content.Sources;
using Sourced.Evidence.Populations;
using Sourced.Evidence.Rendering;

namespace Sourced.Evidence.Findings;

/// <summary>A finding with its figures read: what a statistic is compared with.</summary>
internal sealed class RecordedFinding(Source source, Finding finding, ImmutableArray<RecordedFigure> figures, ImmutableArray<ContextCount> context)
{
    public Source Source { get; } = source;

    public Finding Finding { get; } = finding;

    /// <summary>Empty for a finding that is no quantity: "declined", "advice".</summary>
    public ImmutableArray<RecordedFigure> Figures { get; } = figures;

    /// <summary>The same, the forms of one statement together.</summary>
    public ImmutableArray<ImmutableArray<RecordedFigure>> Slots { get; } =
        figures.Length == 1 ? [figures] : [.. figures.GroupBy(figure => figure.Slot).Select(slot => slot.ToImmutableArray())];

    /// <summary>The sample and other counts of the record ("260 respondents in 14 states"), which may stand beside the figure.</summary>
    public ImmutableArray<ContextCount> Context { get; } = context;

    /// <summary>Whom and what the record names. Worked out when a text first asks.</summary>
    public Group Groups => _groups.Value;

    /// <summary>What a count of the record counts: the noun of its figure, or the first of what it measures and in whom.</summary>
    public Group Counted => _counted.Value;

    /// <summary>Null when the record names no year.</summary>
    public YearSpan? Years => _years.Value;

    public FindingReference Reference => new(Source.Id.Value, Finding.Id.Value);

    private readonly Lazy<Group> _groups = new(() => GroupsOf(source, finding));

    private readonly Lazy<Group> _counted = new(() => CountedBy(source, finding));

    private readonly Lazy<YearSpan?> _years = new(() => YearSpan.Of(source, finding));

    private static Group GroupsOf(Source source, Finding finding)
    {
        var language = source.Language();
        return GroupReader.In(finding.Figure.Value, language) | GroupReader.In(finding.Measures?.Value, language)
            | GroupReader.In(finding.Population?.Value, language) | GroupReader.In(finding.Sample?.Value, language);
    }

    private static Group CountedBy(Source source, Finding finding)
    {
        var language = source.Language();
        var figure = GroupReader.In(finding.Figure.Value, language);
        return figure != Group.None ? figure : GroupReader.FirstOf(finding.Measures?.Value, language) | GroupReader.FirstOf(finding.Population?.Value, language);
    }
}
