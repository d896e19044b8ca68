using Sourced.Content.Reading;
using Sourced.Testing;

namespace Sourced.Content.Tests;

public class SettingsTests
{
    [Fact]
    public void Every_setting_is_read()
    {
        var (settings, problems) = Read(
            """
            {
              // where it will stand
              "SiteTitle": "A \u0026 B", "Description": "d", "Host": "example.org:8080", "LinksUseHttps": false, "LinkRoot": "/sub",
              "InputPaths": ["in", "more"], "OutputPath": "out", "ThemePath": "look", "Languages": ["en", "pt-BR", "ar"],
              "ExitUrl": "https://example.com", "ExitChecked": "2026-11-21", "Contact": "a@example.org", "CardPresets": ["og", "story"], "RequireSignOff": true, /* and
              that */
            }
            """
        );

        Assert.Empty(problems.Select(Small.Show));
        Assert.Equal(("A & B", "d", "http://example.org:8080/sub"), (settings.SiteTitle, settings.Description, settings.BaseUrl));
        Assert.Equal(["og", "story"], settings.CardPresets);
        Assert.Equal(
            ["in", "more", "out", "look", "en", "pt-BR", "ar"],
            [.. settings.InputPaths, settings.OutputPath, settings.ThemePath, .. settings.Languages]
        );
        Assert.Equal(("https://example.com", "a@example.org", true), (settings.ExitUrl, settings.Contact, settings.RequireSignOff));
        Assert.Equal("2026-11-21", settings.ExitChecked?.Value.ToString());
    }

    [Fact]
    public void Title_and_description_may_be_given_in_each_language_and_the_first_serves_the_others()
    {
        var (settings, problems) = Read(
            """{ "SiteTitle": {"es": "Hechos", "en": "Facts"}, "Description": "d", "Languages": ["en", "es", "ar"] }"""
        );

        Assert.Empty(problems.Select(Small.Show));
        Assert.Equal(
            ["Facts", "Facts", "Hechos", "Facts"],
            [settings.SiteTitle, .. settings.Languages.Select(settings.TitleIn).Take(1), settings.TitleIn("es"), settings.TitleIn("ar")]
        );
        Assert.Equal("d", settings.DescriptionIn("es"));
    }

    [Theory]
    [InlineData("""{ "SiteTitle": {"es": "Hechos"}, "Languages": ["en", "es"] }""", "no text in \"en\"")]
    [InlineData("""{ "SiteTitle": {"en": "Facts", "fr": "Faits"}, "Languages": ["en", "es"] }""", "not among the languages")]
    [InlineData("""{ "SiteTitle": {"en": " "} }""", "must be a text that is not empty")]
    [InlineData("""{ "SiteTitle": {} }""", "must be a text that is not empty")]
    [InlineData("""{ "SiteTitle": {"en": 5} }""", "must be a text that is not empty")]
    [InlineData("""{ "SiteTitle": {"en": "a", "en": "b"} }""", "must be a text that is not empty")]
    [InlineData("""{ "Host": {"en": "a.org"} }""", "must be a host name")]
    public void A_text_by_language_that_cannot_serve_the_site_is_an_error(string json, string message)
    {
        var problem = Assert.Single(Read(json).Diagnostics);

        Assert.Equal("CFG003", problem.Code);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "ExitUrl": "" }""")]
    public void Who_leaves_goes_somewhere_also_where_the_settings_name_no_place(string json) =>
        Assert.Equal(Settings.SiteSettings.DefaultExitUrl, Read(json).Settings.ExitUrl);

    [Fact]
    public void A_missing_default_file_means_the_defaults()
    {
        var (settings, problems) = SettingsReader.Read(SiteText.Empty, "statiq.json");

        Assert.Empty(problems);
        Assert.Equal("Sourced", settings.SiteTitle);
    }

    [Fact]
    public void A_missing_file_that_was_asked_for_is_an_error() =>
        Assert.Equal("CFG006", Assert.Single(SettingsReader.Read(SiteText.Empty, "other.json").Diagnostics).Code);

    [Theory]
    [InlineData("""{ "Hots": "x" }""", "CFG002 1:3 \"\"Hots\"\"")]
    [InlineData("""{ "host": "x" }""", "CFG002 1:3 \"\"host\"\"")]
    [InlineData("{\n  \"é😀\": 1,\n  \"Hots\": {\"a\": [1]}\n}", "CFG002 2:3 \"\"é😀\"\"|CFG002 3:3 \"\"Hots\"\"")]
    [InlineData("""{ "Host": 5 }""", "CFG003 1:11 \"5\"")]
    [InlineData("""{ "Host": null }""", "CFG003 1:11 \"null\"")]
    [InlineData("""{ "Host": "https://example.org" }""", "CFG003 1:11 \"\"https://example.org\"\"")]
    [InlineData("""{ "Host": "example.org/a" }""", "CFG003 1:11 \"\"example.org/a\"\"")]
    [InlineData("""{ "Host": "\ud800" }""", "CFG003 1:11 \"\"\\ud800\"\"")]
    [InlineData("""{ "LinksUseHttps": "true" }""", "CFG003 1:20 \"\"true\"\"")]
    [InlineData("""{ "LinkRoot": "sub/" }""", "CFG003 1:15 \"\"sub/\"\"")]
    [InlineData("""{ "Languages": "en" }""", "CFG003 1:16 \"\"en\"\"")]
    [InlineData("""{ "Languages": [] }""", "CFG003 1:16 \"[\"")]
    [InlineData("""{ "Languages": ["en", 5] }""", "CFG003 1:16 \"[\"")]
    [InlineData("""{ "Languages": ["en", "en"] }""", "CFG003 1:16 \"[\"")]
    [InlineData("""{ "Languages": ["English"] }""", "CFG003 1:16 \"[\"")]
    [InlineData("""{ "ExitChecked": "2026-11" }""", "CFG003 1:18 \"\"2026-11\"\"")]
    [InlineData("""{ "ExitUrl": "javascript:x" }""", "CFG003 1:14 \"\"javascript:x\"\"")]
    [InlineData("""{ "Contact": "nobody" }""", "CFG003 1:14 \"\"nobody\"\"")]
    [InlineData("""{ "Host": "a.org", "Host": "b.org" }""", "CFG004 1:20 \"\"Host\"\"")]
    [InlineData("""{ "Host": "a.org" """, "CFG001 1:19 \"\"")]
    [InlineData("""{ "Host": "a.org" } x""", "CFG001 1:21 \"x\"")]
    [InlineData("[1]", "CFG003 1:1 \"[\"")]
    [InlineData("", "CFG001 1:1 \"\"")]
    [InlineData("{ \"Host\": \"a\u0000\" }", "DOC002 1:13 \"\0\"")]
    public void A_wrong_setting_is_an_error_at_its_place(string json, string expected) =>
        Assert.Equal(expected, string.Join('|', Read(json).Diagnostics.Select(Small.Brief)));

    [Fact]
    public void A_thousand_brackets_are_an_error() =>
        Assert.Equal("CFG001", Assert.Single(Read("{\"Host\": " + new string('[', 40_000)).Diagnostics).Code);

    [Fact]
    public void A_misspelt_setting_gets_the_nearest_name() =>
        Assert.Equal("did you mean \"SiteTitle\"?", Assert.Single(Read("""{ "Sitetitel": "x" }""").Diagnostics).Help);

    private static (Settings.SiteSettings Settings, System.Collections.Immutable.ImmutableArray<Diagnostics.Diagnostic> Diagnostics) Read(
        string json
    ) => SettingsReader.Read(SiteText.Empty.With("statiq.json", json), "statiq.json");
}
