using Sourced.Content.Diagnostics;
using Sourced.Content.Text;
using Sourced.Evidence.Binding;

namespace Sourced.Evidence.Rules.Sources;

internal sealed class BadIdentifier : ISourceRule
{
    public RuleDescription Description { get; } =
        new("SRC006", "bad-identifier", Severity.Error, "A DOI, ISBN, PMID or ORCID of the wrong shape or check digit.")
        {
            MaySuppress = true,
            Documentation = """
                A DOI starts with `10.` and a number (no `https://doi.org/`), an ISBN and an ORCID end in a check digit that their other digits give, a PMID is
                a whole number. A mistyped identifier leads readers to another work.
                """,
            BadExample = Examples.Record("book", "issued: 2018\nISBN: 978-3-16-148410-1"),
            GoodExample = Examples.Record("book", "issued: 2018\nISBN: 978-3-16-148410-0"),
        };

    public void Check(CheckedSource source, DiagnosticList found)
    {
        foreach (var record in source.Records)
        {
            Report(record.Doi, "DOI", Identifiers.IsDoi, "write it as 10.1234/abc, without an address before it", found);
            Report(record.Isbn, "ISBN", Identifiers.IsIsbn, "compare it with the copyright page of the book", found);
            foreach (var (name, value) in record.Other)
            {
                if (name is "PMID")
                    Report(value, name, Identifiers.IsPmid, "write the number alone", found);
                if (name is "ORCID")
                    Report(value, name, Identifiers.IsOrcid, "write it as 0000-0002-1825-0097", found);
            }
        }
    }

    private void Report(Located<string>? value, string what, Func<string, bool> isWell, string help, DiagnosticList found)
    {
        if (value is { } given && !isWell(given.Value))
            found.Add(Description, given.Span, $"\"{given.Value}\" is no valid {what}", help);
    }
}
