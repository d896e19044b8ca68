using Sourced.Content.Diagnostics;
using Sourced.Content.Documents;
using Sourced.Content.Sources;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Findings;
using Sourced.Evidence.Matching;

namespace Sourced.Evidence.Rules.Evidence;

internal sealed class SignOffVoid : ILibraryRule
{
    public RuleDescription Description { get; } = new("EVD020", "sign-off-void", Severity.Error, "A finding that was changed after somebody signed it off, or a key figure that nobody has.")
    {
        MaySuppress = true,
        Documentation = """
            Who has held a finding against its source says so in the record: `checked: {by: A. Reader, on: 2026-11-20, hash: 1f2e3d4c5b6a}`. The hash is
            of figure, what it measures, population, sample, place, period, quote, locator and source, so an edit to any of them voids the sign-off:
            somebody has to look again. The message tells the new hash. Where the setting `RequireSignOff` is true, a void sign-off is an error, and
            so is a finding without one that stands as a key figure; otherwise a void sign-off is a warning.
            """,
        BadExample = Example("1f2e3d4c5b6a"),
        GoodExample = Example("c70e8f97de4b"),
    };

    public void Check(CheckedLibrary library, DiagnosticList found)
    {
        var required = library.Context.Library.Settings.RequireSignOff;
        foreach (var recorded in library.Context.Findings.All)
        {
            if (recorded.Finding.Checked is { } signed) CheckHash(recorded, signed, required, found);
        }

        if (required) CheckKeyFigures(library, found);
    }

    private void CheckHash(RecordedFinding recorded, SignOff signed, bool required, DiagnosticList found)
    {
        var hash = SignOffHash.Of(recorded.Source, recorded.Finding);
        if (string.Equals(signed.Hash.Value, hash, StringComparison.OrdinalIgnoreCase)) return;
        found.Add(new Diagnostic(Description, signed.Hash.Span, $"\"{recorded.Finding.Id.Value}\" was changed after {signed.By.Value} signed it off")
        {
            Severity = required ? Severity.Error : Severity.Warning,
            Related = [new RelatedSpan(recorded.Finding.Figure.Span, "the record as it is now")],
            Help = $"hold it against its source again, then write by, on and hash: {hash}",
        });
    }

    private void CheckKeyFigures(CheckedLibrary library, DiagnosticList found)
    {
        var told = new HashSet<Finding>(ByReference<Finding>.Instance);
        foreach (var document in library.Documents)
        {
            foreach (var figure in document.Document.Front.KeyFigures)
            {
                if (document.Citations.Of(figure).Findings is not [{ Finding.Checked: null } recorded] || !told.Add(recorded.Finding)) continue;
                found.Add(Unsigned(recorded, figure));
            }
        }
    }

    private Diagnostic Unsigned(RecordedFinding recorded, KeyFigure figure) => new(Description, figure.Finding.Span, $"nobody has signed off {recorded.Reference}")
    {
        Related = [new RelatedSpan(recorded.Finding.Id.Span, "this record")],
        Help = $"hold it against its source, then add checked: {{by: …, on: …, hash: {SignOffHash.Of(recorded.Source, recorded.Finding)}}}",
    };

    private static string Example(string hash) => Examples.Page("In 2016, 75% had been advertised online [@signed#online].")
        + Examples.OneFinding("signed", "online", "75%", $"sample: 260\n    checked: {{by: A. Reader, on: 2026-11-20, hash: {hash}}}");
}
