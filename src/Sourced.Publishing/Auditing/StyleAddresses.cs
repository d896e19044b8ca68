using System.Text.RegularExpressions;

namespace Sourced.Publishing.Auditing;

/// <summary>The addresses that a stylesheet makes a browser fetch.</summary>
internal static partial class StyleAddresses
{
    public static List<string> In(ReadOnlySpan<char> style)
    {
        var addresses = new List<string>();
        foreach (var found in Addresses().EnumerateMatches(style))
        {
            var written = style.Slice(found.Index, found.Length);
            var start = written[0] == '@' ? "@import".Length : "url(".Length;
            addresses.Add(written[start..].TrimStart().Trim("\"'").ToString());
        }

        return addresses;
    }

    [GeneratedRegex("""(?:url\(\s*|@import\s+)(?:["'][^"']*["']|[^"')\s]+)""", RegexOptions.CultureInvariant)]
    private static partial Regex Addresses();
}
