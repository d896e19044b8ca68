using System.Collections.Immutable;
using System.Net;
using Sourced.Content.Sources;
using Sourced.Content.Writing;
using Sourced.Publishing.Composition;
using Sourced.Theme;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Citing;

/// <summary>A figure for other people's sites: with its context and source, without script, style or anything that asks this site.</summary>
internal static class Republishing
{
    public static ImmutableArray<CopyTextView> Of(KeyFigureView figure, Source source, Site site, Words words)
    {
        var about = string.Join(
            ' ',
            new[] { figure.Context.Length > 0 ? figure.Context.TrimEnd('.') + "." : "", figure.Slip.Kind.Sentence }.Where(part =>
                part.Length > 0
            )
        );
        var original = References.Original(source) ?? figure.ShortUrl;
        var line = References.Line(source, words);
        var seen = figure.Slip.Checked.Length > 0 ? " " + words.Format("slip.checked", figure.Slip.Checked) : "";
        var home = site.Settings.TitleIn(words.Language);
        return
        [
            new(
                words["republish.html"],
                $"""
                <blockquote cite="{Html(figure.ShortUrl)}" lang="{words.Language}" dir="{words.Direction}">
                <p><strong>{Html(figure.Figure)}</strong> {Html(figure.Statement)}</p>
                <p>{Html(about)}</p>
                <p>{words.Format("slip.source-only", $"<cite><a href=\"{Html(original)}\">{Html(line)}</a></cite>")}{Html(seen)}</p>
                <p><a href="{Html(figure.ShortUrl)}">{Html(home)}</a>, CC BY 4.0</p>
                </blockquote>

                """
            ),
            new(
                words["republish.markdown"],
                $"""
                > **{MarkdownWords.Of(figure.Figure)}** {MarkdownWords.Of(figure.Statement)}
                >
                > {MarkdownWords.Of(about)}
                >
                > {words.Format("slip.source-only", $"[{MarkdownWords.Of(line)}](<{original}>)")}{MarkdownWords.Of(seen)}
                >
                > [{MarkdownWords.Of(home)}](<{figure.ShortUrl}>), CC BY 4.0

                """
            ),
        ];
    }

    private static string Html(string text) => WebUtility.HtmlEncode(text);
}
