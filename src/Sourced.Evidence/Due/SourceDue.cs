using System.Collections.Immutable;
using Sourced.Content;
using Sourced.Content.Sources;

namespace Sourced.Evidence.Due;

/// <summary>A source and the day by which somebody should look again.</summary>
/// <param name="Looked">When somebody last looked: <c>accessed</c>, else <c>issued</c>; null when neither is given.</param>
/// <param name="Updates">How often a newer edition is expected, as written; null where the usual time for this kind of evidence holds.</param>
/// <param name="Due">Null for what never renews itself, and where nobody has looked.</param>
/// <param name="Uses">How many documents cite it.</param>
public sealed record SourceDue(Source Source, PartialDate? Looked, string? Updates, DateOnly? Due, DueState State, int Uses)
{
    /// <summary>Somebody should look this long before a source is overdue.</summary>
    private const int DaysAhead = 45;

    /// <summary>All shared sources, the most urgent first: those past their day, the longest waiting first, then by day; those without a day last.</summary>
    public static ImmutableArray<SourceDue> In(Library library, EvidenceReport report, DateOnly today)
    {
        var uses = UsesIn(library, report);
        return
        [
            .. library.Sources.Values.Select(source => Of(source, uses.GetValueOrDefault(source.Id.Value), today))
                .OrderBy(due => due.Due is null && due.State != DueState.NeverSeen).ThenBy(due => due.Due ?? DateOnly.MinValue)
                .ThenByDescending(due => due.Uses).ThenBy(due => due.Source.Id.Value, StringComparer.Ordinal),
        ];
    }

    /// <summary>The day by which a newer edition is to be expected, from what the source itself says of its rhythm.</summary>
    public static DateOnly? ByRhythm(Source source) =>
        source.Updates is { } updates && Rhythm.Parse(updates.Value) is { } rhythm && (source.Accessed ?? source.Issued) is { } looked
            ? rhythm.After(Latest(looked.Value))
            : null;

    /// <summary>The last day that a date can mean.</summary>
    internal static DateOnly Latest(PartialDate date) => (date.Month, date.Day) switch
    {
        (null, _) => new DateOnly(date.Year, 12, 31),
        ({ } month, null) => new DateOnly(date.Year, month, DateTime.DaysInMonth(date.Year, month)),
        ({ } month, { } day) => new DateOnly(date.Year, month, day),
    };

    private static SourceDue Of(Source source, int uses, DateOnly today)
    {
        var looked = (source.Accessed ?? source.Issued)?.Value;
        var due =
            source.Withdrawn is not null ? null
            : source.Updates is not null ? ByRhythm(source)
            : looked is { } day ? Usual(source.Kind.Value).After(Latest(day))
            : null;
        var state =
            source.Withdrawn is not null ? DueState.Withdrawn
            : looked is null ? DueState.NeverSeen
            : due is not { } by ? DueState.Never
            : by < today ? DueState.Overdue
            : by <= today.AddDays(DaysAhead) ? DueState.Soon
            : DueState.Later;
        return new SourceDue(source, looked, source.Updates?.Value, due, state, uses);
    }

    /// <summary>How long evidence of a kind is trusted where its source says nothing of its rhythm.</summary>
    private static Rhythm Usual(EvidenceKind kind) => kind switch
    {
        EvidenceKind.Survey or EvidenceKind.RandomSurvey or EvidenceKind.Estimate or EvidenceKind.Experience => new Rhythm(36, 0),
        EvidenceKind.Review or EvidenceKind.Guideline => new Rhythm(24, 0),
        _ => new Rhythm(12, 0),
    };

    private static Dictionary<string, int> UsesIn(Library library, EvidenceReport report) => library.Documents
        .SelectMany(document => report.In(document).Select(number => number.Binding?.Source.Id.Value).OfType<string>()
            .Concat(document.Front.KeyFigures.Select(figure => figure.Finding.Value.SourceId)).Distinct(StringComparer.Ordinal))
        .CountBy(id => id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
}

public enum DueState
{
    /// <summary>Nobody has said when they looked.</summary>
    NeverSeen,
    Overdue,

    /// <summary>Within six weeks.</summary>
    Soon,
    Later,

    /// <summary>It never renews itself.</summary>
    Never,
    Withdrawn,
}
