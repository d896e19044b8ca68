namespace Sourced.Evidence.Tests.Rules;

/// <summary>Leave to keep what a rule finds, given beside the value in front matter that it speaks for.</summary>
public sealed class FrontMatterSuppressionTests
{
    private const string Allow = "# allow EVD013: the source says no more, until 2027-03-01";

    [Theory]
    [InlineData(Allow + "\ntitle: Most children know")]
    [InlineData("title: Most children know " + Allow)]
    [InlineData(Allow + "\n# and a note of the author\ntitle: >\n  Most children\n  know")]
    public void It_covers_the_entry_below_it_or_its_own_line(string front)
    {
        var report = GateRun.Check(Page(front));

        Assert.Empty(report.Diagnostics.Select(GateRun.Shown));
        Assert.Equal("EVD013", Assert.Single(report.Suppressed).Diagnostic.Code);
    }

    [Theory]
    [InlineData(
        Allow + "\ntitle: Children know\ncontent-note: Most children know",
        "SUP002 input/pages/example.md:2:1",
        "EVD013 input/pages/example.md:4:15"
    )]
    [InlineData(
        "title: Most children know\n# allow EVD013: the source says no more, until 2026-03-01\ncontent-note: Read on",
        "EVD013 input/pages/example.md:2:8"
    )]
    [InlineData("# allow EVD013: the source says no more\ntitle: Most children know", "SUP001 input/pages/example.md:2:1")]
    [InlineData("title: Most children know\ncontent-note: |\n  " + Allow, "EVD013 input/pages/example.md:2:8")]
    [InlineData("# a note of the author\ntitle: Most children know", "EVD013 input/pages/example.md:3:8")]
    public void It_covers_nothing_else_and_has_to_hold(string front, params string[] expected)
    {
        var found = GateRun.Found(Page(front));

        Assert.All(expected, one => Assert.Contains(one, found));
    }

    [Fact]
    public void What_is_lacking_is_proposed_as_front_matter_has_comments() =>
        Assert.Contains(
            GateRun.Check(Page("# allow EVD013: the source says no more\ntitle: Most children know")).Diagnostics,
            found => found.Help == "write # allow EVD013: reason, until 2027-02-21"
        );

    private static string Page(string front) =>
        $"""
            -- input/pages/example.md --
            ---
            {front}
            ---

            Read on.
            """;
}
