using System.Text;
using Sourced.Content.Settings;
using Sourced.Content.Text;
using Sourced.Evidence;
using Sourced.Publishing.Auditing;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Data;
using Sourced.Publishing.Editions;
using Sourced.Publishing.Sharing;
using Sourced.Publishing.Tests.Sites;

namespace Sourced.Publishing.Tests.Auditing;

/// <summary>Whatever is about to be published is read once more: a number that nobody can answer for stops it, whatever kind of file it has got into.</summary>
public sealed class LastLineTests
{
    private static readonly Site Facts = SiteOf();

    private static readonly AddressBook Addresses = new(new SiteSettings { Host = "example.org" }, new Vouchers(Facts));

    [Theory]
    [InlineData("data/statistics.json", """{ "items": [{ "statement": "TEXT" }] }""")]
    [InlineData("data/statistics.csv", "id,statement\r\nx,\"TEXT\"\r\n")]
    [InlineData("feed.xml", "<feed><entry><summary>TEXT</summary></entry></feed>")]
    [InlineData("reviews.ics", "BEGIN:VEVENT\r\nSUMMARY;LANGUAGE=en:TEXT\r\n")]
    [InlineData("assets/icon.svg", "<svg xmlns='http://www.w3.org/2000/svg'><text>TEXT</text></svg>")]
    [InlineData("assets/site.css", ".a::before { content: 'TEXT'; }")]
    [InlineData("assets/site.js", "say(\"TEXT\");")]
    [InlineData("sources.bib", "@misc{a,\n  note = {TEXT},\n}")]
    [InlineData("sources.ris", "TY  - GEN\nN1  - TEXT\nER  - \n")]
    [InlineData("s/abcde/post.txt", "The link:\nTEXT\n")]
    [InlineData("index.html", "<p>TEXT</p>")]
    [InlineData("rules/index.html", "<section data-exempt=\"\"><p>TEXT</p></section>")]
    [InlineData("facts/index.html", "<script type=\"application/ld+json\">{ \"text\": \"TEXT\" }</script>")]
    public void A_number_that_nobody_vouches_for_is_found_in_every_kind_of_file(string path, string file)
    {
        Assert.Equal("OUT002", Assert.Single(Read(path, file.Replace("TEXT", "88% of children said so", StringComparison.Ordinal))).Code);
        // what is on record of a finding vouches for its own words, and not for others
        Assert.Equal(
            "OUT002",
            Assert.Single(Read(path, file.Replace("TEXT", "1 in 6 teachers were asked to leave", StringComparison.Ordinal))).Code
        );
        Assert.Empty(
            Read(path, file.Replace("TEXT", "1 in 6 of the survivors surveyed were under twelve when it began", StringComparison.Ordinal))
                .Select(problem => problem.Message)
        );
        Assert.Empty(
            Read(path, file.Replace("TEXT", "Watch for changes in who a child trusts.", StringComparison.Ordinal))
                .Select(problem => problem.Message)
        );
        Assert.Empty(
            Read(path, file.Replace("TEXT", "survivors who answered the survey, 14 US states, 2016", StringComparison.Ordinal))
                .Select(problem => problem.Message)
        );
    }

    [Fact]
    public void Bundles_are_opened_and_pictures_turned_round()
    {
        var zip = ZipFile.Write([
            ("notes.txt", "88% of children said so"u8.ToArray()),
            ("page.html", "<p>412 children were sold.</p>"u8.ToArray()),
        ]);

        Assert.Equal(
            2,
            FileAudit.Read(Artifact("kits/kit.zip"), Draft, zip, Addresses).Problems.Count(problem => problem.Code == "OUT002")
        );
        byte[] header = [0x89, .. "PNG\r\n\x1a\n"u8, 0, 0, 0, 13, .. "IHDR"u8, .. new byte[17]];
        var png = PngNotes.Add(header, "<x>88% of children said so</x>");
        Assert.Equal("OUT002", Assert.Single(FileAudit.Read(Artifact("cards/a.png"), Draft, png, Addresses).Problems).Code);
    }

    [Fact]
    public void A_slide_inside_a_kit_is_read_like_any_other_file()
    {
        const string Slide = "<p:sld xmlns:p='p' xmlns:a='a'><a:t>TEXT</a:t></p:sld>";

        Assert.Equal(["OUT002", "OUT002"], InKit("88% of children said so").Select(problem => problem.Code));
        Assert.Contains(
            "kits/kit.zip/slides.pptx/ppt/slides/slide1.xml",
            InKit("88% of children said so")[0].Message,
            StringComparison.Ordinal
        );
        Assert.Empty(InKit("1 in 6 of the survivors surveyed were under twelve when it began").Select(problem => problem.Message));

        static IReadOnlyList<Content.Diagnostics.Diagnostic> InKit(string words)
        {
            var slide = Encoding.UTF8.GetBytes(Slide.Replace("TEXT", words, StringComparison.Ordinal));
            var deck = ZipFile.Write([
                ("ppt/slides/slide1.xml", slide),
                ("ppt/notesSlides/notesSlide1.xml", (byte[])[.. slide, (byte)'\n']),
            ]);
            return FileAudit.Read(Artifact("kits/kit.zip"), Draft, ZipFile.Write([("slides.pptx", deck)]), Addresses).Problems;
        }
    }

