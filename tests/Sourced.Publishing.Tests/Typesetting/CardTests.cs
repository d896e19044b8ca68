using System.Buffers.Binary;
using System.Globalization;
using Sourced.Publishing.Typesetting;

namespace Sourced.Publishing.Tests.Typesetting;

public sealed class CardTests(TheTypesetter one) : IClassFixture<TheTypesetter>
{
    public static TheoryData<string> Samples => ["card.en", "card.es", "card.ar", "card-sheet.en", "card-sheet.ar", "card-range.ar"];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task A_card_is_1200_by_630_and_at_most_290_kilobytes(string sample)
    {
        var made = await one.MakeAsync(Sample.Job(Sample.Card(sample)));
        var png = made.Bytes.Span;

        Assert.True(png[1..4].SequenceEqual("PNG"u8));
        Assert.Equal(1200u, BinaryPrimitives.ReadUInt32BigEndian(png[16..]));
        Assert.Equal(630u, BinaryPrimitives.ReadUInt32BigEndian(png[20..]));
        Assert.InRange(png.Length, 10_000, 290_000);
    }

    [Fact]
    public async Task A_statement_that_is_too_long_is_a_problem_that_says_by_how_much()
    {
        var tooLong =
            "of young adults who were asked in a survey in the United States in 2021 said that they had met with sextortion when they were children, once or more than once, by someone known or unknown to them, in a game, in a chat or on a site";
        var problem = Assert.Single((await MakeAsync(Sample.Card("card.en") with { Statement = tooLong })).Problems);

        Assert.Equal("CRD001", problem.Code);
        Assert.Contains("of young adults who were asked", problem.Message, StringComparison.Ordinal);
        var characters = int.Parse(problem.Help.Split(' ').Single(word => word.All(char.IsAsciiDigit)), CultureInfo.InvariantCulture);
        Assert.Empty((await MakeAsync(Sample.Card("card.en") with { Statement = tooLong[..^characters] })).Problems);
        Assert.NotEmpty((await MakeAsync(Sample.Card("card.en") with { Statement = tooLong[..^(characters - 1)] })).Problems);
    }

    [Fact]
    public async Task A_value_that_does_not_fit_on_one_line_is_a_problem()
    {
        var problem = Assert.Single((await MakeAsync(Sample.Card("card.en") with { Figure = "between 1,234,567 and 2,345,678 children" })).Problems);
        Assert.Equal("CRD001", problem.Code);
        Assert.Contains("too wide", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_wider_than_the_card_is_a_problem_and_not_cut_off()
    {
        var word = string.Concat(Enumerable.Repeat("unbreakable", 6));
        var view = Sample.Card("card.en") with { Preset = "square" };

        var statement = Assert.Single((await MakeAsync(view with { Statement = $"of those asked said {word} to it" })).Problems);
        Assert.Equal("CRD001", statement.Code);
        Assert.Contains("a word of the statement", statement.Message, StringComparison.Ordinal);
        Assert.Contains(word, Assert.Single((await MakeAsync(view with { Context = $"in {word} in 2021" })).Problems).Message, StringComparison.Ordinal);
        Assert.Empty((await MakeAsync(view with { Statement = $"of those asked said {word[..30]} to it" })).Problems);
    }

    [Fact]
    public async Task A_source_that_does_not_fit_in_the_strip_is_a_problem_and_not_a_smaller_source()
    {
        var source = "Source: " + string.Join(", ", Enumerable.Repeat("Organization for the Study of Everything", 3));
        var problem = Assert.Single((await MakeAsync(Sample.Card("card.en") with { Strip = source })).Problems);
        Assert.Equal("CRD001", problem.Code);
        Assert.Contains("source strip", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_character_that_no_font_has_is_a_problem_that_names_it_and_its_text()
    {
        var problem = Assert.Single((await MakeAsync(Sample.Card("card.en") with { Statement = "of children 漢 asked" })).Problems);
        Assert.Equal("CRD002", problem.Code);
        Assert.Contains("\"漢\" (U+6F22) in \"of children 漢 asked\"", problem.Message, StringComparison.Ordinal);
        Assert.Contains("Source Sans 3", problem.Help, StringComparison.Ordinal);
    }

    private Task<TypesettingResult> MakeAsync(Sourced.Theme.Models.CardView view) =>
        one.Typesetter.TypesetAsync(Sample.Job(view), TestContext.Current.CancellationToken);
}
