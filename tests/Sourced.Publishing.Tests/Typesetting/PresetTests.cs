using System.Globalization;
using System.Text.Json;
using Sourced.Publishing.Sharing;

namespace Sourced.Publishing.Tests.Typesetting;

public sealed class PresetTests(TheTypesetter one) : IClassFixture<TheTypesetter>
{
    // CSS pixels: how wide phones show pictures that are wider than high, and others; and how small the parts of a card may get there.
    private const double WideOnPhones = 358;
    private const double TallOnPhones = 390;

    private static readonly (string Part, double Least)[] Readable = [("source", 10), ("context", 11), ("statement", 14), ("number", 20)];

    private static readonly JsonDocument File = JsonDocument.Parse(System.IO.File.ReadAllText(PathOfPresets));
    private static readonly JsonElement Tokens = JsonDocument
        .Parse(System.IO.File.ReadAllText(Path.Combine(Sample.ThemeFolder, "tokens.json")))
        .RootElement.GetProperty("light");

    public static MatrixTheoryData<string, string> Cards { get; } =
        new(File.RootElement.EnumerateObject().Select(preset => preset.Name), ["card.en", "card.es", "card.ar"]);

    public static TheoryData<string> Names { get; } = [.. File.RootElement.EnumerateObject().Select(preset => preset.Name)];

    private static string PathOfPresets => Path.Combine(Sample.ThemeFolder, "cards", "presets.json");

