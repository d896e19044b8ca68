using System.Globalization;
using System.Text.Json;

namespace Sourced.Publishing.Tests.Typesetting;

/// <summary>How high letters stand on a card with as many words as it takes, measured on the picture.</summary>
public sealed class LeastSizeTests(TheTypesetter one) : IClassFixture<TheTypesetter>
{
    // Of capitals and of figures, in both families of the theme; the edges of a letter are of no colour of its own.
    private const double CapitalHeight = 0.64;
    private const int Edges = 2;

    private static readonly JsonElement Presets = JsonDocument
        .Parse(File.ReadAllText(Path.Combine(Sample.ThemeFolder, "cards", "presets.json")))
        .RootElement;
    private static readonly JsonElement Tokens = JsonDocument
        .Parse(File.ReadAllText(Path.Combine(Sample.ThemeFolder, "tokens.json")))
        .RootElement.GetProperty("light");

    public static TheoryData<string> Names { get; } = [.. Presets.EnumerateObject().Select(preset => preset.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task With_as_many_words_as_it_takes_no_letter_of_a_card_is_smaller_than_its_least_size(string preset)
    {
        var tooMany = string.Join(' ', Enumerable.Repeat("HHHHHH", 200));
        var view = Sample.Card("card.en") with
        {
            Preset = preset,
            Figure = "88",
            Statement = tooMany,
            Context = "HHHHHH HHHHHH HHHHHH",
            Strip = "HHHHHH",
            Drawing = null,
        };
        var problem = Assert.Single((await one.Typesetter.TypesetAsync(Sample.Job(view), TestContext.Current.CancellationToken)).Problems);
        var over = int.Parse(problem.Help.Split(' ').Single(word => word.All(char.IsAsciiDigit)), CultureInfo.InvariantCulture);

        var pixels = Pixels.Of((await one.MakeAsync(Sample.Job(view with { Statement = tooMany[..^over] }))).Bytes);

        var strip = Enumerable.Range(0, pixels.Height).First(y => pixels[pixels.Width / 2, y] == Token("mari") && pixels[0, y] == Token("mari"));
        var words = Lines(pixels, 0, strip, "ink");
        Assert.InRange(words[0], Least("number"), pixels.Height);
        Assert.All(words.Skip(1), line => Assert.InRange(line, Least("statement"), words[0] / 1.5));
        Assert.InRange(Lines(pixels, 0, strip, "muted").Last(), Least("context"), Least("statement") * 2);
        Assert.InRange(Lines(pixels, strip, pixels.Height, "ink")[0], Least("source"), Least("statement") * 2);

        double Least(string part) => CapitalHeight * Presets.GetProperty(preset).GetProperty("minimum").GetProperty(part).GetInt32() - Edges;
    }

    /// <summary>The heights of lines of one colour, from the top.</summary>
    private static List<int> Lines(Pixels pixels, int top, int bottom, string token)
    {
        var colour = Token(token);
        var heights = new List<int>();
        var high = 0;
        for (var y = top; y <= bottom; y++)
        {
            if (y < bottom && Enumerable.Range(0, pixels.Width).Any(x => pixels[x, y] == colour))
            {
                high++;
                continue;
            }

            if (high > 0) heights.Add(high);
            high = 0;
        }

        return heights;
    }

    private static int Token(string name) => int.Parse(Tokens.GetProperty(name).GetString()!.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
