using System.Buffers;
using System.Text;

namespace Sourced.Content.Writing;

/// <summary>A text as YAML writes it: bare where that means the same, else between quotes.</summary>
public static class YamlWords
{
    private static readonly SearchValues<char> FirstSigns = SearchValues.Create("-?:,[]{}#&*!|>'\"%@`~=<");
    private static readonly SearchValues<char> InnerSigns = SearchValues.Create(",[]{}:#?");

    /// <param name="text">Any text.</param>
    /// <param name="inBrackets">It stands in <c>[…]</c> or <c>{…}</c>, where commas and brackets mean something.</param>
    public static string Of(string text, bool inBrackets = false) => IsPlain(text, inBrackets) ? text : Quoted(text);

    private static bool IsPlain(string text, bool inBrackets)
    {
        if (text.Length == 0 || text != text.Trim() || FirstSigns.Contains(text[0]) || text[^1] == ':')
            return false;
        if (
            text.Contains(": ", StringComparison.Ordinal)
            || text.Contains(" #", StringComparison.Ordinal)
            || text.Any(letter => char.IsControl(letter) || letter is '\u2028' or '\u2029' or '\ufeff')
        )
            return false;
        return !inBrackets || !text.AsSpan().ContainsAny(InnerSigns);
    }

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '"' or '\\' => quoted.Append('\\').Append(letter),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                _ when char.IsControl(letter) || letter is '\u2028' or '\u2029' or '\ufeff' => quoted
                    .Append("\\u")
                    .Append(((int)letter).ToString("X4", System.Globalization.CultureInfo.InvariantCulture)),
                _ => quoted.Append(letter),
            };
        }

        return quoted.Append('"').ToString();
    }
}
