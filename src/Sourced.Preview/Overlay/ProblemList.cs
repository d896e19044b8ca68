using Sourced.Content.Diagnostics;
using Sourced.Content.Text;
using Sourced.Evidence.Reporting.Frames;
using Sourced.Preview.Markup;
using Sourced.Preview.Showing;

namespace Sourced.Preview.Overlay;

/// <summary>Diagnostics as HTML: the place, the line with a caret under the cause, the fix, and the way to the rule.</summary>
internal static class ProblemList
{
    /// <summary>More than these nobody reads at once; the first ones are often the cause of the others.</summary>
    private const int Most = 40;

    /// <summary>What an overlay says of a view; nothing where there is nothing to say.</summary>
    public static Html Of(View view)
    {
        if (view.Count == 0)
            return Html.None;
        var all = view.Errors.AddRange(view.Late);
        var title = view.Count == 1 ? "1 problem" : Html.Of($"{view.Count} problems").Text;
        return Html.Of(
            $"""
            <header><h2>{title}</h2><p>{Says(view)}</p></header>
            {InTheWay(view)}{all.Take(Most).Select(One)}{More(all.Length)}
            """
        );
    }

    public static Html One(Diagnostic diagnostic)
    {
        var severity = diagnostic.Severity.ToString().ToLowerInvariant();
        return Html.Of(
            $"""
            <article class="{severity}">
            <h3><a href="/_preview/rules/{diagnostic.Code}" target="_blank" rel="noopener">{diagnostic.Code}</a> <bdi>{diagnostic.Message}</bdi></h3>
            {Frame(diagnostic.Span, diagnostic.Label)}{diagnostic.Related.Select(related => Frame(related.Span, related.Label))}{Help(
                diagnostic.Help
            )}
            </article>
            """
        );
    }

    private static string Says(View view) =>
        view switch
        {
            { Errors.IsEmpty: true, Obstacle.IsOurs: true } => view.Proof is null
                ? "There is nothing to show yet."
                : "Behind this is the last edition that could be made.",
            { Proof: null } => "There is nothing to show before they are mended.",
            { IsHeldBack: true } => "Behind this is the last edition without them. The page changes as soon as they are mended.",
            _ => "The page is shown as it is now; a build would stop.",
        };

    private static Html InTheWay(View view) =>
        view.Obstacle is { } obstacle
            ? Html.Of(
                $"<article class=\"error\"><h3>{obstacle.Message}</h3>{(obstacle.IsOurs ? Ours(obstacle) : Help(obstacle.Help))}</article>"
            )
            : Html.None;

    /// <summary>A mistake of the program: there is nothing that whoever writes could mend.</summary>
    public static Html Ours(Obstacle obstacle) =>
        Html.Of($"<p>{obstacle.Help}</p><details><summary>Where it happened</summary><pre dir=\"ltr\">{obstacle.Trace}</pre></details>");

    private static Html Help(string help) => help.Length == 0 ? Html.None : Html.Of($"<p class=\"help\"><b>Fix:</b> <bdi>{help}</bdi></p>");

    private static Html More(int count) =>
        count <= Most ? Html.None : Html.Of($"<p>and {count - Most} more; <code>sourced check</code> lists them all</p>");

    /// <summary>The caret is drawn by the stylesheet under the marked words, so that it stands right in every script.</summary>
    private static Html Frame(SourceSpan span, string label)
    {
        var (place, excerpt) = (span.From, Excerpt.Of(span));
        var caption = label.Length == 0 ? Html.None : Html.Of($"<span class=\"label\"><bdi>{label}</bdi></span>");
        return Html.Of(
            $"""
            <figure><figcaption><span dir="ltr">{span.File.Path}:{place.Line}:{place.Column}</span></figcaption>
            <pre dir="auto"><span class="line" aria-hidden="true">{excerpt.Line}</span>{excerpt.Before}<mark>{excerpt.Marked}</mark>{excerpt.After}</pre>{caption}</figure>
            """
        );
    }
}
