using System.Collections.Immutable;
using Sourced.Content;
using Sourced.Content.Documents;
using Sourced.Content.Registers;
using Sourced.Content.Settings;
using Sourced.Content.Sources;
using Sourced.Content.Text;
using Sourced.Evidence.Due;
using Sourced.Evidence.Rules.Sources;

namespace Sourced.Evidence.Reviewing;

/// <summary>What waits for review, most urgent first.</summary>
public static class ReviewQueue
{
    private const int DaysAhead = 45;

    /// <summary>
    /// Findings that readers see and that nobody has signed off as they stand, sources that stand no more at their address, and help lines and
    /// the exit page when their day has come or comes soon.
    /// </summary>
    public static ImmutableArray<ReviewItem> Of(Library library, EvidenceReport report, DateOnly today) =>
        [
            .. Findings(library, report)
                .Concat(Gone(library, report))
                .Concat(library.HelpLines.Where(line => line.CheckBy is { } by && by.Value.Earliest <= today.AddDays(DaysAhead)).Select(Of))
                .Concat(ExitPage(library.Settings, today))
                .OrderBy(item => item.Shown)
                .ThenBy(item => item.Why)
                .ThenBy(item => item.Due ?? DateOnly.MaxValue)
                .ThenByDescending(item => item.Places.Length)
                .ThenBy(item => item.Id, StringComparer.Ordinal),
        ];

    /// <summary>How many findings readers see, and how many of them somebody has signed off as they stand.</summary>
    public static (int Shown, int Signed) Count(Library library, EvidenceReport report)
    {
        var shown = Shown(library, report);
        return (shown.Count, shown.Values.Count(one => SignOffHash.Holds(one.Source, one.Finding)));
    }

    /// <summary>The item of a finding, whether it waits or not; null where there is none.</summary>
    public static ReviewItem? Find(Library library, EvidenceReport report, string id)
    {
        if (Shown(library, report).TryGetValue(id, out var seen)) return Of(id, seen);
        var reference = FindingReference.Parse(id);
        return library.Sources.GetValueOrDefault(reference.SourceId) is { } source && source.FindFinding(reference.FindingId ?? "") is { } finding
            ? new ReviewItem(id, ReasonOf(source, finding), ShownAs.Text, []) { Source = source, Finding = finding }
            : null;
    }

    private static IEnumerable<ReviewItem> Findings(Library library, EvidenceReport report) => Shown(library, report)
        .Where(one => !SignOffHash.Holds(one.Value.Source, one.Value.Finding) && (one.Value.Finding.Withdrawn ?? one.Value.Source.Withdrawn) is null)
        .Select(one => Of(one.Key, one.Value));

    /// <summary>With every place that rests on the source: those readers can look nothing up.</summary>
    private static IEnumerable<ReviewItem> Gone(Library library, EvidenceReport report)
    {
        var shown = Shown(library, report).Values.ToLookup(seen => seen.Source.Id.Value, StringComparer.Ordinal);
        foreach (var check in library.LinkChecks.Where(LinkChecks.IsGone))
        {
            if (!library.Sources.TryGetValue(check.Source.Value, out var source) || !LinkChecks.IsOf(source, check)) continue;
            var seen = shown[source.Id.Value].ToList();
            yield return new ReviewItem(
                source.Id.Value,
                ReviewReason.Gone,
                seen.Select(one => one.As).DefaultIfEmpty(ShownAs.Text).Min(),
                [.. seen.SelectMany(one => one.Places).Distinct()]
            )
            {
                Source = source,
                LinkCheck = check,
            };
        }
    }

    private static ReviewItem Of(string id, Seen seen) => new(id, ReasonOf(seen.Source, seen.Finding), seen.As, [.. seen.Places.Distinct()])
    {
        Source = seen.Source,
        Finding = seen.Finding,
        Due = SourceDue.ByRhythm(seen.Source),
    };

    private static ReviewReason ReasonOf(Source source, Finding finding) =>
        finding.Checked is not null && !SignOffHash.Holds(source, finding) ? ReviewReason.Void : ReviewReason.Unsigned;

    private static ReviewItem Of(HelpLine line) =>
        new(line.Id.Value, ReviewReason.Due, ShownAs.HelpLine, [line.Id.Span]) { HelpLine = line, Due = line.CheckBy?.Value.Earliest };

    private static IEnumerable<ReviewItem> ExitPage(SiteSettings settings, DateOnly today)
    {
        var due = ExitDue.Day(settings);
        if (due > today.AddDays(DaysAhead))
            yield break;
        yield return new ReviewItem(
            "exit-page",
            ReviewReason.Due,
            ShownAs.ExitPage,
            settings.ExitChecked is { } looked ? [looked.Span] : []
        )
        {
            ExitPage = settings.ExitUrl,
            Due = due,
        };
    }

    private static Dictionary<string, Seen> Shown(Library library, EvidenceReport report)
    {
        var shown = new Dictionary<string, Seen>(StringComparer.Ordinal);
        foreach (var document in library.Documents)
        {
            foreach (var number in report.In(document))
            {
                if (number.Binding is not { } binding) continue;
                Add(binding.Source, binding.Finding, IsHeadline(document, number.Span) ? ShownAs.Headline : ShownAs.Text, number.Span);
            }

            foreach (var figure in document.Front.KeyFigures)
            {
                var reference = figure.Finding.Value;
                if (
                    library.FindSource(document, reference.SourceId) is { } source
                    && source.FindFinding(reference.FindingId ?? "") is { } finding
                )
                    Add(source, finding, ShownAs.KeyFigure, figure.Finding.Span);
            }
        }

        return shown;

        void Add(Source source, Finding finding, ShownAs way, SourceSpan place)
        {
            var id = $"{source.Id.Value}#{finding.Id.Value}";
            if (!shown.TryGetValue(id, out var seen)) shown[id] = seen = new Seen(source, finding);
            seen.Places.Add(place);
            if (way < seen.As) seen.As = way;
        }
    }

    private static bool IsHeadline(Document document, SourceSpan span) =>
        Holds(document.Front.Title.Span, span) || (document.Front.Message is { } message && Holds(message.Span, span));

    private static bool Holds(SourceSpan outer, SourceSpan span) => span.Start >= outer.Start && span.End <= outer.End;

    private sealed class Seen(Source source, Finding finding)
    {
        public Source Source => source;

        public Finding Finding => finding;

        public ShownAs As { get; set; } = ShownAs.Text;

        public List<SourceSpan> Places { get; } = [];
    }
}
