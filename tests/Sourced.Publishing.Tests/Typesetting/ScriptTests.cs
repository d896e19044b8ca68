using Sourced.Publishing.Typesetting;

namespace Sourced.Publishing.Tests.Typesetting;

/// <summary>Scripts that the theme has no font for, with a font added to it.</summary>
public sealed class ScriptTests(TheTypesetter one) : IClassFixture<TheTypesetter>, IDisposable
{
    private readonly OwnTheme _theme = new();

    public static MatrixTheoryData<string, string> Cards { get; } = new(["card.hi", "card.zh"], ["og", "portrait", "story", "pin"]);

    public void Dispose() => _theme.Dispose();

    [Theory]
    [MemberData(nameof(Cards))]
    public async Task A_card_of_another_script_is_set_once_the_theme_has_a_font_for_it(string sample, string preset)
    {
        var view = Sample.Card(sample) with { Preset = preset };
        await using var typesetter = await WithFontsAsync(
            "NotoSansDevanagari-Regular.ttf",
            "NotoSansDevanagari-Bold.ttf",
            "NotoSansSC-Regular.ttf",
            "NotoSansSC-Bold.ttf"
        );

        var made = await typesetter.TypesetAsync(Sample.Job(view), TestContext.Current.CancellationToken);
        var shorter = await typesetter.TypesetAsync(Sample.Job(view with { Statement = view.Statement[..^12] }), TestContext.Current.CancellationToken);

        Assert.Empty(made.Problems);
        Assert.False(made.Bytes.Span.SequenceEqual(shorter.Bytes.Span));
        Assert.InRange(Pixels.Of(made.Bytes).Colours.Count(), 16, 256);
    }

    [Theory]
    [InlineData("card.hi", "\"त\" (U+0924)")]
    [InlineData("card.zh", "\"图\" (U+56FE)")]
    public async Task Without_one_each_character_is_an_error_that_names_it_and_the_fonts(string sample, string named)
    {
        var made = await one.Typesetter.TypesetAsync(Sample.Job(Sample.Card(sample)), TestContext.Current.CancellationToken);

        Assert.True(made.Bytes.IsEmpty);
        Assert.All(made.Problems, problem => Assert.Equal("CRD002", problem.Code));
        Assert.Contains(made.Problems, problem => problem.Message.Contains(named, StringComparison.Ordinal));
        Assert.All(made.Problems, problem => Assert.Contains("Source Sans 3, Source Serif 4, Vazirmatn", problem.Help, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_handout_of_another_script_is_set_too()
    {
        var title = Sample.Card("card.hi").Statement;
        await using var typesetter = await WithFontsAsync("NotoSansDevanagari-Regular.ttf", "NotoSansDevanagari-Bold.ttf");

        var made = await typesetter.TypesetAsync(Sample.Job(Sample.Handout("handout.en") with { Title = title }), TestContext.Current.CancellationToken);

        Assert.Empty(made.Problems);
        Assert.Contains("NotoSansDevanagari", Poppler.Fonts(made.Bytes), StringComparison.Ordinal);
    }

    private async Task<Typesetter> WithFontsAsync(params string[] fonts)
    {
        Assert.Null(await one.Typesetter.PrepareAsync(TestContext.Current.CancellationToken));
        _theme.LinkPackages();
        _theme.AddFonts(fonts);
        return Typesetter.Create(_theme.Folder, jobs: 1);
    }
}
