using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using Sourced.Content;
using Sourced.Content.Documents;
using Sourced.Content.Sources;
using Sourced.Content.Text;
using Sourced.Evidence;
using Sourced.Evidence.Reviewing;
using Sourced.Publishing.Citing;
using Sourced.Publishing.Data;

namespace Sourced.Publishing.Reviewing;

/// <summary>
/// What somebody who checks claims needs beside the sources: one HTML file that asks no other for anything, to read on a screen or on paper. Each
/// claim with its record, the quoted words, the ways to the passage, earlier values, where it appears, and the questions to answer.
/// </summary>
public static class ReviewPack
{
    private const string Style = """
        :root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}
        article{border-top:3px solid;margin:2.5rem 0;padding-top:1rem;break-before:page}article:first-of-type{break-before:auto}h2{margin:0 0 .5rem;font-size:1.25rem}
        .claim{font-size:1.2rem;margin:.25rem 0}blockquote{border-inline-start:4px solid;margin:1rem 0;padding:.25rem 1rem}mark{font-weight:700}
        dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem}dt{font-weight:600}dd{margin:0;overflow-wrap:anywhere}
        table{border-collapse:collapse;width:100%}th,td{border:1px solid;padding:.35rem .5rem;text-align:start;vertical-align:top}td.box{width:3rem}
        code{font-size:.9rem;overflow-wrap:anywhere}@media print{body{max-width:none;margin:0}a::after{content:" <" attr(href) ">";font-size:.75rem;overflow-wrap:anywhere}}
        """;

    /// <param name="items">Findings, in the order in which they are to be looked at; help lines and the exit page are passed over.</param>
    /// <param name="library">Where they stand.</param>
    /// <param name="report">Of the gate, on that library.</param>
    /// <param name="earlier">Values that an earlier edition showed, by <c>source#finding</c>.</param>
    /// <param name="today">Written at the top.</param>
    public static string Write(
        ImmutableArray<ReviewItem> items,
        Library library,
        EvidenceReport report,
        IReadOnlyDictionary<string, ImmutableArray<string>> earlier,
        DateOnly today
    )
    {
        var findings = items.Where(item => item.Finding is not null).ToList();
        var html = new StringBuilder(
            "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n"
        )
            .Append(
                "<meta name=\"referrer\" content=\"no-referrer\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
            )
            .Append("<title>Review pack</title>\n<style>\n")
            .Append(Style.ReplaceLineEndings("\n"))
            .Append("\n</style>\n</head>\n<body>\n<main>\n<h1>Review pack</h1>\n<p>")
            .Append(Text(library.Settings.SiteTitle))
            .Append(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $", {today:yyyy-MM-dd}. Claims to check: {findings.Count}, the most urgent first.</p>\n"
                )
            )
            .Append(
                "<p>Open the source itself. Read around the quoted words. Sign only what you have seen, and never a record that you wrote.</p>\n"
            );
        foreach (var item in findings)
            Claim(html, item, library, report, earlier);
        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Claim(
        StringBuilder html,
        ReviewItem item,
        Library library,
        EvidenceReport report,
        IReadOnlyDictionary<string, ImmutableArray<string>> earlier
    )
    {
        var (source, finding) = (item.Source!, item.Finding!);
        html.Append("<article>\n<h2><code>")
            .Append(Text(item.Id))
            .Append("</code></h2>\n<p>")
            .Append(
                item.Why switch
                {
                    ReviewReason.Void =>
                        $"Changed since {Text(finding.Checked?.By.Value)} signed it off on {Text(finding.Checked?.On.Value.ToString())}.",
                    _ when finding.Checked is not null => "Signed off, and unchanged since.",
                    _ => "Nobody has signed it off.",
                }
            )
            .Append("</p>\n");
        foreach (var claim in Claims(item, library, report))
            html.Append("<p class=\"claim\"").Append(Language(claim.Language)).Append('>').Append(Text(claim.Words)).Append("</p>\n");
        html.Append("<h3>What the record says</h3>\n<dl>\n");
        Row(html, "figure", finding.Figure.Value);
        foreach (
            var (name, value) in new[]
            {
                ("measures", finding.Measures?.Value),
                ("in whom", finding.Population?.Value),
                ("number asked", finding.Sample?.Value),
                ("place", finding.Place?.Value),
                ("period", finding.Period?.Value),
                ("derived", finding.Derived?.Value),
            }
        )
            Row(html, name, value);
        Row(html, "stands at", finding.Locator?.Value);
        Row(html, "seen", finding.Seen is { } seen ? seen.Value + (finding.SeenIn is { } where ? $", in {where.Value}" : "") : null);
        Row(html, "recorded by", SignOffs.AuthorOf(source, finding));
        html.Append("</dl>\n");
        if (finding.Quote is { } quote)
            html.Append("<blockquote")
                .Append(Language(OtherLanguage(source)))
                .Append('>')
                .Append(Marked(quote.Value, finding.Figure.Value))
                .Append("</blockquote>\n");
        else
            html.Append("<p>No words of the source are quoted in the record.</p>\n");
        Origin(html, source, finding);
        if (earlier.GetValueOrDefault(item.Id) is { IsDefaultOrEmpty: false } values)
            html.Append("<p>An earlier edition showed: ").AppendJoin(", ", values.Select(Text)).Append(".</p>\n");
        foreach (var was in finding.Earlier)
            html.Append("<p>Until ")
                .Append(was.Until.Value)
                .Append(" the record said ")
                .Append(Text(was.Figure.Value))
                .Append(" (")
                .Append(Changes.Kind(was))
                .Append("): ")
                .Append(Text(was.Reason.Value))
                .Append("</p>\n");
        html.Append("<h3>Where it appears</h3>\n<ul>\n");
        foreach (var place in item.Places)
            html.Append("<li><code>").Append(Text(place.ToString())).Append("</code></li>\n");
        if (item.Places.IsEmpty)
            html.Append("<li>nowhere yet</li>\n");
        html.Append(
            "</ul>\n<h3>Questions</h3>\n<table>\n<thead><tr><th scope=\"col\">question</th><th scope=\"col\">yes</th><th scope=\"col\">no</th></tr></thead>\n<tbody>\n"
        );
        foreach (var question in Checklist.Questions)
            html.Append("<tr><td>").Append(Text(question)).Append("</td><td class=\"box\"></td><td class=\"box\"></td></tr>\n");
        html.Append("</tbody>\n</table>\n<p>If all are yes: <code>")
            .Append(Text($"sourced review sign {item.Id} --by \"YOUR NAME\""))
            .Append("</code>. If one is no, write down why, and a wording that would be safe.</p>\n</article>\n");
    }

