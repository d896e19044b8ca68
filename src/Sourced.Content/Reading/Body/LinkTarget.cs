using System.Buffers;
using Sourced.Content.Diagnostics;
using Sourced.Content.Text;

namespace Sourced.Content.Reading.Body;

/// <summary>Where a link may lead: web addresses, mail, other pages and anchors. Everything else could run or read something.</summary>
internal static class LinkTarget
{
    private static readonly SearchValues<char> EndOfScheme = SearchValues.Create("/?#");

    public static void Check(string target, SourceSpan span, DiagnosticBag bag)
    {
        if (target.Length == 0)
        {
            bag.Add(MarkupRules.EmptyLink, span, "this link leads nowhere", "write the address in the round brackets");
            return;
        }

        foreach (var letter in target)
        {
            if (
                !char.IsControl(letter)
                && !char.IsWhiteSpace(letter)
                && char.GetUnicodeCategory(letter) != System.Globalization.UnicodeCategory.Format
            )
                continue;
            bag.Add(
                MarkupRules.ForbiddenLink,
                span,
                $"the address holds an invisible character (U+{(int)letter:X4})",
                "type the address anew"
            );
            return;
        }

        if (Scheme(target) is not { } scheme) return;
        var help = scheme switch
        {
            "tel" or "sms" or "callto" => "help lines come from help-lines.yml, where their numbers are checked",
            _ => "use https:, http:, mailto:, a path or an #anchor",
        };
        if (scheme is not ("https" or "http" or "mailto"))
            bag.Add(MarkupRules.ForbiddenLink, span, $"links of the kind \"{scheme}:\" are not allowed", help);
        else if (scheme != "mailto" && !IsWebAddress(target))
            bag.Add(
                MarkupRules.ForbiddenLink,
                span,
                "this is not a complete web address",
                "write it as the browser shows it: https://example.org/page"
            );
    }

    /// <summary>What stands before the first colon, unless the colon is part of a path.</summary>
    private static string? Scheme(string target)
    {
        var colon = target.IndexOf(':', StringComparison.Ordinal);
        var path = target.AsSpan().IndexOfAny(EndOfScheme);
        if (target.StartsWith("//", StringComparison.Ordinal) || target.StartsWith('\\')) return "//";
        return colon < 0 || (path >= 0 && path < colon) ? null : target[..colon].ToLowerInvariant();
    }

    private static bool IsWebAddress(string target) =>
        Uri.TryCreate(target, UriKind.Absolute, out var address) && address.Host.Length > 0 && address.UserInfo.Length == 0;
}
