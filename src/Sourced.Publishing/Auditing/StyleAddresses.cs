using System.Text.RegularExpressions;

namespace Sourced.Publishing.Auditing;

/// <summary>The addresses that a stylesheet makes a browser fetch.</summary>
internal static partial class StyleAddresses
{
    public static IEnumerable<string> In(string style)
    {
        foreach (Match match in Addresses().Matches(style))
        {
            yield return match.Groups["bare"].Success ? match.Groups["bare"].Value.Trim() : match.Groups["quoted"].Value;
        }
    }

    [GeneratedRegex(
        """(?:url\(\s*|@import\s+)(?:["'](?<quoted>[^"']*)["']|(?<bare>[^"')\s]+))""",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Addresses();
}
