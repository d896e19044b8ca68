using Sourced.Theme.Models;

namespace Sourced.Theme.Prose;

/// <summary>A drawing of the table that follows it.</summary>
internal static class Chart
{
    public static void Write(HtmlText html, ChartView chart, Words words)
    {
        html.Open("figure", "class", "chart");
        html.Element("figcaption", chart.Title);
        html.Markup(chart.Screen);
        html.Markup(chart.Wide);
        if (chart.Key.Length > 0)
        {
            html.Open("p", "class", "small");
            html.Text(chart.Key);
            html.Close();
        }

        if (chart.Card is { } card)
        {
            html.Open("p", "class", "small");
            html.Open("a", "href", card.Href);
            html.Text(words["slip.card"]);
            html.Close();
            html.Close();
        }

        html.Close();
        html.Open("p", "class", "small");
        html.Text(words["chart.table"] + ":");
        html.Close();
    }
}
