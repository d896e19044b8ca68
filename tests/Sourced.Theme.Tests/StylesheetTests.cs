using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Sourced.Theme.Styling;

namespace Sourced.Theme.Tests;

public sealed partial class StylesheetTests
{
    private static readonly string Css = Stylesheet.Compose();

    [Fact]
    public void It_weighs_at_most_fourteen_kilobytes_on_the_wire()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(Encoding.UTF8.GetBytes(Css));
        Assert.True(packed.Length <= 14_000, $"{packed.Length} bytes");
    }

    [Fact]
    public void It_is_the_same_each_time() => Assert.Equal(Css, Stylesheet.Compose());

    [Fact]
    public void It_mirrors_itself_for_right_to_left_because_no_property_names_a_side() => Assert.Empty(Sides().Matches(Css).Select(match => match.Value));

    [Fact]
    public void It_fetches_nothing_but_the_fonts_that_are_published()
    {
        var published = WebFonts.Files.Select(file => file.SitePath["assets/".Length..]).ToHashSet();
        Assert.Equal(WebFonts.Faces.Length, Addresses().Count(Css));
        Assert.All(Addresses().Matches(Css), match => Assert.Contains(match.Groups[1].Value, published));
    }

    [Fact]
    public void Every_custom_property_it_uses_is_defined()
    {
        var defined = Defined().Matches(Css).Select(match => match.Groups[1].Value).ToHashSet();
        Assert.Subset(defined, Used().Matches(Css).Select(match => match.Groups[1].Value).ToHashSet());
    }

    [Fact]
    public void No_text_is_smaller_than_sixteen_pixels()
    {
        Assert.All(
            Sizes().Matches(Css),
            match => Assert.True(decimal.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) >= 1, match.Value)
        );
        Assert.NotEmpty(Sizes().Matches(Css));
    }

    [Fact]
    public void It_carries_both_schemes_and_paper()
    {
        Assert.Contains("@media (prefers-color-scheme:dark){:root{--paper:#0E1A1E", Css, StringComparison.Ordinal);
        Assert.Contains("--paper:#FFFDF8", Css, StringComparison.Ordinal);
        Assert.Contains("@media print", Css, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_fonts_at_most_are_fetched_before_the_stylesheet_asks()
    {
        foreach (var language in (string[])["en", "es", "ar", "ar-EG"])
            Assert.All(WebFonts.FirstView(language), path => Assert.Contains(WebFonts.Files, file => file.SitePath == path));
        Assert.Equal(2, WebFonts.FirstView("en").Length);
    }

    [GeneratedRegex(
        @"[;{]\s*(?:(?:margin|padding|border|inset)-(?:left|right|top|bottom)[a-z-]*|left|right|top|bottom|float|text-align:(?:left|right)|width|height|(?:min|max)-(?:width|height))\s*:[^;}]*"
    )]
    private static partial Regex Sides();

    [GeneratedRegex(@"url\(([^)]*)\)")]
    private static partial Regex Addresses();

    [GeneratedRegex(@"(--[a-z0-9-]+):")]
    private static partial Regex Defined();

    [GeneratedRegex(@"var\((--[a-z0-9-]+)\)")]
    private static partial Regex Used();

    [GeneratedRegex(@"(?:font-size:|font:(?:\d+ )?)\s*([\d.]+)rem")]
    private static partial Regex Sizes();
}
