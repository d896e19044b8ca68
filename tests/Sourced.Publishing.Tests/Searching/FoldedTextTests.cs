using Sourced.Publishing.Searching;

namespace Sourced.Publishing.Tests.Searching;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("Explotación sexual", "explotacion sexual")]
    [InlineData("75 % of 32,059,029 (or 34.8)", "75% of 32059029 or 34.8")]
    [InlineData("1.234.567,5 y 1\u00a0234", "1234567.5 y 1234")]
    [InlineData("٧٥٪ و٣٫٥ و۱۲", "75% و3.5 و12")]
    [InlineData("الأطفال للأطفال والأطفال أطفال", "الاطفال للاطفال والاطفال اطفال")]
    [InlineData("७५ และ ๗๕", "75 และ 75")]
    [InlineData("مدرسة إلى", "مدرسه الي")]
    [InlineData("The end. % U.S.", "the end u s")]
    [InlineData("Σοφός", "σοφοσ")]
    [InlineData("…", "")]
    public void Words_are_the_same_however_somebody_types_them(string text, string words) =>
        Assert.Equal(words, string.Join(' ', FoldedText.Words(text)));

    [Theory]
    [InlineData("الاطفال", "اطفال")]
    [InlineData("للاطفال", "اطفال")]
    [InlineData("والاطفال", "اطفال")]
    [InlineData("الوالدان", "والدان")]
    [InlineData("البالغين", "بالغين")]
    [InlineData("الي", "الي")]
    [InlineData("alba", "alba")]
    public void An_Arabic_word_has_a_form_without_its_article(string word, string bare) => Assert.Equal(bare, FoldedText.Bare(word));

    [Theory]
    [InlineData("1 in 6", "1in6")]
    [InlineData("1 de cada 6", "1decada6")]
    [InlineData("75 %", null)]
    [InlineData("one in six", null)]
    [InlineData("6 of the 260 who were asked again later", null)]
    public void A_figure_of_several_words_is_one_more_word(string figure, string? word) => Assert.Equal(word, FoldedText.Figure(FoldedText.Words(figure)));
}
