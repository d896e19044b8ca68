using Sourced.Content.Diagnostics;
using Sourced.Content.Sources;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Reviewing;

namespace Sourced.Evidence.Rules.Evidence;

internal sealed class SelfSigned : ISourceRule
{
    public RuleDescription Description { get; } =
        new("EVD021", "self-signed", Severity.Error, "A finding signed off by the person who wrote the record.")
        {
            Documentation = """
                Two people stand behind every number: one wrote the record, another held it against the source. `recorded-by` in the source (or in the finding,
                where somebody else added it) says who wrote; `checked` says who looked. They must not be the same. Where the setting `RequireSignOff` is true,
                a sign-off of a record that does not say who wrote it is an error too, since nobody can tell.
                """,
            BadExample = Example("A. Reader"),
            GoodExample = Example("B. Writer"),
        };

    public void Check(CheckedSource source, DiagnosticList found)
    {
        var required = source.Context.Library.Settings.RequireSignOff;
        foreach (var recorded in source.Findings)
        {
            if (recorded.Finding.Checked is not { } signed)
                continue;
            if (SignOffs.AuthorOf(recorded.Source, recorded.Finding) is not { } author)
            {
                if (required)
                    found.Add(
                        Description,
                        signed.By.Span,
                        $"nobody can tell whether \"{signed.By.Value}\" wrote this record too",
                        "add recorded-by: who wrote it"
                    );
            }
            else if (SignOffs.IsSamePerson(author, signed.By.Value))
            {
                found.Add(
                    Description,
                    signed.By.Span,
                    $"\"{signed.By.Value}\" wrote this record and cannot sign it off",
                    "let somebody else hold it against its source"
                );
            }
        }
    }

    private static string Example(string writer) =>
        Examples.Page("In 2016, 75% had been advertised online [@signed#online].")
        + Examples.OneFinding(
            "signed",
            "online",
            "75%",
            $"sample: 260\n    recorded-by: {writer}\n    checked: {{by: A. Reader, on: 2026-11-20, hash: {SignOffVoid.ExampleHash}}}"
        );
}
