using System.Text;
using Sourced.Publishing.Proofs;

namespace Sourced.Preview.Serving;

/// <summary>A page with the script of the preview, which a published one never has.</summary>
internal static class Scripted
{
    private static readonly byte[] End = "</head>"u8.ToArray();

    public static ReadOnlyMemory<byte> Page(ProofFile file, Look look)
    {
        var page = look.Dress(file);
        var at = page.Span.IndexOf(End);
        if (at < 0) return page;
        var script = Encoding.UTF8.GetBytes($"<script src=\"/_preview/client.js\" defer data-tag=\"{file.Tag}\"></script>");
        var whole = new byte[page.Length + script.Length];
        page.Span[..at].CopyTo(whole);
        script.CopyTo(whole, at);
        page.Span[at..].CopyTo(whole.AsSpan(at + script.Length));
        return whole;
    }
}
