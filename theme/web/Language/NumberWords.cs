using System.Globalization;
using System.Text;

namespace Sourced.Theme.Language;

/// <summary>How one language writes numbers, taken from its words file and not from the machine.</summary>
/// <param name="Digits">The ten digits, zero first.</param>
/// <param name="GroupFrom">Numbers with fewer digits stand ungrouped (Spanish: 5).</param>
internal sealed record NumberWords(string Digits, string Group, int GroupFrom, string Decimal)
{
    public static NumberWords From(IReadOnlyDictionary<string, string> words) => new(
        words.GetValueOrDefault("number.digits", "0123456789"),
        words.GetValueOrDefault("number.group", ","),
        int.Parse(words.GetValueOrDefault("number.group-from", "4"), CultureInfo.InvariantCulture),
        words.GetValueOrDefault("number.decimal", "."));

    public string Write(decimal number) => Write(number.ToString(CultureInfo.InvariantCulture), GroupFrom);

    public string WriteUngrouped(long number) => Write(number.ToString(CultureInfo.InvariantCulture), int.MaxValue);

    private string Write(string plain, int groupFrom)
    {
        var text = new StringBuilder(plain.Length + 8);
        var start = plain[0] == '-' ? 1 : 0;
        var point = plain.IndexOf('.', StringComparison.Ordinal);
        var end = point < 0 ? plain.Length : point;
        if (start == 1) text.Append('\u2212');
        for (var i = start; i < plain.Length; i++)
        {
            if (i == point) text.Append(Decimal);
            else text.Append(Digits[plain[i] - '0']);
            var left = end - 1 - i;
            if (left > 0 && left % 3 == 0 && end - start >= groupFrom) text.Append(Group);
        }

        return text.ToString();
    }
}
