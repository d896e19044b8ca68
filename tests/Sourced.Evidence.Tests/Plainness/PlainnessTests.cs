using Sourced.Evidence.Plainness;
using Sourced.Evidence.Reporting;
using Sourced.Testing;

namespace Sourced.Evidence.Tests.Plainness;

public class PlainnessTests
{
    [Theory]
    [InlineData("Ask who counted.", 3)]
    [InlineData("In 2022 there were 32\u00A0059\u00A0029 reports – of every kind.", 9)]
    [InlineData("75% said so", 3)]
    [InlineData("  …  ", 0)]
    [InlineData("لا تلم الطفل.", 3)]
    public void A_word_is_what_stands_between_spaces_and_has_a_letter_or_digit(string text, int words) =>
        Assert.Equal(words, PlainWords.Count(text));

    [Theory]
    [InlineData("Ask. Who counted them? All!", 3)]
    [InlineData("La ley de EE. UU. cambió. Pregunte.", 2)]
    [InlineData("من عدّ؟ ومن سُئل؟", 2)]
    public void A_glance_counts_the_ends_of_sentences(string text, int stretches) =>
        Assert.Equal(stretches, PlainWords.Glance(text).Stretches);

    [Theory]
    [InlineData("child", 1)]
    [InlineData("children", 2)]
    [InlineData("report", 2)]
    [InlineData("named", 1)]
    [InlineData("wanted", 2)]
    [InlineData("table", 2)]
    [InlineData("images", 3)]
    [InlineData("survivors", 3)]
    [InlineData("exploitation", 4)]
    [InlineData("material", 4)]
    [InlineData("trafficking", 3)]
    [InlineData("online", 2)]
    [InlineData("abuse", 2)]
    [InlineData("the", 1)]
    [InlineData("people", 2)]
    [InlineData("agencies", 3)]
    public void English_syllables(string word, int syllables) => Assert.Equal(syllables, Syllables.English(word));

    [Theory]
    [InlineData("niño", 2)]
    [InlineData("denuncia", 3)]
    [InlineData("país", 2)]
    [InlineData("aeropuerto", 5)]
    [InlineData("pequeño", 3)]
    [InlineData("guerra", 2)]
    [InlineData("vergüenza", 3)]
    [InlineData("día", 2)]
    [InlineData("hay", 1)]
    [InlineData("explotación", 4)]
    [InlineData("trata", 2)]
    [InlineData("y", 1)]
    public void Spanish_syllables(string word, int syllables) => Assert.Equal(syllables, Syllables.Spanish(word));

    /// <summary>A sentence of 13 words and 26 syllables, whose grade by the formula of 1975 is 13.08.</summary>
    [Fact]
    public void The_grade_of_an_English_page_is_that_of_the_formula() =>
        Assert.Contains(
            "| 1 | 13.0 | 13 | Flesch-Kincaid grade 13.1 |",
            Report("en", "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature."),
            StringComparison.Ordinal
        );

    /// <summary>7 words, 14 syllables: 206.835 − 62.3 × 14 / 7 − 7.</summary>
    [Fact]
    public void The_ease_of_a_Spanish_page_is_that_of_the_formula() =>
        Assert.Contains(
            "| 1 | 7.0 | 7 | INFLESZ 75.2 |",
            Report("es", "La confianza protege a los niños pequeños."),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_language_without_a_formula_has_the_lengths_of_its_sentences() =>
        Assert.Contains("| 2 | 2.5 | 3 |  |", Report("ar", "اسأل الطفل بهدوء. ثم استمع."), StringComparison.Ordinal);

    [Fact]
    public void A_page_of_long_sentences_is_told_once_as_a_whole_and_each_sentence_at_its_place()
    {
        var sentence = "Ask " + string.Join(' ', Enumerable.Repeat("them", 26)) + ".";

        var found = GateRun.Found(
            $"-- input/pages/example.md --\n---\ntitle: Example\n---\n\n{string.Join("\n\n", Enumerable.Repeat(sentence, 5))}\n"
        );

        Assert.Equal(1, found.Count(line => line.StartsWith("PLN003", StringComparison.Ordinal)));
        Assert.Equal(5, found.Count(line => line.StartsWith("PLN001", StringComparison.Ordinal)));
    }

    private static string Report(string language, string text)
    {
        var folder = language == "en" ? "" : language + "/";
        var site = SiteText.Parse(
            $"""
            -- statiq.json --
            {"{"} "Languages": ["en", "es", "ar"] {"}"}
            -- input/pages/example.md --
            ---
            title: Example
            ---

            {(language == "en" ? text : "Ask.")}
            -- input/{folder}pages/example.md --
            ---
            title: Example
            ---

            {text}
            """
        );
        var writer = new StringWriter();
        ReadabilityReport.Write(writer, site.Read().Library.Documents.Where(document => document.Language == language));
        return writer.ToString();
    }
}
