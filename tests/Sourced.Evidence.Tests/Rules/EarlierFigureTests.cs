namespace Sourced.Evidence.Tests.Rules;

public sealed class EarlierFigureTests
{
    [Theory]
    [InlineData("36.2 million", "it said 36.2 million until 2026-10-03")]
    [InlineData("9 million", null)]
    public void A_text_that_stayed_behind_when_the_record_changed_is_told_when_it_was_right(string told, string? label)
    {
        var found = Assert.Single(GateRun.Check($$"""
            -- input/pages/example.md --
            ---
            title: Example
            ---

            There were {{told}} reports in 2023 [@line#all].
            -- input/sources/line.yml --
            id: line
            type: report
            title: Reports
            author: [{literal: Line}]
            issued: 2024
            accessed: 2026-11-01
            archive: {URL: https://archive.example.org/line}
            URL: https://example.org/line
            kind: reports
            findings:
              - id: all
                figure: 20.5 million
                measures: reports received
                population: reports
                place: worldwide
                period: 2023
                locator: p. 1
                earlier:
                  - {figure: 36.2 million, until: 2026-10-03, change: corrected, reason: The source counted twice.}
            """).Diagnostics, diagnostic => diagnostic.Code == "EVD003");

        Assert.Equal(label, found.Related.Select(related => related.Label).FirstOrDefault(text => text.StartsWith("it said", StringComparison.Ordinal)));
    }
}
