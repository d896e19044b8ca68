namespace Sourced.Evidence.Rules.Sources;

/// <summary>Shapes and check digits of identifiers.</summary>
internal static class Identifiers
{
    /// <summary>DOI Handbook, 2.2: a directory indicator, a registrant code of digits, a slash, any suffix.</summary>
    public static bool IsDoi(string value)
    {
        if (!value.StartsWith("10.", StringComparison.Ordinal)) return false;
        var slash = value.IndexOf('/', StringComparison.Ordinal);
        return slash is >= 7 and <= 12 && slash + 1 < value.Length && !value.Any(char.IsWhiteSpace)
            && value.AsSpan(3, slash - 3).IndexOfAnyExceptInRange('0', '9') is var other && (other < 0 || value[3 + other] == '.');
    }

    /// <summary>ISO 2108: ten digits weighted 10 to 1, modulo 11; thirteen weighted 1 and 3, modulo 10.</summary>
    public static bool IsIsbn(string value)
    {
        var digits = value.Where(letter => letter is not ('-' or ' ' or '\u2010' or '\u2011')).ToArray();
        if (digits.Length == 13) return digits.All(char.IsAsciiDigit) && digits.Select((digit, at) => (digit - '0') * (at % 2 == 0 ? 1 : 3)).Sum() % 10 == 0;
        if (digits.Length != 10 || !digits.Take(9).All(char.IsAsciiDigit) || !(char.IsAsciiDigit(digits[9]) || digits[9] is 'X' or 'x')) return false;
        return digits.Select((digit, at) => (digit is 'X' or 'x' ? 10 : digit - '0') * (10 - at)).Sum() % 11 == 0;
    }

    public static bool IsPmid(string value) => value.Length is > 0 and <= 8 && value.All(char.IsAsciiDigit);

    /// <summary>ISO 7064 MOD 11-2 over sixteen digits in four groups.</summary>
    public static bool IsOrcid(string value)
    {
        var digits = value.Replace("-", "", StringComparison.Ordinal);
        if (value.Length != 19 || digits.Length != 16 || !digits.Take(15).All(char.IsAsciiDigit)) return false;
        var total = digits.Take(15).Aggregate(0, (sum, digit) => (sum + (digit - '0')) * 2);
        var check = (12 - (total % 11)) % 11;
        return digits[15] == (check == 10 ? 'X' : (char)('0' + check));
    }
}
