using System.Collections.Frozen;
using Sourced.Content.Diagnostics;
using Sourced.Content.Markup;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Exact;
using Sourced.Evidence.Languages;
using Sourced.Evidence.Rendering;

namespace Sourced.Evidence.Rules.Numbers;

internal sealed class PartsDoNotSum : IDocumentRule
{
    public RuleDescription Description { get; } =
        new(
            "NUM001",
            "parts-do-not-sum",
            Severity.Error,
            "The rows of a table, or the parts that a sentence names, do not add up to their total."
        )
        {
            MaySuppress = true,
            Documentation = """
                Where the last row of a table is called total, sum or all, each column has to add up to it, within what rounding of the parts can explain.
                So do the parts of a sentence that tells a whole: "250 from the north and 350 from the south, 600 in all".
                """,
            BadExample = Table("700"),
            GoodExample = Table("600"),
        };

    private static readonly FrozenSet<string> Totals = RuleWords.Anywhere(WordList.TotalRow);

    public void Check(CheckedDocument document, CheckContext context, DiagnosticList found)
    {
        foreach (var table in Tables(document.Document.Body))
        {
            if (table.Rows is not [_, _, .., var last] || !IsTotal(last))
                continue;
            var byCell = CellsOf(document);
            for (var column = 1; column < last.Cells.Length; column++)
                CheckColumn(table, column, byCell, found);
        }

        foreach (var passage in document.Passages.Where(passage => passage.Numbers.Length > 2))
        {
            for (var sentence = 0; sentence < passage.Sentences.Count; sentence++)
            {
                if (ToldSum.In(passage, sentence) is not { } told)
                    continue;
                found.Add(
                    new Diagnostic(
                        Description,
                        told.Whole.Span,
                        $"the numbers of this sentence add up to {Shown(told.Sum, told.Whole.Figure!)}, not {told.Whole.Text}"
                    )
                    {
                        Related = [new RelatedSpan(told.First.Span, "from here")],
                        Help = "mend the total or the parts; where a part is missing, say so",
                    }
                );
            }
        }
    }

    private void CheckColumn(TableBlock table, int column, Dictionary<Content.Text.SourceSpan, JudgedNumber> byCell, DiagnosticList found)
    {
        var figures = table
            .Rows.Select(row => column < row.Cells.Length ? byCell.GetValueOrDefault(row.Cells[column].Span) : null)
            .ToList();
        if (
            figures.Any(figure =>
                figure?.Figure is null or { IsRange: true } || figure.IsRefused || !figure.Figure.SameMeasureAs(figures[0]!.Figure!)
            )
        )
            return;
        var (parts, total) = (figures.SkipLast(1).Select(figure => figure!.Figure!).ToList(), figures[^1]!);
        var sum = parts.Aggregate(Fraction.Zero, (left, part) => left + part.Low);
        // Each part may be off by half of its last place, and so may the total.
        var slack = parts.Append(total.Figure!).Aggregate(Fraction.Zero, (left, part) => left + Place(part)) / 2;
        if (Fraction.Abs(sum - total.Figure!.Low) <= slack)
            return;
        found.Add(
            new Diagnostic(Description, total.Span, $"the rows above add up to {Shown(sum, total.Figure!)}, not {total.Text}")
            {
                Related = [new RelatedSpan(figures[0]!.Span, "from here")],
                Help = "mend the total or the parts; where a part is missing, say so in a row of its own",
            }
        );
    }

    /// <summary>A count with few zeros at its end was counted, not rounded.</summary>
    public static Fraction Place(Figure figure) =>
        figure.Form == WrittenForm.Digits && figure.Low.IsWhole && figure.Granule < 1000 ? Fraction.Zero : figure.Granule;

    private static string Shown(Fraction sum, Figure like) =>
        like.Form == WrittenForm.Percent ? $"{Decimals.Of(sum * 100)}%" : Decimals.Of(sum);

    private static bool IsTotal(TableRow row) =>
        row.Cells is [var first, ..] && Totals.Contains(ReadableText.Of(first.Content).Text.Trim().TrimEnd(':'));

    private static Dictionary<Content.Text.SourceSpan, JudgedNumber> CellsOf(CheckedDocument document)
    {
        var byCell = new Dictionary<Content.Text.SourceSpan, JudgedNumber>();
        foreach (var block in document.Document.TextBlocks().Where(block => block.Table is not null))
        {
            var numbers = document
                .Numbers.Where(number => number.IsFigure && block.Span.Start <= number.Span.Start && number.Span.End <= block.Span.End)
                .Take(2)
                .ToList();
            if (numbers is [var only])
                byCell.TryAdd(block.Span, only);
        }

        return byCell;
    }

    private static IEnumerable<TableBlock> Tables(IEnumerable<Block> blocks) =>
        blocks.SelectMany(block =>
            block switch
            {
                TableBlock table => [table],
                QuoteBlock quote => Tables(quote.Blocks),
                ListBlock list => list.Items.SelectMany(item => Tables(item.Blocks)),
                _ => [],
            }
        );

    private static string Table(string total) =>
        Examples.Page(
            $"""
            | Place | Reports |
            |---|---|
            | North | 250 [@counts-2020#north] |
            | South | 350 [@counts-2020#south] |
            | Total | {total} [@counts-2020#total] |
            """
        )
        + Examples.Record(
            "counts-2020",
            $$"""
            issued: 2018
            ISBN: 978-3-16-148410-0
            findings:
              - {id: north, figure: "250 reports", measures: reports, population: reports, place: north, period: 2017, sample: 600, locator: p. 1}
              - {id: south, figure: "350 reports", measures: reports, population: reports, place: south, period: 2017, sample: 600, locator: p. 1}
              - {id: total, figure: "{{total}} reports", measures: reports, population: reports, place: all, period: 2017, sample: 600, locator: p. 1}
            """
        );
}
