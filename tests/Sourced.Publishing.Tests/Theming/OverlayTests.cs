using AngleSharp.Html.Parser;
using Sourced.Content.Diagnostics;
using Sourced.Publishing.Tests.Sites;
using Sourced.Publishing.Theming;
using Sourced.Theme;

namespace Sourced.Publishing.Tests.Theming;

public sealed class OverlayTests
{
    private const string Logo = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><path d="M0 0h40v10H0z"/></svg>""";

    [Fact]
    public async Task A_site_shows_the_name_logo_colours_and_help_of_its_overlay()
    {
        using var project = new TestProject(
            SmallSite
                .Text.With("logo.svg", Logo)
                .With(
                    "overlay.yml",
                    """
                    name: Our library
                    host: library.example
                    languages: [en]
                    country: KE
                    logo: logo.svg
                    colours: {light: {accent: "#7A1F5C"}, dark: {accent: "#FFC0E8"}}
                    help-lines:
                      - {id: ke-line, name: A line of ours, what-for: Advice, country: [KE], phone: "116", checked: 2026-11-01, check-by: 2027-11-01}
                    """
                )
        );
        await project.PublishAsync();
        var page = new HtmlParser().ParseDocument(project["facts/trust/index.html"]);
        var style = project[page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")![1..]];

        Assert.Equal("Our library", page.QuerySelector(".site")!.TextContent);
        Assert.StartsWith(
            "https://library.example/facts/trust/",
            page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"),
            StringComparison.Ordinal
        );
        Assert.Equal(Logo, project[page.QuerySelector("img.logo")!.GetAttribute("src")![1..]]);
        Assert.Equal("", page.QuerySelector("img.logo")!.GetAttribute("alt"));
        Assert.Contains("--teal:#7A1F5C", style, StringComparison.Ordinal);
        Assert.Contains("--teal:#FFC0E8", style, StringComparison.Ordinal);
        Assert.Contains("A line of ours", page.QuerySelector(".help")!.TextContent, StringComparison.Ordinal);
        Assert.False(project.Has("es/facts/trust/index.html"));
        Assert.DoesNotContain(
            Logo,
            string.Concat(Directory.GetFiles(Path.Combine(project.Output, "copies")).Select(File.ReadAllText)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_discreet_site_shows_nobodys_logo()
    {
        using var project = new TestProject(
            SmallSite.Text.Edit("statiq.json", "{ ", "{ \"Discreet\": true, ").With("logo.svg", Logo).With("overlay.yml", "logo: logo.svg")
        );
        await project.PublishAsync();

        Assert.DoesNotContain("logo", project["index.html"], StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(Path.Combine(project.Output, "assets"), "logo*"));
    }

    [Theory]
    [InlineData("light", "accent", "#0B5563", null)]
    [InlineData("light", "accent", "#F2B134", "paper of the light theme")]
    [InlineData("light", "band", "#DDDDDD", "onDeep of the light theme")]
    [InlineData("dark", "link", "#0B4F8A", "paper of the dark theme")]
    public void A_colour_that_cannot_be_read_is_told_at_its_place_and_not_used(string scheme, string role, string colour, string? ground)
    {
        var settings = SmallSite.Text.With("overlay.yml", $"colours:\n  {scheme}: {{{role}: \"{colour}\"}}").Read().Library.Settings;

        var (kept, problems) = BrandColours.Check(settings, ThemeSource.AsCarried.Tokens);

        Assert.Equal(ground is null ? 1 : 0, kept.Brand.Colours.Length);
        if (ground is null)
        {
            Assert.Empty(problems);
            return;
        }

        var problem = Assert.Single(problems);
        Assert.Equal(("CFG009", Severity.Warning, colour), (problem.Code, problem.Severity, problem.Span.Text));
        Assert.Contains(ground, problem.Message, StringComparison.Ordinal);
        Assert.Contains(scheme == "light" ? "darker" : "lighter", problem.Help, StringComparison.Ordinal);
    }

    [Fact]
    public void The_theme_of_this_repository_passes_its_own_measure()
    {
        using var tokens = System.Text.Json.JsonDocument.Parse(ThemeSource.AsCarried.Tokens);
        foreach (var scheme in (string[])["light", "dark"])
        {
            var colours = tokens.RootElement.GetProperty(scheme);
            var overlay = string.Join(
                ", ",
                new[] { ("accent", "teal"), ("band", "tealDeep"), ("link", "link"), ("visited", "visited") }.Select(pair =>
                    $"{pair.Item1}: \"{colours.GetProperty(pair.Item2).GetString()}\""
                )
            );
            var settings = SmallSite.Text.With("overlay.yml", $"colours:\n  {scheme}: {{{overlay}}}").Read().Library.Settings;

            Assert.Equal(
                (4, 0),
                (
                    BrandColours.Check(settings, ThemeSource.AsCarried.Tokens).Settings.Brand.Colours.Length,
                    BrandColours.Check(settings, ThemeSource.AsCarried.Tokens).Diagnostics.Length
                )
            );
        }
    }
}
