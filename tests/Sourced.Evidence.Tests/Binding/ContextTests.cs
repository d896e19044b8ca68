using Sourced.Evidence.Rules;

namespace Sourced.Evidence.Tests.Binding;

/// <summary>Numbers of the record beside a figure: its sample, its place, its group. And vague words beside a record that denies them.</summary>
public class ContextTests
{
    [Theory]
    [InlineData("In a survey of 260 survivors, 75% had been advertised online [@survivors-2018#online].", "")]
    [InlineData("In 2016, 260 survivors in 14 US states answered, and 75% had been advertised online [@survivors-2018#online].", "")]
    [InlineData("Of 260 asked, 75% had been advertised online [@survivors-2018#online].", "")]
    [InlineData("In 2016, 75% (n = 260) had been advertised online [@survivors-2018#online].", "")]
    [InlineData("In 2016, 260 were raped [@survivors-2018#online].", "EVD003")]
    [InlineData("In 2016, a total of 260 were raped [@survivors-2018#online].", "EVD003")]
    [InlineData("In 2016, 260 who were sold were found [@survivors-2018#online].", "EVD003")]
    [InlineData("In 2016, 260 in total were killed [@survivors-2018#online].", "EVD003")]
    [InlineData("In 2016, 260 survivors were killed [@survivors-2018#online].", "EVD003")]
    [InlineData("In 2016, the records of 260 were stolen [@survivors-2018#online].", "EVD003")]
    [InlineData("In 2016, 260 survivors who were killed were mourned [@survivors-2018#online].", "EVD003")]
    [InlineData("In 2016, 260 survivors were asked, and 75% had been advertised online [@survivors-2018#online].", "")]
    [InlineData("Of the 260 survivors who answered, 75% had been advertised online [@survivors-2018#online].", "")]
    [InlineData("In 2016, 75% of 260 survivors had been advertised online [@survivors-2018#online].", "")]
    [InlineData("In 2016, of 260 survivors in the United States, 75% had been advertised online [@survivors-2018#online].", "")]
    [InlineData("In 2016, 260 were raped, 260 were sold and 260 were killed [@survivors-2018#online].", "EVD003 EVD003 EVD003")]
    [InlineData("In 2016, 260 survivors answered, 260 survivors were sold, and 75% had been advertised online [@survivors-2018#online].", "EVD003")]
    [InlineData("In 2016, 14 children died [@survivors-2018#online].", "EVD003")]
    [InlineData("In 2016, 260 reports came in, and 75% had been advertised online [@survivors-2018#online].", "EVD003")]
    public void A_number_of_the_record_stands_for_what_it_counts_there_and_once(string body, string expected) =>
        Assert.Equal(expected, Found(body, Examples.Source));

    [Theory]
    [InlineData("25%", "Most were hurt", "EVD003")]
    [InlineData("25%", "The majority of them were hurt", "EVD003")]
    [InlineData("75%", "The majority of them were hurt", "")]
    [InlineData("75%", "Few of them were hurt", "EVD003")]
    [InlineData("3%", "Few of them were hurt", "")]
    [InlineData("more than 50%", "Most were hurt", "")]
    [InlineData("at least 50%", "Few of them were hurt", "EVD003")]
    [InlineData("less than 50%", "Most were hurt", "EVD003")]
    [InlineData("less than 50%", "A minority of them were hurt", "")]
    [InlineData("25%", "Most of them know the offender; 25% are hurt by a stranger", "")]
    [InlineData("1 in 6", "A small minority of them were hurt", "")]
    [InlineData("12 reports", "Thousands of reports came in", "EVD003")]
    [InlineData("12 reports", "Dozens of reports came in", "")]
    [InlineData("36 reports", "Dozens of reports came in", "")]
    [InlineData("36.2 million reports", "Millions of reports came in", "")]
    [InlineData("36.2 million reports", "Dozens of reports came in", "EVD003")]
    [InlineData("rose by 24%", "Most reports rose", "")]
    public void A_vague_word_does_not_contradict_the_finding_that_is_pinned(string figure, string words, string expected) =>
        Assert.Equal(expected, Found($"{words} [@series#one].", Examples.OneFinding("series", "one", figure, "sample: none")));

    [Fact]
    public void A_source_cited_as_a_whole_denies_no_vague_word() =>
        Assert.Equal("", Found("Most were hurt [@series].", Examples.OneFinding("series", "one", "25%")));

    [Theory]
    [InlineData("75% ممن أجابوا في 14 ولاية طلبوا حذف صورة [@survivors-2018#online].", "")]
    [InlineData("75% ممن أجابوا طلبوا حذف 14 صورة [@survivors-2018#online].", "EVD003")]
    public void What_a_record_of_another_language_counts_is_told_by_the_noun_directly_behind_its_number(string body, string expected)
    {
        const string title = "---\ntitle: Example\n---\n\n";
        var site =
            $"-- statiq.json --\n{{ \"Languages\": [\"en\", \"ar\"] }}\n-- input/pages/example.md --\n{title}75% had been advertised online [@survivors-2018#online].\n-- input/ar/pages/example.md --\n{title}{body}\n";

        Assert.Equal(
            expected,
            string.Join(
                ' ',
                GateRun.Check(site + Examples.Source).Diagnostics.Where(found => found.Code is "EVD003").Select(found => found.Code)
            )
        );
    }

    private static string Found(string body, string source) =>
        string.Join(
            ' ',
            GateRun
                .Check(Examples.Page(body) + source)
                .Diagnostics.Where(found => found.Code.StartsWith("EVD", StringComparison.Ordinal) && found.Code != "EVD010")
                .Select(found => found.Code)
        );
}
