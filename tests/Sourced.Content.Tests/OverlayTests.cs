using Sourced.Testing;

namespace Sourced.Content.Tests;

public class OverlayTests
{
    private static readonly SiteText Site = SiteText.Parse(
        """
        -- statiq.json --
        { "SiteTitle": "Facts", "Host": "example.org", "Languages": ["en", "es", "ar"] }
        -- input/index.md --
        ---
        title: Facts
        ---
        -- input/es/index.md --
        ---
        title: Hechos
        ---
        -- input/ar/index.md --
        ---
        title: حقائق
        ---
        -- input/help-lines.yml --
        - {id: us-line, name: A line, what-for: Advice, country: [US]}
        - {id: gb-line, name: Old name, what-for: Advice, country: [GB]}
        - {id: ke-line, name: A line, what-for: Advice, country: [KE]}
        """
    );

    [Fact]
    public void What_it_says_holds_and_what_it_does_not_say_stays()
    {
        var settings = Read(
            "name: Our library\nhost: library.example\ncontact: facts@library.example\nexit-url: https://example.com/"
        ).Library.Settings;

        Assert.Equal(
            ("Our library", "library.example", "facts@library.example", "https://example.com/"),
            (settings.SiteTitle, settings.Host, settings.Contact, settings.ExitUrl)
        );
        Assert.Equal(["en", "es", "ar"], settings.Languages);
    }

    [Theory]
    [InlineData("name: Our library", "2026-11-01")]
    [InlineData("exit-url: https://example.com/", null)]
    [InlineData("exit-url: https://example.com/\nexit-checked: 2026-11-20", "2026-11-20")]
    [InlineData("exit-checked: 2026-11-20", "2026-11-20")]
    public void A_look_at_the_page_for_readers_who_leave_does_not_count_for_another_page(string overlay, string? looked)
    {
        var result = Site.Edit("statiq.json", "{ ", "{ \"ExitUrl\": \"https://www.example.org/\", \"ExitChecked\": \"2026-11-01\", ")
            .With("overlay.yml", overlay)
            .Read();

        Assert.Empty(result.Diagnostics.Select(Small.Show));
        Assert.Equal(looked, result.Library.Settings.ExitChecked?.Value.ToString());
    }

    [Fact]
    public void Its_name_is_that_of_all_languages_or_given_in_each()
    {
        var one = Read("name: Our library").Library.Settings;
        var each = Read("name: {en: Our library, es: Nuestra biblioteca}\ndescription: Facts").Library.Settings;

        Assert.Equal(["Our library", "Our library"], [one.TitleIn("en"), one.TitleIn("es")]);
        Assert.Equal(["Our library", "Nuestra biblioteca", "Our library"], [each.TitleIn("en"), each.TitleIn("es"), each.TitleIn("ar")]);
        Assert.Equal(["Facts", "Facts"], [each.DescriptionIn("en"), each.DescriptionIn("es")]);
    }

    [Fact]
    public void Languages_that_it_leaves_out_are_passed_over_with_their_folders()
    {
        var library = Read("languages: [en, ar]").Library;

        Assert.Equal(["en", "ar"], library.Settings.Languages);
        Assert.Equal(["input/ar/index.md", "input/index.md"], library.Documents.Select(document => document.File.Path));
    }

    [Fact]
    public void Its_help_lines_come_first_and_in_the_place_of_others_then_those_of_its_country()
    {
        var library = Read("country: KE\nhelp-lines:\n  - {id: gb-line, name: New name, what-for: Advice, country: [GB]}").Library;

        Assert.Equal(
            ["gb-line New name", "ke-line A line", "us-line A line"],
            library.HelpLines.Select(line => $"{line.Id.Value} {line.Name.Value}")
        );
    }

    [Fact]
    public void Colours_are_read_with_and_without_their_sign()
    {
        var brand = Read("colours:\n  light: {accent: \"#0b5563\", link: 0B4F8A}\n  dark: {accent: 7FD1DE}").Library.Settings.Brand;

        Assert.Equal(
            ["light accent #0B5563", "light link #0B4F8A", "dark accent #7FD1DE"],
            brand.Colours.Select(colour => $"{colour.Scheme} {colour.Role} {colour.Value.Value}")
        );
    }

