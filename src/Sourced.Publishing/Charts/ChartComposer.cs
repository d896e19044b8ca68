using System.Collections.Immutable;
using System.Net;
using Sourced.Content.Documents;
using Sourced.Publishing.Composition;
using Sourced.Theme;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Charts;

/// <summary>Puts the chart of a document before the table that it draws.</summary>
internal static class ChartComposer
{
    /// <summary>What the card of a chart is named after.</summary>
    public static string CardName(Document document) => $"{SheetComposer.SheetName(document)}#chart";

    public static string CardCode(Document document) => ShortCode.Of(CardName(document));

    /// <summary>What a reader must know to read the drawing.</summary>
    public static IEnumerable<string> Key(ImmutableArray<ChartRow> rows, Words words)
    {
        var isLine = LineSeries.Of(rows) is not null;
        if (isLine)
            yield return words["chart.zero"];
        if (rows.OfType<ChartBar>().Any(bar => bar.Secondary))
            yield return words[isLine ? "chart.hollow.dots" : "chart.hollow"];
        if (rows.OfType<ChartNote>().Any())
            yield return words["chart.break"];
    }

    /// <returns>The body with its chart, and the chart; the body as it is where there is none.</returns>
    public static (ImmutableArray<BlockView> Body, ChartView? Chart) Compose(
        Document document,
        Site site,
        ImmutableArray<BlockView> body,
        CardImageView? card
    )
    {
        var rows = ChartSeries.Of(document, site.Report.In(document));
        if (document.Front.Chart is not { } drawn || rows.IsEmpty || body.OfType<TableView>().FirstOrDefault() is not { } table)
            return (body, null);
        var words = site.Words(document.Language);
        var mirrored = words.Direction == "rtl";
        var name =
            $"""<title id="chart-title">{WebUtility.HtmlEncode(drawn.Title.Value)}</title><desc id="chart-summary">{WebUtility.HtmlEncode(drawn.Summary.Value)}</desc>""";
        const string Named = " role=\"img\" aria-labelledby=\"chart-title chart-summary\"";
        var marked = ChartSeries.WithSlips(rows, table);
        var chart = new ChartView
        {
            Title = drawn.Title.Value,
            Summary = drawn.Summary.Value,
            Screen = ChartSvg.Draw(marked, ChartLook.Screen(mirrored), Named, name),
            Wide = ChartSvg.Draw(marked, ChartLook.WideScreen(mirrored), $"{Named} class=\"wide\""),
            Paper = ChartSvg.Draw(rows, ChartLook.Paper(mirrored)),
            Key = string.Join(' ', Key(rows, words)),
            Card = card,
        };
        return (body.Insert(body.IndexOf(table), chart), chart);
    }
}
