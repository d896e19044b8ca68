using Sourced.Content.Diagnostics;
using Sourced.Evidence.Binding;

namespace Sourced.Evidence.Rules.Charts;

internal sealed class ChartWithoutSeries : IDocumentRule
{
    public RuleDescription Description { get; } =
        new("CHT001", "chart-without-series", Severity.Error, "A chart has no series of like figures to draw.")
        {
            Documentation = """
                A chart draws the first table of its page: one bar for each row with a statistic, or one dot where the rows are years, with a line
                through those that follow each other. So that lengths may be compared, every row shows one figure at most, all of them measure in
                one unit, and there are two at least. A row without a figure stands for a gap, or for a change in what was counted; its words are
                written in the drawing.
                """,
            BadExample = Page("| 2016, by age | 1 in 6 were under twelve [@survivors-2018#under-12] |") + Examples.Source,
            GoodExample =
                Page(
                    """
                    | 2016 | 75% [@survivors-2018#online] |
                    | 2017 | nobody asked |
                    | 2018 | 60% [@survivors-2020#online] |
                    """
                )
                + Examples.Source
                + Examples.OneFinding("survivors-2020", "online", "60%").Replace("period: 2016", "period: 2018", StringComparison.Ordinal),
        };

    private static string Page(string rows) =>
        $"""
            -- input/pages/example.md --
            ---
            title: Example
            chart:
              title: Survivors who had been advertised online
              summary: The share, as far as somebody asked.
            ---

            | Year | Share |
            |---|---|
            {rows}

            """;

    public void Check(CheckedDocument document, CheckContext context, DiagnosticList found)
    {
        if (document.Document.Front.Chart is not { } chart)
            return;
        if (document.Document.Series is not { } table)
        {
            found.Add(
                Description,
                chart.Title.Span,
                "there is no table to draw",
                "put the figures in a table: what they are called in the first column, one figure in each row"
            );
            return;
        }

        var rows = new HashSet<object>(table.Rows, ReferenceEqualityComparer.Instance);
        var figures = document
            .Passages.Where(passage => passage.Passage.Group is { } row && rows.Contains(row))
            .SelectMany(passage =>
                passage.Numbers.Where(number => number.IsFigure).Select(number => (Row: passage.Passage.Group!, Number: number))
            )
            .ToList();
        if (figures.Any(figure => figure.Number.IsRefused))
            return;
        if (figures.Count < 2)
        {
            found.Add(
                Description,
                chart.Title.Span,
                $"the table has {figures.Count} figures to draw",
                "draw two at least, or leave the chart out"
            );
            return;
        }

        for (var i = 1; i < figures.Count; i++)
        {
            var (row, number) = figures[i];
            if (ReferenceEquals(row, figures[i - 1].Row))
            {
                found.Add(
                    Description,
                    number.Span,
                    $"\"{number.Text}\" is the second figure of its row",
                    "give it a row of its own, or move it out of the table"
                );
            }
            else if (!number.Figure!.SameMeasureAs(figures[0].Number.Figure!))
            {
                found.Add(
                    Description,
                    number.Span,
                    $"\"{number.Text}\" measures in another unit than \"{figures[0].Number.Text}\"",
                    "draw like with like"
                );
            }
        }
    }
}
