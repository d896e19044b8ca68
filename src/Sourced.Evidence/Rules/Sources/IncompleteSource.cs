using Sourced.Content.Diagnostics;
using Sourced.Content.Sources;
using Sourced.Evidence.Binding;

namespace Sourced.Evidence.Rules.Sources;

internal sealed class IncompleteSource : ISourceRule
{
    public RuleDescription Description { get; } =
        new(
            "SRC001",
            "incomplete-source",
            Severity.Error,
            "A source without title, author or publisher, date, or an address to find it by."
        )
        {
            Documentation = """
                A reader must be able to find the work: its title, who wrote or published it, when it was issued, and a URL, DOI or ISBN. A web page that
                carries no date is dated by `accessed`. All that is missing is named at once.
                """,
            BadExample = Examples.Record("survey", "ISBN: 978-3-16-148410-0"),
            GoodExample = Examples.Record("survey", "issued: 2018\nISBN: 978-3-16-148410-0"),
        };

    public void Check(CheckedSource source, DiagnosticList found)
    {
        foreach (var record in source.Records)
        {
            var missing = Missing(record).ToList();
            if (missing.Count == 0)
                continue;
            found.Add(
                Description,
                record.Id.Span,
                $"\"{record.Id.Value}\" lacks {Listed.And(missing)}",
                "add what the work itself says of itself"
            );
        }
    }

    private static IEnumerable<string> Missing(Source source)
    {
        if (IsBlank(source.Title))
            yield return "a title";
        if (IsBlank(source.Publisher) && source.Authors.IsEmpty && source.Editors.IsEmpty)
            yield return "an author or publisher";
        // A web page without a date of its own is dated by the day on which it was read.
        if (source.Issued is null && (source.Accessed is null || (IsBlank(source.Url) && IsBlank(source.Copy))))
            yield return "a date of issue";
        if (IsBlank(source.Url) && IsBlank(source.Doi) && IsBlank(source.Isbn) && IsBlank(source.Copy))
            yield return "a URL, DOI or ISBN, or the copy that was read";
    }

    private static bool IsBlank(Content.Text.Located<string>? value) => string.IsNullOrWhiteSpace(value?.Value);
}
