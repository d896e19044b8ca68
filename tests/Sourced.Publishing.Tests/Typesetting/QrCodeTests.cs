using System.Globalization;
using System.Text.RegularExpressions;
using Sourced.Publishing.Typesetting;

namespace Sourced.Publishing.Tests.Typesetting;

public sealed partial class QrCodeTests
{
    [Theory]
    [InlineData("https://example.org/s/k7m2x/", 29)]
    [InlineData("https://example.org/facts/threats-over-images/", 33)]
    public void The_code_has_its_modules_and_four_of_quiet_around(string url, int modules)
    {
        var svg = QrCode.Svg(url);
        Assert.Contains($"viewBox=\"0 0 {modules + 8} {modules + 8}\"", svg, StringComparison.Ordinal);

        var dark = DarkModules(svg, modules + 8);
        Assert.Equal((4, 4), (dark.Min(at => at.X), dark.Min(at => at.Y)));
        Assert.Equal((modules + 3, modules + 3), (dark.Max(at => at.X), dark.Max(at => at.Y)));
    }

    [Fact]
    public void The_finder_patterns_stand_in_three_corners_and_the_error_level_is_M()
    {
        var dark = DarkModules(QrCode.Svg("https://example.org/s/k7m2x/"), 37);
        foreach (var (left, top) in new[] { (4, 4), (26, 4), (4, 26) })
        {
            Assert.All(Enumerable.Range(0, 7), i => Assert.Contains((left + i, top), dark));
            Assert.All(Enumerable.Range(1, 5), i => Assert.DoesNotContain((left + i, top + 1), dark));
        }

        // Format information: the first two modules below the mask are the level, 00 for M, after the mask of the standard (10).
        var level = (dark.Contains((4, 12)), dark.Contains((5, 12)));
        Assert.Equal((true, false), level);
    }

    private static HashSet<(int X, int Y)> DarkModules(string svg, int side)
    {
        var found = new HashSet<(int, int)>();
        foreach (Match run in Runs().Matches(svg[svg.IndexOf("#000", StringComparison.Ordinal)..]))
        {
            var (x, y, length) = (Number(run, 1), Number(run, 2), Number(run, 3));
            for (var i = 0; i < length; i++)
                found.Add((x + i, y));
        }

        Assert.All(found, at => Assert.InRange(at.Item1, 0, side - 1));
        return found;
    }

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"M(\d+) (\d+)h(\d+)v1h-\d+z")]
    private static partial Regex Runs();
}
