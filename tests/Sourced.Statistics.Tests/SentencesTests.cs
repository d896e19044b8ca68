namespace Sourced.Statistics.Tests;

public class SentencesTests
{
    [Theory]
    [InlineData("en", "It rose 3.5%. Then it fell.", 2)]
    [InlineData("en", "Dr. Smith met J. R. Jones at 10 a.m. on Monday.", 1)]
    [InlineData("en", "See e.g. Table 3, p. 12 and www.example.org. It ends.", 2)]
    [InlineData("en", "“Is it true?” she asked. “No!” He left.", 3)]
    [InlineData("en", "He lives in the U.S. The law is new.", 2)]
    [InlineData("en", "He lives in the U.S. Virgin Islands.", 1)]
    [InlineData("en", "The end.[1] A start.", 2)]
    [InlineData("de", "Am 3. Mai kamen ca. 20 Gäste. Sie blieben.", 2)]
    [InlineData("es", "El Sr. García llegó. ¿Y luego? Nada.", 3)]
    [InlineData("ar", "هل هذا صحيح؟ نعم. انتهى.", 3)]
    [InlineData("hi", "यह पहला है। यह दूसरा है।", 2)]
    [InlineData("zh", "这是第一句。这是第二句！是吗？", 3)]
    [InlineData("en", "", 1)]
    public void Splits_where_a_reader_would(string language, string text, int count) =>
        Assert.Equal(count, Sentences.Split(text, language).Count);

    [Fact]
    public void Keeps_closing_quotes_and_brackets_with_their_sentence()
    {
        const string Text = "She said “it is over.” (He agreed.) They left.";

        var sentences = Sentences.Split(Text, "en").Select(range => Text[range].Trim());

        Assert.Equal(["She said “it is over.”", "(He agreed.)", "They left."], sentences);
    }
}
