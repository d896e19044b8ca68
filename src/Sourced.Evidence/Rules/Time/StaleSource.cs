using Sourced.Content.Diagnostics;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Due;

namespace Sourced.Evidence.Rules.Time;

internal sealed class StaleSource : ISourceRule
{
    public RuleDescription Description { get; } =
        new("TIM001", "stale-source", Severity.Warning, "A source past its own rhythm since we last looked.")
        {
            MaySuppress = true,
            Documentation = """
                `updates: yearly` says that a newer figure is to be expected a year after we last looked (`accessed`, else `issued`). From then on this warns;
                after as long again it is an error. Look whether there is a newer edition, and set `accessed`.
                """,
            BadExample = Examples.Record(
                "yearly",
                "issued: 2024\nURL: https://example.org/yearly\naccessed: 2025-10-01\nupdates: yearly\narchive: {URL: \"https://web.archive.org/web/20261101000000/a\"}",
                updates: false
            ),
            GoodExample = Examples.Record(
                "yearly",
                "issued: 2024\nURL: https://example.org/yearly\naccessed: 2026-10-01\nupdates: yearly\narchive: {URL: \"https://web.archive.org/web/20261101000000/a\"}",
                updates: false
            ),
        };

    public void Check(CheckedSource source, DiagnosticList found)
    {
        var today = source.Context.Options.AsOf;
        foreach (var record in source.Records)
        {
            if (
                SourceDue.ByRhythm(record) is not { } due
                || record.Updates is not { } updates
                || (record.Accessed ?? record.Issued) is not { } looked
            )
                continue;
            if (due >= today)
                continue;
            var isLate = Rhythm.Parse(updates.Value)!.Value.After(due) < today;
            found.Add(
                new Diagnostic(Description, looked.Span, $"\"{record.Id.Value}\" should have a newer edition: it comes {updates.Value}")
                {
                    Severity = isLate ? Severity.Error : Severity.Warning,
                    Related = [new RelatedSpan(updates.Span, $"a look was due by {Rhythm.Shown(due)}")],
                    Help = "look for a newer edition, take over its figures, and set accessed",
                }
            );
        }
    }
}
