using System.Globalization;
using System.Text.Json;

namespace Sourced.Theme.Tests;

/// <summary>The colours of <c>theme/tokens.json</c>, measured as WCAG 2.2 measures them.</summary>
public sealed class ContrastTests
{
    private static readonly JsonElement Tokens = JsonDocument.Parse(Carried.Bytes("tokens.json")).RootElement;

    public static TheoryData<string, string, string> Text =>
        Pairs(
            ("ink", "paper"),
            ("ink", "surface"),
            ("ink", "slip"),
            ("ink", "helpGround"),
            ("muted", "paper"),
            ("teal", "paper"),
            ("link", "paper"),
            ("visited", "paper"),
            ("link", "slip"),
            ("help", "helpGround"),
            ("help", "paper"),
            ("onDeep", "tealDeep"),
            ("onExit", "exit"),
            ("withdrawn", "paper"),
            ("ok", "paper")
        );

    public static TheoryData<string, string, string> Edges =>
        Pairs(("border", "paper"), ("border", "slip"), ("help", "paper"), ("withdrawn", "paper"), ("ok", "paper"), ("ink", "mari"));

    [Theory]
    [MemberData(nameof(Text))]
    public void Text_stands_out_seven_to_one(string scheme, string text, string ground) =>
        Assert.True(Contrast(scheme, text, ground) >= 7, $"{Contrast(scheme, text, ground):0.00}");

    [Theory]
    [MemberData(nameof(Edges))]
    public void Edges_that_carry_meaning_stand_out_three_to_one(string scheme, string edge, string ground)
    {
        // In the dark the ring is marigold on the page itself: ink on marigold is not used there.
        if (scheme == "dark" && ground == "mari") (edge, ground) = ("mari", "paper");
        Assert.True(Contrast(scheme, edge, ground) >= 3, $"{Contrast(scheme, edge, ground):0.00}");
    }

    [Fact]
    public void The_measure_agrees_with_the_published_example() => Assert.Equal(21, Ratio(Luminance("#FFFFFF"), Luminance("#000000")), 3);

    private static TheoryData<string, string, string> Pairs(params (string Front, string Ground)[] pairs)
    {
        var data = new TheoryData<string, string, string>();
        foreach (var scheme in (string[])["light", "dark"])
            foreach (var (front, ground) in pairs) data.Add(scheme, front, ground);
        return data;
    }

    private static double Contrast(string scheme, string front, string ground) => Ratio(Luminance(Colour(scheme, front)), Luminance(Colour(scheme, ground)));

    private static string Colour(string scheme, string name) => Tokens.GetProperty(scheme).GetProperty(name).GetString()!;

    private static double Ratio(double one, double other) => (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);

    private static double Luminance(string colour)
    {
        double Channel(int at)
        {
            var value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(1)) + (0.7152 * Channel(3)) + (0.0722 * Channel(5));
    }
}
