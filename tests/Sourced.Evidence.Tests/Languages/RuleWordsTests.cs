using Sourced.Content.Diagnostics;
using Sourced.Evidence.Languages;
using Sourced.Evidence.Rules;

namespace Sourced.Evidence.Tests.Languages;

public sealed class RuleWordsTests
{
    private static readonly string[] ReadLanguages = ["ar", "de", "en", "es", "fr", "hi", "pt", "zh"];

    [Fact]
    public void Every_language_that_is_read_has_words_for_the_rules() => Assert.Equal(ReadLanguages, RuleWords.Languages);

    [Theory]
    [InlineData("relative-date")]
    [InlineData("borrowed-authority")]
    [InlineData("superlative")]
    [InlineData("told")]
    [InlineData("total-before")]
    [InlineData("sample-asked")]
    [InlineData("same-value")]
    public void No_language_lacks_a_list_that_it_can_have(string section)
    {
        var list = Enum.Parse<WordList>(section.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

        Assert.All(ReadLanguages, language => Assert.False(RuleWords.In(language, list).IsEmpty, language));
    }

    [Theory]
    [InlineData("[told]\nsaid, wrote\nexplained\n", new[] { "said", "wrote", "explained" })]
    [InlineData("# a comment\n\n[told]\nनै कहा , 说\n", new[] { "नै कहा", "说" })]
    public void A_list_runs_over_lines_and_its_words_stand_between_commas(string file, string[] words) => Assert.Equal(words, RuleWords.Read(file)[WordList.Told]);

    [Theory]
    [InlineData("[tolt]\nsaid\n")]
    [InlineData("said\n")]
    public void A_file_that_nobody_could_have_meant_is_refused(string file) => Assert.Throws<FormatException>(() => RuleWords.Read(file));

    [Theory]
    [InlineData("hi", "हाल ही में 75% लोगों का विज्ञापन ऑनलाइन किया गया था [@survivors-2018#online]।", "TIM003")]
    [InlineData("zh", "最近，75%的受访者曾在网上被登广告[@survivors-2018#online]。", "TIM003")]
    [InlineData("hi", "विशेषज्ञों के अनुसार बच्चे अक्सर चुप रहते हैं।", "EVD014")]
    [InlineData("zh", "研究表明，孩子们常常保持沉默。", "EVD014")]
    [InlineData("de", "Studien zeigen, dass Kinder oft schweigen.", "EVD014")]
    public void Sentences_of_each_language_meet_the_watch(string language, string sentence, string code) =>
        Assert.Contains(Found(language, sentence), diagnostic => diagnostic.Code == code);

    [Theory]
    [InlineData("hi", "2016 में 75% लोगों का विज्ञापन ऑनलाइन किया गया था [@survivors-2018#online]।", "TIM003")]
    [InlineData("zh", "2016年，75%的受访者曾在网上被登广告[@survivors-2018#online]。", "TIM003")]
    [InlineData("hi", "बच्चे अक्सर चुप रहते हैं।", "EVD014")]
    [InlineData("zh", "孩子们常常保持沉默。", "EVD014")]
    public void Plain_sentences_of_each_language_do_not(string language, string sentence, string code) =>
        Assert.DoesNotContain(Found(language, sentence), diagnostic => diagnostic.Code == code);

    private static IEnumerable<Diagnostic> Found(string language, string sentence) =>
        GateRun.Check($"-- statiq.json --\n{{\"Languages\": [\"{language}\"]}}\n" + Examples.Page(sentence) + Examples.Source).Diagnostics;
}
