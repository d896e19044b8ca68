using Microsoft.AspNetCore.Http;
using Sourced.Preview.Desk;
using Sourced.Preview.Markup;
using Sourced.Preview.Overlay;
using Sourced.Preview.Showing;

namespace Sourced.Preview.Serving;

/// <summary>Who answers which address.</summary>
internal sealed class Answers(Rounds rounds, EventStream events, CancellationToken ending)
{
    private const string Own = "/_preview/";

    private readonly SitePages _site = new(rounds);
    private readonly DeskPages _desk = new(rounds);

    public async Task AnswerAsync(HttpContext context)
    {
        if (await Guard.RefusesAsync(context))
            return;
        try
        {
            var path = context.Request.Path.Value ?? "/";
            await (
                path.StartsWith(Own, StringComparison.Ordinal) ? OwnAsync(context, path[Own.Length..])
                : path.StartsWith(DeskAddress.Root, StringComparison.Ordinal) ? _desk.ServeAsync(context, path[DeskAddress.Root.Length..])
                : _site.ServeAsync(context)
            );
        }
        catch (OperationCanceledException)
            when (context.RequestAborted.IsCancellationRequested || ending.IsCancellationRequested || context.Response.HasStarted)
        {
            // nobody waits for the answer any more
        }
        catch (OperationCanceledException)
        {
            // an edition that is shown no more was asked: the page loads itself anew from the one that is
            await Reply.PageAsync(
                context,
                "Preview",
                "",
                Html.None,
                Html.Of($"<main class=\"quiet\"><h1>One moment</h1><p>This page has just changed.</p></main>"),
                StatusCodes.Status503ServiceUnavailable
            );
        }
        catch (Exception error) when (!context.Response.HasStarted)
        {
            var obstacle = Obstacle.Of(error, "load the page again");
            await Reply.PageAsync(
                context,
                "Preview",
                "",
                Html.None,
                Html.Of(
                    $"""
                    <main class="quiet"><h1>This page cannot be made</h1><p>{obstacle.Message}</p>
                    {(obstacle.IsOurs ? ProblemList.Ours(obstacle) : Html.Of($"<p>{obstacle.Help}</p>"))}</main>
                    """
                ),
                StatusCodes.Status500InternalServerError
            );
        }
    }

    private Task OwnAsync(HttpContext context, string name) =>
        name switch
        {
            "events" => events.ServeAsync(context, ending),
            "problems" => Reply.HtmlAsync(context, ProblemList.Of(rounds.Current)),
            _ when name.StartsWith("rules/", StringComparison.Ordinal) => RulePage.ServeAsync(
                context,
                rounds.Current,
                name["rules/".Length..]
            ),
            _ when Carried.Find(name) is { } bytes => Reply.BytesAsync(context, bytes, ContentTypes.Of(name)),
            _ => Reply.BytesAsync(context, "there is nothing here\n"u8.ToArray(), ContentTypes.Of(".txt"), StatusCodes.Status404NotFound),
        };
}
