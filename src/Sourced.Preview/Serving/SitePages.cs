using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Sourced.Preview.Markup;
using Sourced.Preview.Showing;
using Sourced.Publishing.Proofs;

namespace Sourced.Preview.Serving;

/// <summary>Answers with the files of the edition. They are found in its list and nowhere else, so that no address leads to the disk.</summary>
internal sealed class SitePages(Rounds rounds)
{
    public async Task ServeAsync(HttpContext context)
    {
        var view = rounds.Current;
        if (view.Proof is not { } proof)
        {
            await NothingYetAsync(context, view);
            return;
        }

        var root = proof.Library.Settings.LinkRoot;
        var asked = context.Request.Path.Value ?? "/";
        if (asked == root || (asked == "/" && root.Length > 0))
        {
            context.Response.Redirect(root + "/");
            return;
        }

        var inside = asked.StartsWith(root + "/", StringComparison.Ordinal) ? asked[(root.Length + 1)..] : "";
        var path = inside.Length == 0 || inside[^1] == '/' ? inside + "index.html" : inside;
        if (inside.Length == 0 && asked != root + "/") path = "404.html";
        if (!proof.Has(path) && proof.Has(path + "/index.html"))
        {
            context.Response.Redirect($"{Uri.EscapeDataString(asked).Replace("%2F", "/", StringComparison.Ordinal)}/{context.Request.QueryString}");
            return;
        }

        await SendAsync(context, path);
    }

    private async Task SendAsync(HttpContext context, string path)
    {
        var (view, file) = await MakeAsync(context, path);
        var status = file is null || path == "404.html" ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        if (file is null) (view, file) = await MakeAsync(context, "404.html");
        if (file is null || file.Bytes.IsEmpty)
        {
            await RefusedAsync(context, view, file);
            return;
        }

        context.Response.Headers[Reply.Tag] = file.Tag;
        var bytes = file.Path.EndsWith(".html", StringComparison.Ordinal) ? Scripted.Page(file, view, Look.Of(context.Request)) : file.Bytes;
        if (file.Path.EndsWith(".css", StringComparison.Ordinal)) bytes = Look.Of(context.Request).Dress(bytes);
        await Reply.BytesAsync(context, bytes, ContentTypes.Of(file.Path), status);
    }

    private async Task<(View View, ProofFile? File)> MakeAsync(HttpContext context, string path)
    {
        var (view, file) = await Shown.AskAsync(rounds, proof => proof.MakeAsync(path, context.RequestAborted), context.RequestAborted);
        if (file is not null) rounds.Note(view.Proof!, file);
        return (view, file);
    }

    private static Task NothingYetAsync(HttpContext context, View view) =>
        Reply.PageAsync(
            context,
            "Preview",
            view.Number.ToString(CultureInfo.InvariantCulture),
            Html.None,
            view.Count > 0
                ? Html.Of(
                    $"<main class=\"quiet\"><h1>Nothing to show yet</h1><p>There is no edition without an error so far. This page changes as soon as there is one.</p></main>"
                )
                : Html.Of($"<main class=\"quiet\"><h1>One moment</h1><p>The first edition is being made.</p></main>"),
            StatusCodes.Status503ServiceUnavailable
        );

    private static Task RefusedAsync(HttpContext context, View view, ProofFile? file) =>
        Reply.PageAsync(
            context,
            "Preview",
            view.Number.ToString(CultureInfo.InvariantCulture),
            Html.None,
            file is null
                ? Html.Of($"<main class=\"quiet\"><h1>Not found</h1><p>The edition has no such file.</p></main>")
                : Html.Of(
                    $"<main class=\"quiet\"><h1>This file cannot be made</h1><p><code>{file.Path}</code></p>{file.Problems.Select(Overlay.ProblemList.One)}</main>"
                ),
            file is null ? StatusCodes.Status404NotFound : StatusCodes.Status500InternalServerError
        );
}