    [Theory]
    [InlineData("nmae: Us", "DOC015 1:1 \"nmae\"")]
    [InlineData("host: https://a.org", "DOC018 1:7 \"https://a.org\"")]
    [InlineData("country: UK", "DOC018 1:10 \"UK\"")]
    [InlineData("languages: [es, en]", "CFG010 1:13 \"es\"")]
    [InlineData("colours: {light: {accent: teal}}", "DOC018 1:27 \"teal\"")]
    [InlineData("colours: {light: {mari: \"#000000\"}}", "DOC015 1:19 \"mari\"")]
    [InlineData("name: {en: Our library, xx: Ours}", "DOC018 1:12 \"Our library\"")]
    [InlineData("exit-checked: 2026-11", "DOC018 1:15 \"2026-11\"")]
    [InlineData("logo: none.svg", "CFG008 1:7 \"none.svg\"")]
    [InlineData("- name: Us", "DOC017 1:1 \"- name: Us\"")]
    public void A_mistake_is_told_at_its_place(string overlay, string expected) =>
        Assert.Equal(expected, Small.Brief(Assert.Single(Site.With("overlay.yml", overlay).Read().Diagnostics)));

    [Fact]
    public void A_file_that_the_settings_name_must_be_there()
    {
        var found = Site.Edit("statiq.json", "{ ", "{ \"Overlay\": \"partner/overlay.yml\", ").Read().Diagnostics;

        Assert.Equal("CFG006", Assert.Single(found).Code);
    }

    [Theory]
    [InlineData("<path d='M0 0h9v9z'/>", null)]
    [InlineData("<style>path{fill:url(#a)}</style><path style=\"fill: url( '#a' )\"/>", null)]
    [InlineData("<script>alert(1)</script>", "<script> has no place")]
    [InlineData(
        "<h:meta xmlns:h='http://www.w3.org/1999/xhtml' http-equiv='refresh' content='0;url=https://example.org'/>",
        "<meta> has no place"
    )]
    [InlineData("<?xml-stylesheet href='https://example.org/a.css'?>", "an instruction for programs")]
    [InlineData("<path style=\"mask-image: image-set('https://example.org/a.png' 1x)\"/>", "\"style\" would fetch something")]
    [InlineData(
        "<i:view xmlns:i='http://www.inkscape.org/namespaces/inkscape' i:export-filename='C:\\logos\\us.png'/><path xmlns:i='http://www.inkscape.org/namespaces/inkscape' i:path='C:\\x'/>",
        null
    )]
    [InlineData("<path onclick='alert(1)'/>", "\"onclick\" would run something")]
    [InlineData("<use href='https://example.org/a.svg#b'/>", "\"href\" leads out of the file")]
    [InlineData("<path fill='url(https://example.org/a)'/>", "\"fill\" would fetch something")]
    [InlineData("<style>@import 'a.css';</style>", "its style would fetch something")]
    [InlineData("<image href='data:image/png;base64,AA=='/>", "give the picture itself, as PNG")]
    [InlineData("<text>Us</text>", "turn it into outlines (line 1)")]
    [InlineData("<path", "it is not sound XML at line 1")]
    public void A_drawing_must_stand_for_itself(string inside, string? problem)
    {
        var found = Site.With("overlay.yml", "logo: logo.svg")
            .With("logo.svg", $"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 10'>{inside}</svg>")
            .Read();

        if (problem is null)
            Assert.Equal(4, found.Library.Settings.Brand.Logo!.Ratio);
        if (problem is null)
            Assert.Empty(found.Diagnostics);
        else
            Assert.Contains(problem, Assert.Single(found.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 1'/>",
        "document types are refused"
    )]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/>", "neither a viewBox nor a width and height")]
    [InlineData("<html/>", "not an SVG drawing")]
    public void What_is_no_drawing_is_told(string text, string problem) =>
        Assert.Contains(
            problem,
            Assert.Single(Site.With("overlay.yml", "logo: logo.svg").With("logo.svg", text).Read().Diagnostics).Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(400, 100, null)]
    [InlineData(100, 20, "120 to 4000 are wanted")]
    [InlineData(5000, 100, "120 to 4000 are wanted")]
    public void A_picture_has_a_size_that_serves_paper(int width, int height, string? problem)
    {
        byte[] png =
        [
            0x89,
            .. "PNG\r\n\x1a\n"u8,
            0,
            0,
            0,
            13,
            .. "IHDR"u8,
            0,
            0,
            (byte)(width >> 8),
            (byte)width,
            0,
            0,
            (byte)(height >> 8),
            (byte)height,
            8,
            6,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
        ];

        var found = Site.With("overlay.yml", "logo: logo.png").With("logo.png", png).Read();

        Assert.Equal(problem is null, found.Library.Settings.Brand.Logo is not null);
        if (problem is not null)
            Assert.Contains(problem, Assert.Single(found.Diagnostics).Message, StringComparison.Ordinal);
    }

    private static Reading.ReadResult Read(string overlay)
    {
        var result = Site.With("overlay.yml", overlay).Read();
        Assert.Empty(result.Diagnostics.Select(Small.Show));
        return result;
    }
}
