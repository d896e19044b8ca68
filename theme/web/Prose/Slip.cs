using Microsoft.AspNetCore.Components;
using Sourced.Theme.Models;

namespace Sourced.Theme.Prose;

/// <summary>The slip that every number carries.</summary>
internal static class Slip
{
    /// <summary>The slip of a number that stands large on the page, from which it hangs.</summary>
    public static RenderFragment Of(SlipView slip, Words words, string doesNotMean = "", bool open = false) =>
        HtmlText.Fragment(html => Write(html, slip, words, null, doesNotMean, open, SaidText.None));

    /// <summary>The slip of a figure in the list of its source: beside it stands what was measured, and not the source.</summary>
    public static RenderFragment Listed(SlipView slip, Words words) =>
        HtmlText.Fragment(html => Write(html, slip, words, slip.Shown, "", open: false, slip.Measures));

    /// <summary>The slip of a number in running text.</summary>
    /// <param name="label">The statistic as the page words it.</param>
    public static void Write(HtmlText html, SlipView slip, Words words, string label) =>
        Write(html, slip, words, new SaidText(label), "", open: false, SaidText.None);

    /// <summary>The kind of evidence: a word in a box, with its shape.</summary>
    public static RenderFragment Kind(EvidenceKindView kind) => HtmlText.Fragment(html => WriteKind(html, kind));

    private static void Write(HtmlText html, SlipView slip, Words words, SaidText? label, string doesNotMean, bool open, SaidText beside)
    {
        html.Open("details", "class", "slip");
        html.Attribute("data-slip", slip.Id);
        if (open) html.Attribute("open");
        html.Open("summary");
        if (label is not null)
        {
            html.Open("b");
            Mark(html, label.Language);
            // a figure as the record has it: "1 in 6" would turn round in a page from right to left
            if (!beside.IsEmpty && label.Language is null) html.Attribute("dir", "auto");
            html.Text(label.Text);
            html.Close();
            html.Markup(" ");
        }

        html.Open("span");
        if (beside.IsEmpty) WriteSource(html, slip, words);
        else if (beside.Language is null) html.Text(beside.Text);
        else
        {
            html.Open("bdi");
            Mark(html, beside.Language);
            html.Text(beside.Text);
            html.Close();
        }

        html.Close();
        html.Close();

        html.Open("div", "class", "slip-body");
        html.Attribute("id", slip.Id);
        WriteBody(html, slip, words, label is not null, doesNotMean);
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
        html.Open("bdi");
        if (slip.SourceLanguage is { } language) html.Attribute("lang", language);
        html.Text(slip.SourceName);
        html.Close();
        html.Text(text[(place + Place.Length)..]);
    }

    private static void WriteBody(HtmlText html, SlipView slip, Words words, bool withKind, string doesNotMean)
    {
        html.Open("p");
        if (withKind)
        {
            WriteKind(html, slip.Kind);
            html.Markup(" ");
        }

        html.Text(slip.Kind.Sentence);
        html.Close();
        html.Open("dl");
        Row(html, words["slip.does-not-mean"], new SaidText(doesNotMean), isLong: true);
        if (withKind) Row(html, words["slip.figure"], new SaidText(slip.Figure, slip.Language));
        Row(html, words["slip.measures"], slip.Measures);
        Row(html, words["slip.population"], slip.Population);
        Row(html, words[slip.Kind.Key is "survey" or "random-survey" ? "slip.sample" : "slip.sample.count"], slip.Sample);
        Row(html, words["slip.place"], slip.Place);
        Row(html, words["slip.period"], slip.Period);
        Row(html, words["slip.locator"], slip.Locator);
        Row(html, words["slip.limits"], slip.Limits, isLong: true);
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

    private static void Row(HtmlText html, string term, SaidText said, bool isLong = false)
    {
        if (said.IsEmpty) return;
        html.Open("div");
        if (isLong) html.Attribute("class", "long");
        html.Element("dt", term);
        html.Open("dd");
        Mark(html, said.Language);
        html.Text(said.Text);
        html.Close();
        html.Close();
    }

    /// <summary>Says of words in another language which it is and which way they run, so that they are spoken and set right.</summary>
    private static void Mark(HtmlText html, string? language)
    {
        if (language is null) return;
        html.Attribute("lang", language);
        html.Attribute("dir", HtmlText.DirectionOf(language));
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
