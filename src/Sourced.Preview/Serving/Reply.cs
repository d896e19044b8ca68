using System.Text;
using Microsoft.AspNetCore.Http;
using Sourced.Preview.Markup;

namespace Sourced.Preview.Serving;

/// <summary>What is sent back.</summary>
internal static class Reply
{
    /// <summary>The header that tells an open page whether it has grown old.</summary>
    public const string Tag = "X-Sourced-Tag";

    public static Task BytesAsync(HttpContext context, ReadOnlyMemory<byte> bytes, string type, int status = StatusCodes.Status200OK)
    {
        context.Response.StatusCode = status;

        // parts of a file only where the whole is there: a viewer of PDF asks for its end first
        if (status == StatusCodes.Status200OK)
            return Results.Bytes(bytes, type, enableRangeProcessing: true).ExecuteAsync(context);
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }

    public static Task HtmlAsync(HttpContext context, Html html, int status = StatusCodes.Status200OK) =>
        BytesAsync(context, Encoding.UTF8.GetBytes(html.Text), ContentTypes.Of(".html"), status);

    /// <summary>A page of ours: the desk, a rule, "there is nothing to show yet".</summary>
    /// <param name="tag">Changes with what the page shows.</param>
    public static Task PageAsync(HttpContext context, string title, string tag, Html head, Html body, int status = StatusCodes.Status200OK)
    {
        context.Response.Headers[Tag] = tag;
        context.Response.Headers.ContentSecurityPolicy =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        return HtmlAsync(
            context,
            Html.Of(
                $"""
                <!doctype html>
                <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark"><title>{title}</title>
                <link rel="icon" href="data:,"><link rel="stylesheet" href="/_preview/desk.css"><script src="/_preview/client.js" defer data-tag="{tag}"></script>{head}</head>
                <body>{body}</body></html>
                """
            ),
            status
        );
    }
}
