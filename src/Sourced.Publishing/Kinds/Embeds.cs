using Sourced.Publishing.Composition;
using Sourced.Publishing.Data;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Kinds;

/// <summary>What oEmbed tells of a statistic: plain HTML for other people's sites, without a script.</summary>
internal static class Embeds
{
    public const string FileName = "oembed.json";

    // Of the quotation as browsers set it without a style: consumers ask for a size.
    private const int Width = 600;
    private const int Height = 260;

    public static byte[] Write(StatisticPageView page, Site site) => JsonFile.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("version", "1.0");
        json.WriteString("type", "rich");
        json.WriteString("title", $"{page.Figure.Figure} {page.Figure.Statement}");
        json.WriteString("provider_name", site.Settings.TitleIn(page.Frame.Language));
        json.WriteString("provider_url", site.Settings.BaseUrl + "/");
        json.WriteString("html", page.Republish[0].Text);
        json.WriteNumber("width", Width);
        json.WriteNumber("height", Height);
        json.WriteEndObject();
    });
}