    [Fact]
    public void What_was_read_as_a_file_of_its_own_is_not_read_again_in_a_bundle_but_every_other_file_is()
    {
        var addresses = new AddressBook(new SiteSettings { Host = "example.org" }, new Vouchers(Facts));
        var part = new Artifact(new SitePath("kits/notes.txt"), ArtifactOrigin.Whole("a file"), OutputKinds.Kits, static () => Draft)
        {
            Turn = ArtifactTurn.Part,
        };
        var (clean, planted) = ("Watch for changes."u8.ToArray(), "88% of children said so"u8.ToArray());

        Assert.Empty(FileAudit.Read(part, Draft, clean, addresses).Problems);
        Assert.Single(FileAudit.Read(part, Draft, planted, addresses).Problems);

        Assert.True(addresses.Knows(Digest.Of(clean), "en"));
        Assert.False(addresses.Knows(Digest.Of(planted), "en"));
        Assert.Single(
            FileAudit.Read(Artifact("kits/kit.zip"), Draft, ZipFile.Write([("a.txt", clean), ("b.txt", planted)]), addresses).Problems
        );
    }

    [Theory]
    [InlineData("25:20 (1:00)", true)]
    [InlineData("27:50Questions", true)]
    [InlineData("60:40 is how many said so", false)]
    [InlineData("A4, 2 pages, 63 KB", true)]
    public void Minutes_of_a_talk_and_the_size_of_a_file_are_counted_by_us(string text, bool ours) =>
        Assert.Equal(ours, Addresses.Texts.Unbound(text, "en", []).Count == 0);

    [Theory]
    [InlineData("\u2067102,029\u2069", true)]
    [InlineData("\u2067\u200e1 in 6\u2069", true)]
    [InlineData("\u2067\u200e88%\u2069 of children", false)]
    public void Signs_of_direction_hide_no_number_and_make_none(string text, bool passes) =>
        Assert.Equal(passes, !Read("data/a.json", System.Text.Json.JsonSerializer.Serialize(new[] { text })).Any());

    [Fact]
    public void Each_text_of_a_drawing_is_read_by_itself()
    {
        Assert.DoesNotContain(RecordTexts.In("<svg><text>2020</text><text>36</text></svg>"), RecordTexts.IsSaid);
        Assert.Equal(
            ["88% of children"],
            RecordTexts
                .In("<svg><text>2020</text><text>88% of <tspan>children</tspan></text></svg>")
                .Where(RecordTexts.IsSaid)
                .Select(text => text.Trim())
        );
    }

    [Fact]
    public void What_is_handed_to_the_typesetter_is_read_though_the_file_cannot_be()
    {
        var handed = Draft with { Handed = """{ "title": "88% of children said so", "body": [] }""" };

        Assert.Equal("OUT002", Assert.Single(FileAudit.Read(Artifact("handouts/a.pdf"), handed, [], Addresses).Problems).Code);
        Assert.Empty(
            FileAudit
                .Read(Artifact("handouts/a.pdf"), Draft with { Handed = """{ "title": "Trust before harm" }""" }, [], Addresses)
                .Problems
        );
    }

    [Theory]
    [InlineData("#text(size: 12pt)[88% of children said so]")]
    [InlineData("#let about = \"88% of children said so\"")]
    public void A_number_in_a_template_is_found_at_its_place(string template)
    {
        var problem = Assert.Single(TemplateAudit.Check(new SourceFile("theme/paper/own.typ", template)));

        Assert.Equal("OUT002", problem.Code);
        Assert.Equal(template.IndexOf("88%", StringComparison.Ordinal), problem.Span.Start);
    }

    [Theory]
    [InlineData("// 88% of children said so\n#block(width: 100%, height: 12pt)[#word(\"sheet.facts\")]")]
    [InlineData("#import \"parts/look.typ\": *")]
    [InlineData("#let widths = (80mm, 92mm)")]
    public void Measures_of_a_page_are_none(string template) =>
        Assert.Empty(TemplateAudit.Check(new SourceFile("theme/paper/own.typ", template)));

    [Fact]
    public void The_templates_of_the_theme_say_no_number_of_their_own() =>
        Assert.Empty(TemplateAudit.Check(Typesetting.Sample.ThemeFolder).Select(problem => $"{problem.Span}: {problem.Message}"));

    [Fact]
    public void A_number_in_the_glossary_stops_the_edition_as_one_in_a_sheet_does()
    {
        using var project = new TestProject(
            SmallSite.Text.With(
                "input/glossary.yml",
                """
                - id: grooming
                  term: {en: Grooming}
                  definition: {en: It happens to 88% of children.}
                """
            )
        );
        var read = project.Site.Read();

        Assert.Contains(
            Gate.Check(read.Library, new GateOptions(new DateOnly(2026, 11, 22), 1)).Diagnostics,
            problem => problem.Code == "EVD001"
        );
    }

    private static IEnumerable<Content.Diagnostics.Diagnostic> Read(string path, string text) =>
        FileAudit.Read(Artifact(path), Draft, Encoding.UTF8.GetBytes(text), Addresses).Problems;

    private static Draft Draft { get; } = new(default, static _ => default);

    private static Artifact Artifact(string path) =>
        new(new SitePath(path), ArtifactOrigin.Whole("a file"), OutputKinds.Site, static () => Draft);

    private static Site SiteOf()
    {
        var library = SmallSite.Text.Read().Library;
        return new Site(library, Gate.Check(library, new GateOptions(new DateOnly(2026, 11, 22), 1)), CodeRegistry.None);
    }
}
