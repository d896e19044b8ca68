using System.Text;
using Sourced.Preview.Desk;
using Sourced.Preview.Markup;
using Sourced.Preview.Showing;
using Sourced.Publishing.Proofs;

namespace Sourced.Preview.Serving;

/// <summary>A page with the script of the preview, which a published one never has.</summary>
internal static class Scripted
{
    private static readonly byte[] End = "</head>"u8.ToArray();

    public static ReadOnlyMemory<byte> Page(ProofFile file, View view, Look look)
    {
        var page = look.Dress(file);
        var at = page.Span.IndexOf(End);
        if (at < 0)
            return page;
        var script = Encoding.UTF8.GetBytes(
            Html.Of($"<script src=\"/_preview/client.js\" defer data-tag=\"{file.Tag}\" data-desk=\"{DeskOf(file, view)}\"></script>").Text
        );
        var whole = new byte[page.Length + script.Length];
        page.Span[..at].CopyTo(whole);
        script.CopyTo(whole, at);
        page.Span[at..].CopyTo(whole.AsSpan(at + script.Length));
        return whole;
    }

    private static string DeskOf(ProofFile file, View view) => view.Proof?.DocumentAt(file.Path) is { } document ? DeskAddress.Of(document) : DeskAddress.Root;
}
