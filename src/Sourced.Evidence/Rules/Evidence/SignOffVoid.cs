using Sourced.Content.Diagnostics;
using Sourced.Content.Sources;
using Sourced.Content.Text;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Findings;
using Sourced.Evidence.Matching;
using Sourced.Evidence.Reviewing;

namespace Sourced.Evidence.Rules.Evidence;

internal sealed class SignOffVoid : ISourceRule
{
    /// <summary>Of the record in the examples.</summary>
    internal const string ExampleHash = "13d2628b4e23";

    public RuleDescription Description { get; } =
        new(
            "EVD020",
            "sign-off-void",
            Severity.Error,
            "A finding that was changed after somebody signed it off, or one that readers see and nobody has."
        )
        {
            MaySuppress = true,
            Documentation = """
                Who has held a finding against its source says so in the record: `checked: {by: A. Reader, on: 2026-11-20, hash: 1f2e3d4c5b6a}`.
                `sourced review sign` writes it. The hash is of figure, what it measures, population, sample, place, period, quote, locator and source, by
                meaning: a changed comma keeps the sign-off, a changed digit or word voids it, and somebody has to look again. Where the setting
                `RequireSignOff` is true, a void sign-off is an error, and so is a finding without one that any page shows; otherwise a void
                sign-off is a warning, and the site says that sign-off is not required.
                """,
            BadExample = Example("1f2e3d4c5b6a"),
            GoodExample = Example(ExampleHash),
        };

    public void Check(CheckedSource source, DiagnosticList found)
    {
        var required = source.Context.Library.Settings.RequireSignOff;
        foreach (var recorded in source.Findings)
        {
            if (recorded.Finding.Checked is { } signed)
                CheckHash(recorded, signed, required, found);
        }

        if (required)
            CheckShown(source, found);
    }

    private void CheckHash(RecordedFinding recorded, SignOff signed, bool required, DiagnosticList found)
    {
        var hash = SignOffHash.Of(recorded.Source, recorded.Finding);
        if (string.Equals(signed.Hash.Value, hash, StringComparison.OrdinalIgnoreCase))
            return;
        found.Add(
            new Diagnostic(
                Description,
                signed.Hash.Span,
                $"\"{recorded.Finding.Id.Value}\" was changed after {signed.By.Value} signed it off"
            )
            {
                Severity = required ? Severity.Error : Severity.Warning,
                Related = [new RelatedSpan(recorded.Finding.Figure.Span, "the record as it is now")],
                Help = $"hold it against its source again, then write by, on and hash: {hash}",
            }
        );
    }

    /// <summary>Each finding once, at the first place that shows it, key figures before text.</summary>
    private void CheckShown(CheckedSource source, DiagnosticList found)
    {
        var told = new HashSet<Finding>(ByReference<Finding>.Instance);
        foreach (var (figure, recorded) in source.Uses.SelectMany(use => use.KeyFigures))
        {
            if (recorded.Finding.Checked is null && told.Add(recorded.Finding))
                found.Add(Unsigned(recorded.Source, recorded.Finding, figure.Finding.Span));
        }

        foreach (var number in source.Uses.SelectMany(use => use.Numbers))
        {
            if (number.Binding is { Finding.Checked: null } binding && told.Add(binding.Finding))
                found.Add(Unsigned(binding.Source, binding.Finding, number.Span));
        }
    }

    private Diagnostic Unsigned(Source source, Finding finding, SourceSpan shown) =>
        new(Description, shown, $"nobody has signed off {source.Id.Value}#{finding.Id.Value}")
        {
            Related = [new RelatedSpan(finding.Id.Span, "this record")],
            Help =
                $"hold it against its source, then run: sourced review sign {source.Id.Value}#{finding.Id.Value} --by \"…\" (hash: {SignOffHash.Of(source, finding)})",
        };

    private static string Example(string hash) =>
        Examples.Page("In 2016, 75% had been advertised online [@signed#online].")
        + Examples.OneFinding("signed", "online", "75%", $"sample: 260\n    checked: {{by: A. Reader, on: 2026-11-20, hash: {hash}}}");
}