    [Theory]
    [MemberData(nameof(Cards))]
    public async Task A_card_has_the_size_of_its_preset_and_keeps_words_out_of_what_apps_cover(string preset, string sample)
    {
        var made = await one.MakeAsync(Sample.Job(Sample.Card(sample) with { Preset = preset }));
        var pixels = Pixels.Of(made.Bytes);
        var told = File.RootElement.GetProperty(preset);

        Assert.Equal((told.GetProperty("width").GetInt32(), told.GetProperty("height").GetInt32()), (pixels.Width, pixels.Height));
        Assert.InRange(made.Bytes.Length, 10_000, told.GetProperty("mostBytes").GetInt32() - 4_000);
        int Safe(string edge) => told.GetProperty("safe").GetProperty(edge).GetInt32();
        AssertEmpty(pixels, 0, 0, Safe("left"), pixels.Height);
        AssertEmpty(pixels, pixels.Width - Safe("right"), 0, Safe("right"), pixels.Height);
        AssertEmpty(pixels, 0, 0, pixels.Width, Safe("top"));
        AssertEmpty(pixels, 0, pixels.Height - Safe("bottom"), pixels.Width, Safe("bottom"));
        if (told.TryGetProperty("covered", out var covered))
        {
            var (width, height) = (covered.GetProperty("width").GetInt32(), covered.GetProperty("height").GetInt32());
            AssertEmpty(pixels, 0, pixels.Height - height, width, height);
        }
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public async Task Words_stand_out_from_their_ground_by_seven_to_one(string preset, string sample)
    {
        var made = await one.MakeAsync(Sample.Job(Sample.Card(sample) with { Preset = preset }));
        var colours = Pixels.Of(made.Bytes).Colours.ToHashSet();

        foreach (var (words, ground) in new[] { ("ink", "paper"), ("muted", "paper"), ("ink", "slip") })
        {
            Assert.Contains(Token(words), colours);
            Assert.Contains(Token(ground), colours);
            Assert.InRange(Contrast(Token(words), Token(ground)), 7.0, 21.0);
        }

        Assert.InRange(Contrast(Token("teal"), Token("paper")), 7.0, 21.0);
    }

    [Fact]
    public async Task Letters_that_stand_out_less_are_a_problem_that_names_both_colours()
    {
        Assert.Null(await one.Typesetter.PrepareAsync(TestContext.Current.CancellationToken));
        using var theme = new OwnTheme();
        theme.LinkPackages();
        theme.Edit("tokens.json", "\"muted\": \"#495A5F\"", "\"muted\": \"#6A7B80\"");
        await using var typesetter = Publishing.Typesetting.Typesetter.Create(theme.Folder, jobs: 1);

        var made = await typesetter.TypesetAsync(Sample.Job(Sample.Card("card.en")), TestContext.Current.CancellationToken);

        var problem = Assert.Single(made.Problems);
        Assert.Equal(("CRD008", "letters of #6A7B80 on #FFFDF8 stand out by 4.3 : 1"), (problem.Code, problem.Message));
        Assert.True(made.Bytes.IsEmpty);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_same_card_is_the_same_bytes(string preset)
    {
        var job = Sample.Job(Sample.Card("card.ar") with { Preset = preset });
        var (first, second) = (await one.MakeAsync(job), await one.MakeAsync(job));
        Assert.True(first.Bytes.Span.SequenceEqual(second.Bytes.Span));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_statement_that_is_too_long_for_a_preset_is_a_problem_that_says_by_how_much(string preset)
    {
        var tooLong = string.Join(' ', Enumerable.Repeat("of those who were asked said that it had happened to them", 40));
        var view = Sample.Card("card.en") with { Preset = preset, Statement = tooLong };
        var problem = Assert.Single((await one.Typesetter.TypesetAsync(Sample.Job(view), TestContext.Current.CancellationToken)).Problems);

        Assert.Equal("CRD001", problem.Code);
        var characters = int.Parse(problem.Help.Split(' ').Single(word => word.All(char.IsAsciiDigit)), CultureInfo.InvariantCulture);
        await one.MakeAsync(Sample.Job(view with { Statement = tooLong[..^characters] }));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_least_sizes_can_be_read_on_a_phone(string preset)
    {
        Assert.SkipWhen(preset == "slide", "slides are shown on walls");
        var told = File.RootElement.GetProperty(preset);
        var (width, height) = (told.GetProperty("width").GetDouble(), told.GetProperty("height").GetDouble());
        foreach (var (part, least) in Readable)
        {
            Assert.True(
                told.GetProperty("minimum").GetProperty(part).GetDouble()
                    >= Math.Floor(least * width / (width > height ? WideOnPhones : TallOnPhones)),
                part
            );
        }

        Assert.True(told.GetProperty("source").GetInt32() >= told.GetProperty("minimum").GetProperty("source").GetInt32());
    }

    [Fact]
    public void A_preset_that_nobody_checked_for_half_a_year_is_a_warning_at_its_name()
    {
        var presets = CardPresets.Read(PathOfPresets);
        var last = presets.All.Max(preset => preset.Checked);

        Assert.Empty(presets.StaleOn(presets.All.Min(preset => preset.Checked).AddDays(180)));
        var stale = presets.StaleOn(last.AddDays(181)).ToList();
        Assert.Equal(presets.All.Length, stale.Count);
        Assert.Contains("og was last checked", stale[0].Message, StringComparison.Ordinal);
        Assert.Equal("\"og\"", stale[0].Span.File.Text[stale[0].Span.Start..stale[0].Span.End]);
    }

    /// <summary>Each row of one colour: bands go from edge to edge, and letters do not.</summary>
    private static void AssertEmpty(Pixels pixels, int left, int top, int width, int height)
    {
        for (var y = top; y < top + height; y++)
        {
            for (var x = left; x < left + width; x++) Assert.True(pixels[x, y] == pixels[left, y], $"something is drawn at {x}, {y}");
        }
    }

    private static int Token(string name) => int.Parse(Tokens.GetProperty(name).GetString()!.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static double Contrast(int one, int other)
    {
        var (light, dark) = (Luminance(one), Luminance(other));
        return (Math.Max(light, dark) + 0.05) / (Math.Min(light, dark) + 0.05);
    }

    /// <summary>https://www.w3.org/TR/WCAG22/#dfn-relative-luminance</summary>
    private static double Luminance(int colour)
    {
        static double Channel(int value) => value / 255.0 <= 0.04045 ? value / 255.0 / 12.92 : Math.Pow(((value / 255.0) + 0.055) / 1.055, 2.4);
        return (0.2126 * Channel(colour >> 16)) + (0.7152 * Channel((colour >> 8) & 255)) + (0.0722 * Channel(colour & 255));
    }
}
