using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Sourced.Preview.Markup;
using Sourced.Preview.Serving;
using Sourced.Preview.Showing;

namespace Sourced.Preview.Desk;

/// <summary>Answers for the desk: its index, the page of a document, contact sheets of cards, and pictures of paper and cards.</summary>
internal sealed class DeskPages(Rounds rounds)
{
    private static readonly Html Head = Html.Of($"<script src=\"/_preview/desk.js\" defer></script>");

    /// <param name="address">Behind <c>/_desk/</c>.</param>
    public async Task ServeAsync(HttpContext context, string address)
    {
        var view = rounds.Current;
        if (address.Length == 0)
            await PageAsync(context, "Desk", DeskIndex.Of(view));
        else if (
            address.Split('/') is ["cards", var language, var preset, ""]
            && await ContactSheet.OfAsync(rounds, view, language, preset, context.RequestAborted) is { } sheet
        )
            await PageAsync(context, $"Cards: {language}, {preset}", sheet);
        else if (address.StartsWith("picture/", StringComparison.Ordinal)) await PictureAsync(context, view, address["picture/".Length..]);
        else if ((DeskAddress.Find(view.Library, address) ?? DeskAddress.Find(view.Proof?.Library, address)) is { } document)
        {
            rounds.LaidOut(document);
            await PageAsync(context, $"Desk: {document.Front.Title.Value}", DeskSheet.Of(view, document));
        }
        else
            await Reply.PageAsync(
                context,
                "Desk",
                "",
                Html.None,
                Html.Of(
                    $"<main class=\"quiet\"><h1>Not on the desk</h1><p><a href=\"{DeskAddress.Root}\">Everything that is</a></p></main>"
                ),
                StatusCodes.Status404NotFound
            );
    }

    /// <summary>The tag is of what is shown, so that the desk stays as it is while somebody changes another sheet.</summary>
    private static Task PageAsync(HttpContext context, string title, Html body) =>
        Reply.PageAsync(context, title, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body.Text)))[..16], Head, body);

    private async Task PictureAsync(HttpContext context, View view, string path)
    {
        var page =
            int.TryParse(context.Request.Query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var asked)
            && asked is > 0 and < 1000
                ? asked
                : 1;
        if (view.Proof is not { } proof || !proof.Has(path))
        {
            await NoneAsync(context);
            return;
        }

        (view, var picture) = await Shown.AskAsync(rounds, shown => shown.PictureAsync(path, page, context.RequestAborted), context.RequestAborted);
        if (picture?.Made is { } made) rounds.Note(view.Proof!, made);
        if (picture is null) await NoneAsync(context);
        else await Reply.BytesAsync(context, picture.Bytes, ContentTypes.Of(".png"));
    }

    private static Task NoneAsync(HttpContext context) =>
        Reply.BytesAsync(context, "there is no such picture\n"u8.ToArray(), ContentTypes.Of(".txt"), StatusCodes.Status404NotFound);
}