    private static void Origin(StringBuilder html, Source source, Finding finding)
    {
        html.Append("<h3>Where it comes from</h3>\n<dl>\n");
        Row(html, "title", source.Title?.Value);
        Row(
            html,
            "by",
            string.Join("; ", source.Authors.Concat(source.Editors).Select(name => name.Literal ?? $"{name.Given} {name.Family}".Trim()))
        );
        Row(html, "publisher", source.Publisher?.Value);
        Row(html, "issued", source.Issued?.Value.ToString());
        Row(html, "kind", source.Kind.Value.ToString().ToLowerInvariant());
        Row(html, "limits", source.Limits?.Value);
        Link(html, "to the passage", PassageLink.Of(source, finding));
        Link(html, "archived copy", source.Archive?.Url.Value);
        Row(html, "last look", source.Accessed?.Value.ToString());
        html.Append("</dl>\n");
    }

    /// <summary>Each sentence that shows it, as readers have it, and the words of its key figures; each once.</summary>
    private static IEnumerable<(string Words, string Language)> Claims(ReviewItem item, Library library, EvidenceReport report)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var document in library.Documents.Where(document => item.Places.Any(place => place.File == document.File)))
        {
            foreach (var figure in document.Front.KeyFigures.Where(figure => figure.Finding.Value.ToString() == item.Id))
            {
                var words = $"{figure.Figure?.Value ?? item.Finding!.Figure.Value} {figure.Statement.Value}";
                if (told.Add(words))
                    yield return (words, document.Language);
            }

            foreach (var block in document.TextBlocks())
            {
                if (
                    !item.Places.Any(place => place.File == document.File && place.Start >= block.Span.Start && place.End <= block.Span.End)
                )
                    continue;
                var words = Sentence(Content.Markup.ReadableText.Of(block.Content).Text);
                if (told.Add(words))
                    yield return (words, document.Language);
            }
        }
    }

    /// <summary>A citation reads as a space, which does not stand before a full stop.</summary>
    private static string Sentence(string text)
    {
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        foreach (var mark in ".,;:،؛")
            words = words.Replace($" {mark}", mark.ToString(), StringComparison.Ordinal);
        return words;
    }

    private static string Marked(string quote, string figure)
    {
        var at = quote.IndexOf(figure, StringComparison.OrdinalIgnoreCase);
        return at < 0
            ? Text(quote)
            : $"{Text(quote[..at])}<mark>{Text(quote.Substring(at, figure.Length))}</mark>{Text(quote[(at + figure.Length)..])}";
    }

    private static void Row(StringBuilder html, string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
            html.Append("<dt>").Append(name).Append("</dt><dd dir=\"auto\">").Append(Text(value)).Append("</dd>\n");
    }

    private static void Link(StringBuilder html, string name, string? address)
    {
        if (
            address is null
            || !(
                address.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
                || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            )
        )
            return;
        html.Append("<dt>")
            .Append(name)
            .Append("</dt><dd><a rel=\"noreferrer\" href=\"")
            .Append(Text(address))
            .Append("\">")
            .Append(Text(address))
            .Append("</a></dd>\n");
    }

    private static string? OtherLanguage(Source source) =>
        source.Other.Where(entry => entry.Key == "language").Select(entry => entry.Value.Value).FirstOrDefault();

    private static string Language(string? language) =>
        string.IsNullOrEmpty(language) ? " dir=\"auto\"" : $" lang=\"{Text(language)}\" dir=\"auto\"";

    private static string Text(string? text) => WebUtility.HtmlEncode(text ?? "");
}
