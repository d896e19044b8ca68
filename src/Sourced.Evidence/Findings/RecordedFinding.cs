using System.Collections.Immutable;
using System.Runtime.CompilerServices;
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

    /// <summary>Whom and what the record names, in the words that it has for a language, else in its own. Worked out when a text first asks.</summary>
    public Group GroupsIn(string language) => Has(language) ? GroupsOf(Source, Finding, language) : (_groups ??= new(GroupsOf(Source, Finding, null))).Value;

    /// <summary>What a count of the record counts: the noun of its figure, or the first of what it measures and in whom.</summary>
    public Group CountedIn(string language) =>
        Has(language) ? CountedBy(Source, Finding, language) : (_counted ??= new(CountedBy(Source, Finding, null))).Value;

    /// <summary>Null when the record names no year.</summary>
    public YearSpan? Years => (_years ??= new(YearSpan.Of(Source, Finding))).Value;

    public FindingReference Reference => new(Source.Id.Value, Finding.Id.Value);

    // Worked out by whoever asks first, and the same for all: a record of a large site is seldom asked.
    private StrongBox<Group>? _groups;

    private StrongBox<Group>? _counted;

    private StrongBox<YearSpan?>? _years;

    /// <summary>A record of which only the sample is translated names nobody in that language.</summary>
    private bool Has(string language) =>
        (Finding.Measures?.Translations.ContainsKey(language) ?? false)
        || (Finding.Population?.Translations.ContainsKey(language) ?? false);

    private static Group GroupsOf(Source source, Finding finding, string? language) =>
        new[] { finding.Measures, finding.Population, finding.Sample }.OfType<RecordText>().Select(text => Worded(source, text, language))
            .Aggregate(GroupReader.In(finding.Figure.Value, source.Language()), (groups, said) => groups | GroupReader.In(said.Words, said.Language));

    private static Group CountedBy(Source source, Finding finding, string? language)
    {
        var figure = GroupReader.In(finding.Figure.Value, source.Language());
        return figure != Group.None
            ? figure
            : new[] { finding.Measures, finding.Population }
                .OfType<RecordText>()
                .Select(text => Worded(source, text, language))
                .Aggregate(Group.None, (groups, said) => groups | GroupReader.FirstOf(said.Words, said.Language));
    }

    private static (string Words, string Language) Worded(Source source, RecordText text, string? language) =>
        language is not null && text.In(language) is { } own ? (own.Value, language) : (text.Value, text.Language ?? source.Language());
}
