using System.Globalization;
using System.Text;

namespace Sourced.Statistics.Languages;

/// <summary>
/// Brings every spelling of a word to one form, a letter at a time: lower case, without accents, Arabic without vowel signs and with one
/// alef, Devanagari without nukta. Thus composed and decomposed text, and text whose accents were lost, read alike.
/// </summary>
internal static class Fold
{
    private const int TableSize = 0x0980;
    private static readonly char[] Table = BuildTable();

    /// <summary>The folded letter, or NUL for a sign that is dropped.</summary>
    public static char Letter(char letter)
    {
        if (letter < TableSize)
            return Table[letter];
        if (letter is >= '\uFF01' and <= '\uFF5E')
            return Table[letter - 0xFEE0];
        if (letter is >= '\u1E00' and <= '\u1EFF')
            return FirstOfDecomposition(letter);
        return letter is '\u200C' or '\u200D' ? '\0' : char.ToLowerInvariant(letter);
    }

    public static string Word(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var letter in word)
        {
            var plain = Letter(letter);
            if (plain != '\0')
                folded.Append(plain);
        }

        return folded.ToString();
    }

    private static char[] BuildTable()
    {
        var table = new char[TableSize];
        for (var i = 0; i < TableSize; i++)
            table[i] = FoldOne((char)i);
        return table;
    }

    private static char FoldOne(char letter) => letter switch
    {
        < '\u0080' => char.ToLowerInvariant(letter),
        '\u2019' => '\'',
        >= '\u0300' and <= '\u036F' => '\0',
        'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
        'ى' or 'ی' => 'ي',
        'ک' => 'ك',
        'ة' => 'ه',
        'ـ' => '\0',
        >= '\u064B' and <= '\u065F' or '\u0670' => '\0',
        '\u093C' => '\0',
        '\u0901' => '\u0902',
        >= '\u0958' and <= '\u095F' => FirstOfDecomposition(letter),
        < '\u0250' => FirstOfDecomposition(letter),
        _ => char.ToLowerInvariant(letter),
    };

    private static char FirstOfDecomposition(char letter)
    {
        var parts = letter.ToString().Normalize(NormalizationForm.FormD);
        return parts.Length > 1 && CharUnicodeInfo.GetUnicodeCategory(parts[1]) is UnicodeCategory.NonSpacingMark
            ? char.ToLowerInvariant(parts[0])
            : char.ToLowerInvariant(letter);
    }
}
