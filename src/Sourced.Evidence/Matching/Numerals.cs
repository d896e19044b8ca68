using System.Globalization;
using System.Text;

namespace Sourced.Evidence.Matching;

/// <summary>Runs of digits, in the digits 0 to 9 whatever the script.</summary>
internal static class Numerals
{
    public static IEnumerable<string> In(string text)
    {
        var digits = new StringBuilder(8);
        foreach (var letter in text)
        {
            if (CharUnicodeInfo.GetDecimalDigitValue(letter) is >= 0 and var digit)
            {
                digits.Append((char)('0' + digit));
            }
            else if (digits.Length > 0)
            {
                yield return digits.ToString().TrimStart('0');
                digits.Clear();
            }
        }

        if (digits.Length > 0) yield return digits.ToString().TrimStart('0');
    }
}
