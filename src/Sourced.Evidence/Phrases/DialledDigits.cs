using System.Collections.Frozen;
using System.Text;
using Sourced.Content;
using Sourced.Content.Registers;
using Sourced.Content.Text;

namespace Sourced.Evidence.Phrases;

/// <summary>The numbers of help lines by their digits alone, so that no way to group them hides one: "888.373.7888", "1 8 8 8 3 7 3 …".</summary>
internal sealed class DialledDigits
{
    /// <summary>Shorter ones are counts and years as well.</summary>
    private const int Least = 7;

    private readonly FrozenDictionary<string, (HelpLine Line, SourceSpan Origin)> _byDigits;

    private DialledDigits(FrozenDictionary<string, (HelpLine, SourceSpan)> byDigits) => _byDigits = byDigits;

    public static DialledDigits Of(Library library)
    {
        var found = new Dictionary<string, (HelpLine, SourceSpan)>(StringComparer.Ordinal);
        foreach (var line in library.HelpLines)
        {
            foreach (var phone in line.Phones)
            {
                foreach (var part in phone.Value.Split(['(', ')', '/', ';', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                {
                    if (part.Any(char.IsLetter)) continue;
                    var digits = string.Concat(part.Where(char.IsAsciiDigit));
                    if (digits.Length >= Least) found.TryAdd(digits, (line, phone.Span));
                    // Within North America the country is left out, or added.
                    if (digits.Length == 11 && digits[0] == '1') found.TryAdd(digits[1..], (line, phone.Span));
                    if (digits.Length == 10 && line.Countries.Any(country => country.Value is "US" or "CA")) found.TryAdd("1" + digits, (line, phone.Span));
                }
            }
        }

        return new DialledDigits(found.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>Where registered numbers stand in a text, however they are grouped.</summary>
    public IEnumerable<(int Start, int End, HelpLine Line, SourceSpan Origin)> In(string text)
    {
        if (_byDigits.Count == 0) yield break;
        var digits = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsDigit(text[at])) continue;
            var (start, end) = (at, at + 1);
            digits.Clear().Append((char)('0' + (int)char.GetNumericValue(text[at])));
            while (Next(text, end) is var next and >= 0)
            {
                digits.Append((char)('0' + (int)char.GetNumericValue(text[next])));
                end = next + 1;
            }

            if (digits.Length >= Least && _byDigits.TryGetValue(digits.ToString(), out var known)) yield return (start, end, known.Line, known.Origin);
            at = end - 1;
        }
    }

    /// <summary>The next digit of the same number, with at most two signs of grouping before it.</summary>
    private static int Next(string text, int at)
    {
        for (var next = at; next < text.Length && next <= at + 2; next++)
        {
            if (char.IsDigit(text[next])) return next;
            if (text[next] is not (' ' or '.' or '-' or '\u2011' or '\u2010' or '–' or '/' or '(' or ')' or '\u00A0' or '\u202F' or '·')) return -1;
        }

        return -1;
    }
}
