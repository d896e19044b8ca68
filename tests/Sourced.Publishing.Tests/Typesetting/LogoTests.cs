using System.Text.Json;
using Sourced.Content.Settings;
using Sourced.Publishing.Theming;

namespace Sourced.Publishing.Tests.Typesetting;

/// <summary>An organisation's mark on paper and cards: to be seen, and never as if it were the source.</summary>
public sealed class LogoTests(TheTypesetter one) : IClassFixture<TheTypesetter>
{
    // A colour that nothing else has.
    private const int Magenta = 0xFF00FF;

    private const string Svg =
        """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><style>path{fill:#FF00FF}</style><path d="M0 0h120v40H0z"/></svg>""";

    private static readonly JsonElement Presets = JsonDocument
        .Parse(File.ReadAllText(Path.Combine(Sample.ThemeFolder, "cards", "presets.json")))
        .RootElement;

    private static readonly string Brand = BrandData.Of(
        new SiteSettings { Brand = new Brand { Logo = new Logo("svg", System.Text.Encoding.UTF8.GetBytes(Svg)) { Ratio = 3 } } }
    );

    public static MatrixTheoryData<string, string> Cards { get; } =
        new(Presets.EnumerateObject().Select(preset => preset.Name), ["card.en", "card.es", "card.ar"]);

    [Theory]
    [MemberData(nameof(Cards))]
    public async Task On_a_card_it_keeps_away_from_the_source_strip_and_from_what_apps_cover(string preset, string sample)
    {
        var view = Sample.Card(sample) with { Preset = preset, Statement = "said so", Context = "" };

        var pixels = Pixels.Of((await one.MakeAsync(Sample.Job(view) with { BrandJson = Brand })).Bytes);

        var (left, top, right, bottom) = BoxOf(pixels, Magenta);
        var told = Presets.GetProperty(preset);
        int Safe(string edge) => told.GetProperty("safe").GetProperty(edge).GetInt32();
        Assert.True(left < right, "the logo is not on the card");
        Assert.True(
            bottom < StripOf(pixels) - (3 * told.GetProperty("source").GetInt32()),
            $"the logo ends at {bottom}, the strip begins at {StripOf(pixels)}"
        );
        Assert.True(left >= Safe("left") && right < pixels.Width - Safe("right") && top >= Safe("top"), $"{left}–{right}, from {top}");
    }

    [Fact]
    public async Task A_picture_is_on_the_card_as_a_drawing_is()
    {
        var picture = (await one.MakeAsync(Sample.Job(Sample.Card("card.en")) with { BrandJson = Brand })).Bytes;
        var brand = BrandData.Of(new SiteSettings { Brand = new Brand { Logo = new Logo("png", picture) { Ratio = 1200.0 / 630 } } });
        var view = Sample.Card("card.es") with { Statement = "dijeron que sí" };

        var without = Pixels.Of((await one.MakeAsync(Sample.Job(view))).Bytes);
        var with = Pixels.Of((await one.MakeAsync(Sample.Job(view) with { BrandJson = brand })).Bytes);

        var strip = StripOf(without);
        var slip = Presets.GetProperty(view.Preset).GetProperty("source").GetInt32();
        Assert.Equal(strip, StripOf(with));
        Assert.Contains(
            Enumerable.Range(0, 4 * slip),
            y => Enumerable.Range(with.Width / 2, with.Width / 2).Any(x => with[x, y] == with[0, strip + 12] && without[x, y] != with[x, y])
        );
    }

    [Theory]
    [InlineData("sheet")]
    [InlineData("one-page")]
    [InlineData("large-print")]
    public async Task On_paper_it_stands_in_the_head_of_the_first_page_and_is_no_larger_than_its_room(string form)
    {
        var made = await one.MakeAsync(Sample.Job(Sample.Handout("handout.en", form: form)) with { BrandJson = Brand });

        Assert.Contains("/Lang", System.Text.Encoding.Latin1.GetString(made.Bytes.Span), StringComparison.Ordinal);
        var (width, height, pixels) = Poppler.FirstPage(made.Bytes, 72);
        var grey = Enumerable
            .Range(0, height)
            .Where(y => Enumerable.Range(0, width).Count(x => pixels[(y * width) + x] is > 70 and < 130) > 60)
            .ToList();
        Assert.NotEmpty(grey);
        Assert.InRange(grey[0], 30, 72);
    }

    [Fact]
    public async Task Without_an_overlay_nothing_is_other_than_it_was()
    {
        var job = Sample.Job(Sample.Card("card.en"));

        Assert.Equal("", BrandData.Of(new SiteSettings()));
        var (plain, empty) = (await one.MakeAsync(job), await one.MakeAsync(job with { BrandJson = "{\"colours\": {}}" }));
        Assert.True(plain.Bytes.Span.SequenceEqual(empty.Bytes.Span));
    }

    [Fact]
    public async Task An_accent_of_its_own_colours_the_label_of_a_card()
    {
        var made = await one.MakeAsync(
            Sample.Job(Sample.Card("card.en") with { Statement = "said so" }) with
            {
                BrandJson = """{"colours": {"teal": "#7A1F5C"}}""",
            }
        );

        Assert.Contains(0x7A1F5C, Pixels.Of(made.Bytes).Colours);
        Assert.DoesNotContain(0x0B5563, Pixels.Of(made.Bytes).Colours);
    }

    private static (int Left, int Top, int Right, int Bottom) BoxOf(Pixels pixels, int colour)
    {
        var (left, top, right, bottom) = (pixels.Width, pixels.Height, -1, -1);
        for (var y = 0; y < pixels.Height; y++)
        {
            for (var x = 0; x < pixels.Width; x++)
            {
                if (pixels[x, y] == colour)
                    (left, top, right, bottom) = (Math.Min(left, x), Math.Min(top, y), Math.Max(right, x), Math.Max(bottom, y));
            }
        }

        return (left, top, right, bottom);
    }

    /// <summary>The first row of the bar above the strip, which goes from edge to edge and is neither paper nor band.</summary>
    private static int StripOf(Pixels pixels) =>
        Enumerable
            .Range(pixels.Height / 3, pixels.Height * 2 / 3)
            .First(y => Enumerable.Range(0, pixels.Width).All(x => pixels[x, y] == 0xF2B134));
}
