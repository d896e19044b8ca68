using Sourced.Content.Diagnostics;
using Sourced.Content.Sources;
using Sourced.Content.Text;
using Sourced.Evidence.Binding;

namespace Sourced.Evidence.Rules.Time;

internal sealed class FutureDated : ISourceRule, ILibraryRule
{
    public RuleDescription Description { get; } =
        new(
            "TIM004",
            "future-dated",
            Severity.Error,
            "Accessed, issued, published, reviewed, signed, withdrawn or replaced on a day that has not come."
        )
        {
            Documentation = """
                A date after the day of the build (`--as-of`) is a slip of the pen, and every rule about staleness would trust it.
                """,
            BadExample = Example("2096-11-21"),
            GoodExample = Example("2026-11-21"),
        };

    public void Check(CheckedSource source, DiagnosticList found)
    {
        var today = source.Context.Options.AsOf;
        foreach (var record in source.Records)
        {
            Report(record.Issued, "issued", today, found);
            Report(record.Accessed, "accessed", today, found);
            Report(record.Archive?.On, "archived", today, found);
            Report(record.Withdrawn?.On, "withdrawn", today, found);
            foreach (var finding in record.Findings)
            {
                Report(finding.Withdrawn?.On, "withdrawn", today, found);
                Report(finding.Checked?.On, "signed", today, found);
                foreach (var earlier in finding.Earlier)
                    Report(earlier.Until, "replaced", today, found);
            }
        }
    }

    public void Check(CheckedLibrary library, DiagnosticList found)
    {
        var today = library.Context.Options.AsOf;
        foreach (var document in library.Documents)
        {
            Report(document.Document.Front.Published, "published", today, found);
            Report(document.Document.Front.Reviewed, "reviewed", today, found);
            Report(document.Document.Front.Changed, "changed", today, found);
        }

        foreach (var line in library.Context.Library.HelpLines)
            Report(line.Checked, "checked", today, found);
        Report(library.Context.Library.Settings.ExitChecked, "checked", today, found);
    }

    private void Report(Located<PartialDate>? date, string what, DateOnly today, DiagnosticList found)
    {
        if (date is not { } given || given.Value.Earliest <= today)
            return;
        found.Add(
            Description,
            given.Span,
            $"{what} on {given.Value}, which is after {today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)}",
            "write the day on which it happened"
        );
    }

    private static string Example(string reviewed) =>
        $"""
            -- input/pages/example.md --
            ---
            title: Example
            reviewed: {reviewed}
            ---

            Read on.
            """;
}
