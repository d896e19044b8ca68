using Sourced.Content.Diagnostics;
using Sourced.Evidence.Languages;
using Sourced.Evidence.Rules;
using Sourced.Statistics;

namespace Sourced.Evidence.Tests.Languages;

public sealed class RuleWordsTests
{
    private static readonly string[] ReadLanguages =
    [
        .. typeof(StatisticReader)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".txt", StringComparison.Ordinal))
            .Select(name => name.Split('.')[1])
            .Where(name => name != "common")
            .Order(StringComparer.Ordinal),
    ];

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
    [InlineData("group")]
    [InlineData("time-unit")]
    public void No_language_lacks_nouns_of_groups_and_units_of_time(string section)
    {
        var map = Enum.Parse<WordMap>(section.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

        Assert.All(ReadLanguages, language => Assert.False(RuleWords.Of(language)![map].IsEmpty, language));
    }

    [Fact]
    public void Units_of_time_have_a_name_each_in_every_language()
    {
        var units = RuleWords.Of("en")![WordMap.TimeUnit].Select(unit => unit.Key).ToList();

        Assert.All(ReadLanguages, language => Assert.Equal(units, RuleWords.Of(language)![WordMap.TimeUnit].Select(unit => unit.Key)));
    }

    [Fact]
    public void Digits_are_named_from_zero_to_nine() =>
        Assert.All(ReadLanguages, language => Assert.Equal(0, RuleWords.In(language, WordList.SpelledDigit).Length % 10));

    [Fact]
    public void No_noun_stands_twice_among_the_groups_of_a_language() => Assert.All(ReadLanguages, language =>
    {
        var nouns = RuleWords.Of(language)![WordMap.Group].SelectMany(group => group.Words);
        Assert.Empty(nouns.GroupBy(noun => noun, StringComparer.OrdinalIgnoreCase).Where(noun => noun.Count() > 1).Select(noun => $"{language}: {noun.Key}"));
    });

    [Theory]
    [InlineData("Act, Ley", "Act")]
    [InlineData("grow, \"up \"", "up ")]
    public void Words_keep_their_capital_letters_and_in_quotation_marks_their_spaces(string line, string word) =>
        Assert.Contains(word, RuleWords.Read($"[growth]\n{line}\n")[WordList.Growth]);

    [Fact]
    public void A_line_of_a_map_says_what_its_words_mean()
    {
        var words = RuleWords.Read("[group]\nchild + boy = niños, niño\n\n[part]\n1/2 = half\n");

        var (meaning, nouns) = Assert.Single(words[WordMap.Group]);
        Assert.Equal("child + boy", meaning);
        Assert.Equal(["niños", "niño"], nouns);
        Assert.Equal("half", words[WordMap.Part][0].Words[0]);
    }

    [Theory]
    [InlineData("[told]\nsaid, wrote\nexplained\n", new[] { "said", "wrote", "explained" })]
    [InlineData("# a comment\n\n[told]\nनै कहा , 说\n", new[] { "नै कहा", "说" })]
    public void A_list_runs_over_lines_and_its_words_stand_between_commas(string file, string[] words) =>
        Assert.Equal(words, RuleWords.Read(file)[WordList.Told]);

    [Theory]
    [InlineData("[tolt]\nsaid\n", 1)]
    [InlineData("# words\nsaid\n", 2)]
    [InlineData("[group]\n\nchildren, kids\n", 3)]
    [InlineData("[group]\nchild =\n", 2)]
    public void A_file_that_nobody_could_have_meant_is_refused_with_its_line(string file, int line) =>
        Assert.StartsWith($"line {line}: ", Assert.Throws<FormatException>(() => RuleWords.Read(file)).Message, StringComparison.Ordinal);

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
