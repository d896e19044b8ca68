using Microsoft.AspNetCore.Components;
using Sourced.Theme.Models;

namespace Sourced.Theme.Prose;

/// <summary>The slip that every number carries.</summary>
internal static class Slip
{
    /// <summary>The slip of a number that stands large on the page, from which it hangs.</summary>
    public static RenderFragment Of(SlipView slip, Words words, string doesNotMean = "", bool open = false) =>
        HtmlText.Fragment(html => Write(html, slip, words, null, doesNotMean, open, ""));

    /// <summary>The slip of a figure in a list of figures.</summary>
    /// <param name="label">The figure.</param>
    /// <param name="beside">What stands beside it in place of the source, on the source's own page.</param>
    public static RenderFragment Listed(SlipView slip, Words words, string label, string beside) =>
        HtmlText.Fragment(html => Write(html, slip, words, label, "", open: false, beside));

    /// <summary>The slip of a number in running text.</summary>
    /// <param name="label">The statistic as the page words it.</param>
    public static void Write(HtmlText html, SlipView slip, Words words, string label) => Write(html, slip, words, label, "", open: false, "");

    /// <summary>The kind of evidence: a word in a box, with its shape.</summary>
    public static RenderFragment Kind(EvidenceKindView kind) => HtmlText.Fragment(html => WriteKind(html, kind));

    private static void Write(HtmlText html, SlipView slip, Words words, string? label, string doesNotMean, bool open, string beside)
    {
        html.Open("details", "class", "slip");
        html.Attribute("data-slip", slip.Id);
        if (open) html.Attribute("open");
        html.Open("summary");
        if (label is not null)
        {
            html.Open("b");
            // a figure as the record has it: "1 in 6" would turn round in a page from right to left
            if (beside.Length > 0 && slip.Language is { } figure) html.Attribute("lang", figure);
            if (beside.Length > 0) html.Attribute("dir", "auto");
            html.Text(label);
            html.Close();
            html.Markup(" ");
        }

        html.Open("span");
        if (beside.Length > 0 && slip.Language is { } language)
        {
            html.Open("bdi", "lang", language);
            html.Text(beside);
            html.Close();
        }
        else if (beside.Length > 0) html.Text(beside);
        else WriteSource(html, slip, words);
        html.Close();
        html.Close();

        html.Open("div", "class", "slip-body");
        html.Attribute("id", slip.Id);
        WriteBody(html, slip, words, label, doesNotMean);
        html.Close();
        html.Close();
    }

    /// <summary>"Source 1: Thorn 2018", with the name set apart: it may run in the other direction.</summary>
    private static void WriteSource(HtmlText html, SlipView slip, Words words)
    {
        const string Place = "\n";
        var text = slip.SourceNumber > 0 ? words.Format("slip.source", words.Number(slip.SourceNumber), Place) : words.Format("slip.source-only", Place);
        var place = text.IndexOf(Place, StringComparison.Ordinal);
        html.Text(text[..place]);
        html.Element("bdi", slip.SourceName);
        html.Text(text[(place + Place.Length)..]);
    }

    private static void WriteBody(HtmlText html, SlipView slip, Words words, string? label, string doesNotMean)
    {
        html.Open("p");
        if (label is not null)
        {
            WriteKind(html, slip.Kind);
            html.Markup(" ");
        }

        html.Text(slip.Kind.Sentence);
        html.Close();
        html.Open("dl");
        Row(html, words["slip.does-not-mean"], doesNotMean, null, isLong: true);
        if (label is not null) Row(html, words["slip.figure"], slip.Figure, slip.Language);
        Row(html, words["slip.measures"], slip.Measures, slip.Language);
        Row(html, words["slip.population"], slip.Population, slip.Language);
        Row(html, words[slip.Kind.Key is "survey" or "random-survey" ? "slip.sample" : "slip.sample.count"], slip.Sample, slip.Language);
        Row(html, words["slip.place"], slip.Place, slip.Language);
        Row(html, words["slip.period"], slip.Period, slip.Language);
        Row(html, words["slip.locator"], slip.Locator, slip.Language);
        Row(html, words["slip.limits"], slip.Limits, slip.Language, isLong: true);
        html.Close();
        if (slip.Secondary) Line(html, "caution", words["slip.secondary"]);
        WriteLinks(html, slip, words);
        if (slip.Checked.Length > 0) Line(html, "checked", words.Format("slip.checked", slip.Checked));
    }

    private static void WriteLinks(HtmlText html, SlipView slip, Words words)
    {
        html.Open("p", "class", "slip-links");
        Link(html, slip.OriginalHref, words["slip.read"], leavesSite: true);
        Link(html, slip.ArchiveHref, words["slip.archive"], leavesSite: true);
        Link(html, slip.SourceHref, words["slip.about"]);
        Link(html, slip.StatisticHref, words["slip.page"]);
        if (slip.StatisticHref is { } page)
        {
            Link(html, page + "#cite", words["slip.cite"]);
            Link(html, page + "#data", words["slip.data"]);
        }

        Link(html, slip.CardHref, words["slip.card"]);
        html.Close();
    }

    private static void WriteKind(HtmlText html, EvidenceKindView kind)
    {
        html.Open("span", "class", "kind kind-" + kind.Key);
        html.Text(kind.Word);
        html.Close();
    }

    /// <param name="language">Of the text, where it is not the page's.</param>
    private static void Row(HtmlText html, string term, string text, string? language, bool isLong = false)
    {
        if (text.Length == 0) return;
        html.Open("div");
        if (isLong) html.Attribute("class", "long");
        html.Element("dt", term);
        if (language is null)
        {
            html.Element("dd", text);
        }
        else
        {
            html.Open("dd");
            html.Attribute("lang", language);
            html.Attribute("dir", "auto");
            html.Text(text);
            html.Close();
        }

        html.Close();
    }

    private static void Line(HtmlText html, string name, string text)
    {
        html.Open("p", "class", name);
        html.Text(text);
        html.Close();
    }

    private static void Link(HtmlText html, string? href, string words, bool leavesSite = false)
    {
        if (href is null) return;
        html.Open("a");
        if (leavesSite) html.Attribute("class", "out");
        html.Attribute("href", href);
        if (leavesSite) html.Attribute("rel", "noreferrer");
        html.Text(words);
        html.Close();
        html.Markup(" ");
    }
}
