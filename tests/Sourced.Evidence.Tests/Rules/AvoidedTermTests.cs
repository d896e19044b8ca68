using Sourced.Evidence.Rules;

namespace Sourced.Evidence.Tests.Rules;

/// <summary>Words that the terminology register avoids, and where they may stand all the same.</summary>
public class AvoidedTermTests
{
    private const string Register = """
        -- input/terminology.yml --
        - avoid: ["child pornography"]
          prefer: child sexual abuse material
          reason: The old label hides that a child was hurt.

        """;

    [Theory]
    [InlineData("“child pornography”")]
    [InlineData("«child pornography»")]
    [InlineData("„child pornography“")]
    [InlineData("»child pornography«")]
    [InlineData("「child pornography」")]
    [InlineData("\"child pornography\"")]
    [InlineData("“the law on child pornography”")]
    public void Quoted_with_its_source_they_pass(string quoted)
    {
        Assert.Empty(Found($"The report speaks of {quoted} [@survivors-2018, p. 3]."));
        Assert.Equal(["child pornography"], Found($"Some speak of {quoted}."));
    }

    [Theory]
    [InlineData("“Some” of child pornography is “old” [@survivors-2018, p. 3].")]
    [InlineData("It is \"old\" that child pornography \"is\" a word [@survivors-2018, p. 3].")]
    [InlineData("Child pornography is “old” [@survivors-2018, p. 3].")]
    [InlineData("The report says “old”, and child pornography [@survivors-2018, p. 3].")]
    public void Between_two_quotations_they_are_not_quoted(string text) => Assert.Single(Found(text));

    [Fact]
    public void A_block_quotation_is_one() => Assert.Empty(Found("> They called it child pornography [@survivors-2018, p. 3]."));

    [Theory]
    [InlineData("The Child Pornography Prevention Act was passed in 1996.")]
    [InlineData("Child pornographywords are no words.")]
    public void Names_of_laws_and_longer_words_are_others(string text) => Assert.Empty(Found(text));

    [Theory]
    [InlineData("CHILD PORNOGRAPHY is an old word.")]
    [InlineData("It is *child* pornography.")]
    [InlineData("| a |\n|---|\n| child pornography |")]
    public void They_are_found_in_any_case_and_place(string text) => Assert.Single(Found(text));

    private static IEnumerable<string> Found(string body) =>
        GateRun.Check(Examples.Page(body) + Register + Examples.Source).Diagnostics.Where(found => found.Code == "TRM001").Select(found => found.Span.Text);
}
