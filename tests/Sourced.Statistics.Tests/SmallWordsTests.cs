using System.Globalization;
using System.Text;

namespace Sourced.Statistics.Tests;

/// <summary>Accents do not matter to the reader, so that Portuguese "nó", a knot, would make knots of every "no".</summary>
public class SmallWordsTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("fr")]
    [InlineData("pt")]
    [InlineData("de")]
    public void No_unit_and_no_word_of_a_lesson_looks_like_a_small_word(string language)
    {
        var small = LanguageWords.Of(language, "[function]").Select(Plain).ToHashSet(StringComparer.Ordinal);
        var large = LanguageWords
            .Of(language, "[measure]")
            .Concat(LanguageWords.Of(language, "[bulk]"))
            .Concat(LanguageWords.Of(language, "[none]", "technical", "lesson", "machine"));

        // Directly behind a number "ha" is hectares, and hardly ever "has".
        Assert.Empty(large.Where(word => small.Contains(Plain(word))).Except(["ha"]));
    }

    private static string Plain(string word) =>
        string.Concat(
                word.Normalize(NormalizationForm.FormD)
                    .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark)
            )
            .ToLowerInvariant();
}
