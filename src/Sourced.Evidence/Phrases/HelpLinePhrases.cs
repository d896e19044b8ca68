using System.Text;
using Sourced.Content.Registers;

namespace Sourced.Evidence.Phrases;

/// <summary>How the numbers and addresses of a help line may be typed in text: in letters, in words of digits, as a web address.</summary>
internal static class HelpLinePhrases
{
    public static IEnumerable<Phrase> Of(HelpLine line)
    {
        foreach (var phone in line.Phones)
        {
            foreach (var written in WrittenForms(phone.Value)) yield return new Phrase(PhraseKind.HelpNumber, written) { Line = line, Origin = phone.Span };
        }

        foreach (var address in new[] { line.Url, line.Chat })
        {
            if (address is { } located && AddressOf(located.Value) is { Length: > 3 } words)
            {
                yield return new Phrase(PhraseKind.HelpAddress, words) { Line = line, Origin = located.Span };
            }
        }
    }

    /// <summary>Host and path without scheme, <c>www.</c> and the last slash: what a person types.</summary>
    public static string AddressOf(string url)
    {
        var address = url.AsSpan().Trim();
        var scheme = address.IndexOf("://");
        if (scheme >= 0) address = address[(scheme + 3)..];
        if (address.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) address = address[4..];
        return address.TrimEnd('/').ToString();
    }

    /// <summary>"1-800-843-5678 (1-800-THE-LOST)" is two forms; each is also looked for as words of digits.</summary>
    public static IEnumerable<string> WrittenForms(string phone)
    {
        foreach (var part in phone.Split(['(', ')', '/', ';', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var hasLetters = part.Any(char.IsLetter);
            var digits = DigitsOf(part);
            // Words without a digit ("toll-free") are no number; two digits are too little to tell one from a count.
            if (digits.Length == 0 || (!hasLetters && digits.Length < 3)) continue;
            if (hasLetters || digits.Length >= 5) yield return part;
            if (hasLetters) continue;
            if (digits.Length >= 5) yield return digits;
            foreach (var spelled in SpelledDigits.Of(digits)) yield return spelled;
        }
    }

    private static string DigitsOf(string text)
    {
        var digits = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsAsciiDigit(letter)) digits.Append(letter);
        }

        return digits.ToString();
    }
}
