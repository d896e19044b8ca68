using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Sourced.Publishing.Editions;
using Sourced.Publishing.Tests.Sites;
using Sourced.Publishing.Tests.Typesetting;

namespace Sourced.Publishing.Tests.Kits;

public sealed partial class KitTests(TheKits kits)
{
    private const string Kit = "speakers-10/us/kit-letter.zip";

    [Fact]
    public async Task A_kit_holds_all_that_an_evening_takes_and_begins_with_what_to_do_when_somebody_tells_something()
    {
        var names = (await kits.OpenAsync(Kit)).Select(file => file.Name).ToList();

        Assert.Equal(
            [
                "01-first-large-print-letter.pdf",
                "01-first-letter.pdf",
                "02-read-me.html",
                "03-notes-letter.pdf",
                "03-notes.html",
                "04-slides.html",
                "04-slides.pptx",
                "05-questions-letter.pdf",
                "06-sheet-1-large-print-letter.pdf",
                "06-sheet-1-two-page-letter.pdf",
                "07-strip-letter.pdf",
                "08-feedback-letter.pdf",
                "09-statistics.csv",
                "10-changes.txt",
                "LICENCE.txt",
                "manifest.json",
            ],
            names
        );
    }

    [Fact]
    public async Task Names_in_a_kit_tell_no_topic()
    {
        var names = (await kits.OpenAsync(Kit)).Select(file => file.Name);

        Assert.DoesNotContain(
            names,
            name =>
                name.Contains("talk", StringComparison.Ordinal)
                || name.Contains("trust", StringComparison.Ordinal)
                || name.Contains("listen", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task The_list_of_a_kit_gives_the_checksum_of_every_other_file_in_it()
    {
        var files = await kits.OpenAsync(Kit);
        using var manifest = JsonDocument.Parse(files.Single(file => file.Name == "manifest.json").Bytes);
        var listed = manifest
            .RootElement.GetProperty("files")
            .EnumerateArray()
            .ToDictionary(file => file.GetProperty("name").GetString()!, file => file.GetProperty("sha256").GetString());

        Assert.Equal(
            files
                .Where(file => file.Name != "manifest.json")
                .ToDictionary(file => file.Name, file => (string?)Digest.Of(file.Bytes).ToString()),
            listed
        );
        Assert.Equal(["survey-2018#young"], manifest.RootElement.GetProperty("statistics").EnumerateArray().Select(id => id.GetString()));
        Assert.Equal(5, manifest.RootElement.GetProperty("version").GetString()!.Length);
    }

    [Theory]
    [InlineData("us/kit-letter.zip", "2027-06-30")]
    [InlineData("gb/kit-a4.zip", "2027-03-31")]
    public async Task A_kit_is_good_until_the_first_thing_in_it_has_to_be_looked_at_again(string path, string day)
    {
        using var manifest = JsonDocument.Parse((await kits.OpenAsync($"speakers-10/{path}")).Single(file => file.Name == "manifest.json").Bytes);

        Assert.Equal(day, manifest.RootElement.GetProperty("use_until").GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("ar")]
    public async Task The_times_of_the_parts_add_up_to_the_length_of_the_talk(string language)
    {
        var notes = new HtmlParser().ParseDocument(
            Encoding.UTF8.GetString((await kits.OpenAsync(Kit, language)).Single(file => file.Name == "03-notes.html").Bytes)
        );
        var rows = notes
            .QuerySelectorAll("tbody tr")
            .Select(row => row.QuerySelectorAll("td").Select(cell => Seconds(cell.TextContent)).Take(2).ToArray())
            .ToList();

        var at = 0;
        foreach (var row in rows.SkipLast(1))
        {
            Assert.Equal(at, row[0]);
            at += row[1];
        }

        Assert.Equal(600, at);
        Assert.Equal(600, rows[^1][1]);
    }

    [Fact]
    public async Task Notes_say_of_each_number_how_to_say_it_what_it_does_not_mean_what_to_answer_and_where_it_stands()
    {
        var pdf = (await kits.OpenAsync(Kit)).Single(file => file.Name == "03-notes-letter.pdf").Bytes;
        var text = White().Replace(Poppler.Text(pdf), " ");

        foreach (
            var said in (string[])
                [
                    "In a survey, 1 in 6 survivors were under twelve when it began.",
                    "Survivors were asked. 1 in 6 were under twelve when it began.",
                    "It does not describe all children.",
                    "Is it true of my town?",
                    "Nobody can say.",
                    "Executive summary",
                ]
        )
        {
            Assert.Contains(said, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_statistics_travel_inside_the_notes_as_they_lie_in_the_kit()
    {
        var files = await kits.OpenAsync(Kit);
        var table = files.Single(file => file.Name == "09-statistics.csv").Bytes;

        Assert.Contains("survey-2018#young", Encoding.UTF8.GetString(table), StringComparison.Ordinal);
        Assert.Equal(table, Poppler.Attached(files.Single(file => file.Name == "03-notes-letter.pdf").Bytes, "statistics.csv"));
    }

    [Theory]
    [InlineData("us/kit-letter.zip", "1-800-555-0199", "0800 555 019")]
    [InlineData("gb/kit-a4.zip", "0800 555 019", "1-800-555-0199")]
    public async Task Every_paper_of_a_kit_has_the_lines_of_its_country_and_no_other(string path, string own, string other)
    {
        var files = await kits.OpenAsync($"speakers-10/{path}");
        foreach (
            var file in files.Where(file =>
                file.Name.EndsWith(".pdf", StringComparison.Ordinal)
                && !file.Name.Contains("questions", StringComparison.Ordinal)
                && !file.Name.Contains("feedback", StringComparison.Ordinal)
            )
        )
        {
            var text = Poppler.Text(file.Bytes);
            Assert.Contains(own, text, StringComparison.Ordinal);
            Assert.DoesNotContain(other, text, StringComparison.Ordinal);
        }

        foreach (var file in files.Where(file => file.Name is "03-notes.html" or "04-slides.html"))
        {
            Assert.Contains(own, Encoding.UTF8.GetString(file.Bytes), StringComparison.Ordinal);
            Assert.DoesNotContain(other, Encoding.UTF8.GetString(file.Bytes), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Every_paper_of_a_kit_is_sound_and_small()
    {
        foreach (var file in (await kits.OpenAsync(Kit)).Where(file => file.Name.EndsWith(".pdf", StringComparison.Ordinal)))
        {
            Assert.Contains("No syntax or stream encoding errors", Poppler.Check(file.Bytes), StringComparison.Ordinal);
            Assert.Contains("Tagged:          yes", Poppler.Info(file.Bytes), StringComparison.Ordinal);
            Assert.InRange(file.Bytes.Length, 1, 300_000);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("ar")]
    public async Task No_page_of_a_talk_is_printed_for_a_line_or_two(string language)
    {
        const int Dots = 50;
        foreach (var file in (await kits.OpenAsync(Kit, language)).Where(file => file.Name is "03-notes-letter.pdf" or "05-questions-letter.pdf"))
        {
            for (var page = 1; page <= Poppler.Pages(file.Bytes); page++) Assert.InRange(Ink.Filled(Poppler.Page(file.Bytes, page, Dots), Dots, 18), 0.14, 1);
        }
    }

    [Fact]
    public async Task The_list_of_changes_names_each_sheet_of_the_kit_with_the_day_on_which_it_was_new()
    {
        var lines = Encoding.UTF8.GetString((await kits.OpenAsync(Kit)).Single(file => file.Name == "10-changes.txt").Bytes).Split('\n');

        foreach (var title in (string[])["Trust grows before harm does", "When a child tells you, listen"])
            Assert.Contains(lines, line => line.StartsWith("1 November 2026", StringComparison.Ordinal) && line.EndsWith(title, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_build_of_pages_alone_leads_to_no_kit_and_says_so()
    {
        using var site = new TestProject(RealTheme.Of(KitSite.Text));
        await site.PublishAsync(OutputKinds.Site);

        var page = Page(site, "kits/speakers-10/us/index.html");
        Assert.Contains("made without this kit", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("a[href$='.zip'], a[href$='.pdf'], .kit-files"));
    }

    [Fact]
    public async Task No_kit_is_larger_than_a_megabyte_and_a_half()
    {
        var site = await kits.SiteAsync();
        var zips = Directory.EnumerateFiles(site.Output, "kit-*.zip", SearchOption.AllDirectories).ToList();

        Assert.NotEmpty(zips);
        Assert.All(zips, zip => Assert.InRange(new FileInfo(zip).Length, 1, 1_500_000));
    }

    [Fact]
    public async Task Pages_lead_to_one_kit_and_say_what_it_takes_to_print()
    {
        var site = await kits.SiteAsync();
        var chosen = Page(site, "kits/index.html").QuerySelector("a[href='/kits/speakers-10/']");
        var country = Page(site, "kits/speakers-10/index.html").QuerySelector("a[href='/kits/speakers-10/us/']");
        var kit = Page(site, "kits/speakers-10/us/index.html");

        Assert.NotNull(chosen);
        Assert.NotNull(country);
        Assert.NotNull(kit.QuerySelector("a[href='/kits/speakers-10/us/kit-letter.zip']"));
        var text = kit.Body!.TextContent;
        Assert.Contains("For 40 people print 40 sheets of paper", text, StringComparison.Ordinal);
        Assert.Contains("1 sheet of paper, US Letter, both sides, flip on the long edge, black ink is enough", text, StringComparison.Ordinal);
        Assert.Contains("30 June 2027", text, StringComparison.Ordinal);

        var handouts = Page(site, "kits/index.html").QuerySelector("ul.handouts")!;
        Assert.Contains(
            handouts.QuerySelectorAll("li"),
            form =>
                form.TextContent.Contains("2 pages", StringComparison.Ordinal)
                && form.TextContent.Contains("both sides, flip on the long edge", StringComparison.Ordinal)
        );
        Assert.Contains(
            handouts.QuerySelectorAll("li"),
            form =>
                form.TextContent.Contains("1 page", StringComparison.Ordinal)
                && form.TextContent.Contains("one side", StringComparison.Ordinal)
        );
        Assert.Contains("Black ink is enough", handouts.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_talks_that_the_library_can_fill_are_offered()
    {
        var site = await kits.SiteAsync();

        Assert.True(site.Has("kits/speakers-10/index.html"));
        Assert.False(Directory.Exists(Path.Combine(site.Output, "kits", "speakers-20")));
        Assert.False(Directory.Exists(Path.Combine(site.Output, "kits", "speakers-40")));
    }

    [Fact]
    public async Task A_country_has_the_paper_that_is_sold_there()
    {
        var site = await kits.SiteAsync();

        Assert.Equal(["kit-a4.zip"], Zips("gb"));
        Assert.Equal(["kit-letter.zip"], Zips("us"));
        Assert.Equal(["kit-a4.zip", "kit-letter.zip"], Zips("international"));

        IEnumerable<string?> Zips(string country) =>
            Directory.EnumerateFiles(Path.Combine(site.Output, "kits", "speakers-10", country), "*.zip").Select(Path.GetFileName).Order();
    }

    [Fact]
    public async Task The_read_me_leads_to_the_files_beside_it()
    {
        var files = await kits.OpenAsync(Kit);
        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(files.Single(file => file.Name == "02-read-me.html").Bytes));
        var named = page.QuerySelectorAll("td a").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Contains("03-notes-letter.pdf", named);
        Assert.All(named, name => Assert.Contains(files, file => file.Name == name));
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Page(TestProject site, string path) => new HtmlParser().ParseDocument(site[path]);

    private static int Seconds(string clock) =>
        clock.Split(':') is [var minutes, var seconds]
            ? (int.Parse(minutes, CultureInfo.InvariantCulture) * 60) + int.Parse(seconds, CultureInfo.InvariantCulture)
            : -1;

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();
}
