using System.Collections.Immutable;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Tests.Typesetting;

/// <summary>Tables and drawings stay off small forms: what is said of them, and what goes with them.</summary>
public sealed class LeftOffTests(TheTypesetter one) : IClassFixture<TheTypesetter>
{
    private static readonly TableView Table = new(["start", "end"], [Words("Year"), Words("Counted")], [[Words("First year"), Words("few")]]);

    [Theory]
    [InlineData("one-page")]
    [InlineData("eco")]
    [InlineData("two-page")]
    [InlineData("leaflet")]
    [InlineData("booklet")]
    public async Task A_heading_of_which_only_a_table_is_left_stays_off_with_it(string form)
    {
        var text = await TextOfAsync(form);

        Assert.DoesNotContain("Heading of a table", text, StringComparison.Ordinal);
        Assert.DoesNotContain("First year", text, StringComparison.Ordinal);
        Assert.Contains("Heading of words Words below it.", text, StringComparison.Ordinal);
        Assert.Contains("Heading of both Words beside a table.", text, StringComparison.Ordinal);
        Assert.Contains("2 tables and charts", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_whole_sheet_has_both()
    {
        var text = await TextOfAsync("sheet");

        Assert.Contains("Heading of a table", text, StringComparison.Ordinal);
        Assert.Contains("First year", text, StringComparison.Ordinal);
    }

    private async Task<string> TextOfAsync(string form)
    {
        BlockView[] body =
        [
            new HeadingView(2, "do", Words("What you can do")), new HeadingView(3, "table", Words("Heading of a table")), Table,
            new HeadingView(3, "words", Words("Heading of words")), new ParagraphView(Words("Words below it.")),
            new HeadingView(3, "both", Words("Heading of both")), new ParagraphView(Words("Words beside a table.")), Table,
        ];
        var made = await one.MakeAsync(Sample.Job(Sample.Handout("handout.en", form: form) with { Body = [.. body], KeyFigures = [] }));
        return string.Join(' ', Poppler.Text(made.Bytes).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static ImmutableArray<InlineView> Words(string words) => [new TextView(words)];
}
