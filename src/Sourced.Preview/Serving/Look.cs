using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Sourced.Publishing.Proofs;

namespace Sourced.Preview.Serving;

/// <summary>Light or dark as somebody at the desk wants it, whatever the machine says: the page's stylesheet is sent with that choice made.</summary>
/// <param name="Scheme">light, dark, or empty for what the machine says.</param>
internal sealed partial record Look(string Scheme)
{
    private const string Key = "look";

    public static Look Of(HttpRequest request) => request.Query[Key].ToString() switch
    {
        "light" => new Look("light"),
        "dark" => new Look("dark"),
        _ => new Look(""),
    };

    /// <summary>The page asks for its stylesheet with the same choice.</summary>
    public ReadOnlyMemory<byte> Dress(ProofFile page) =>
        Scheme.Length == 0
            ? page.Bytes
            : Encoding.UTF8.GetBytes(
                StylesheetLink()
                    .Replace(Encoding.UTF8.GetString(page.Bytes.Span), match => $"{match.Groups["link"].Value}?{Key}={Scheme}\"", 1)
            );

    public ReadOnlyMemory<byte> Dress(ReadOnlyMemory<byte> style) =>
        Scheme.Length == 0
            ? style
            : Encoding.UTF8.GetBytes(
                Schemes()
                    .Replace(
                        Encoding.UTF8.GetString(style.Span),
                        match => match.Groups["scheme"].Value == Scheme ? "(min-width:0)" : "(max-width:0)"
                    )
                    .Replace("color-scheme:light dark", $"color-scheme:{Scheme}", StringComparison.Ordinal)
            );

    [GeneratedRegex("(?<link><link rel=\"?stylesheet\"? href=\"[^\"]*)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex StylesheetLink();

    [GeneratedRegex(@"\(prefers-color-scheme: ?(?<scheme>light|dark)\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Schemes();
}
