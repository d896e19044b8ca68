using System.Diagnostics;
using System.Text;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;
using DocumentFormat.OpenXml.Validation;
using Sourced.Publishing.Tests.Typesetting;
using A = DocumentFormat.OpenXml.Drawing;

namespace Sourced.Publishing.Tests.Kits;

public sealed class SlideTests(TheKits kits)
{
    private const int Least = 2800;

    public static TheoryData<string> Languages => ["", "ar"];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task The_deck_is_what_the_standard_wants(string language)
    {
        using var deck = PresentationDocument.Open(await DeckAsync(language), isEditable: false);

        Assert.Empty(
            new OpenXmlValidator(FileFormatVersions.Office2019)
                .Validate(deck)
                .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")
        );
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Nothing_on_a_slide_is_set_smaller_than_28_points(string language)
    {
        using var deck = PresentationDocument.Open(await DeckAsync(language), isEditable: false);
        var presentation = deck.PresentationPart!;
        var master = presentation.SlideMasterParts.Single();
        OpenXmlElement[] roots =
        [
            .. presentation.SlideParts.Select(part => (OpenXmlElement)part.Slide),
            .. master.SlideLayoutParts.Select(part => (OpenXmlElement)part.SlideLayout),
            master.SlideMaster,
        ];
        var sizes = roots
            .SelectMany(root =>
                root.Descendants()
                    .SelectMany(element => element.GetAttributes())
                    .Where(attribute => attribute.LocalName == "sz" && int.TryParse(attribute.Value, out _))
            )
            .Select(attribute => int.Parse(attribute.Value!, System.Globalization.CultureInfo.InvariantCulture))
            .ToList();

        Assert.NotEmpty(sizes);
        Assert.All(sizes, size => Assert.InRange(size, Least, 20000));
        Assert.Empty(roots.SelectMany(root => root.Descendants<A.NormalAutoFit>()));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task A_slide_shows_one_number_at_most_and_that_with_its_source_in_a_place_of_the_layout_that_stays_where_it_is(string language)
    {
        using var deck = PresentationDocument.Open(await DeckAsync(language), isEditable: false);
        var withNumber = deck.PresentationPart!.SlideParts.Where(slide => StripOf(slide.Slide) is not null).ToList();
        var layout = withNumber.Select(slide => slide.SlideLayoutPart!.SlideLayout).Distinct().Single();

        var number = Assert.Single(withNumber);
        Assert.Contains("Thorn 2018", StripOf(number.Slide)!.InnerText, StringComparison.Ordinal);
        Assert.Contains("/s/", StripOf(number.Slide)!.InnerText, StringComparison.Ordinal);
        Assert.True(StripOf(layout)!.Descendants<A.ShapeLocks>().Single() is { NoMove.Value: true, NoResize.Value: true });
        Assert.DoesNotContain(
            deck.PresentationPart.SlideParts.Except(withNumber),
            slide =>
                slide.Slide.InnerText.Contains("1 in 6", StringComparison.Ordinal)
                || slide.Slide.InnerText.Contains("1 من كل 6", StringComparison.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Every_slide_has_a_title_and_says_in_its_notes_what_to_say_and_every_picture_says_what_it_shows(string language)
    {
        using var deck = PresentationDocument.Open(await DeckAsync(language), isEditable: false);
        foreach (var slide in deck.PresentationPart!.SlideParts)
        {
            Assert.Contains(
                slide.Slide.Descendants<PlaceholderShape>(),
                place => place.Type?.Value is { } type && (type == PlaceholderValues.Title || type == PlaceholderValues.CenteredTitle)
            );
            Assert.InRange(slide.NotesSlidePart!.NotesSlide.InnerText.Length, 20, int.MaxValue);
            Assert.All(
                slide.Slide.Descendants<Picture>(),
                picture => Assert.NotEmpty(picture.NonVisualPictureProperties!.NonVisualDrawingProperties!.Description!.Value!)
            );
            Assert.Empty(slide.Slide.Descendants<Timing>());
            Assert.Empty(slide.Slide.Descendants<Transition>());
        }

        var answer = language == "ar" ? "لا أحد يستطيع القول. كان استطلاعاً واحداً." : "Nobody can say. It was one survey.";
        Assert.Contains(deck.PresentationPart.SlideParts, slide => slide.NotesSlidePart!.NotesSlide.InnerText.Contains(answer, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_arabic_deck_runs_from_right_to_left_in_its_own_language()
    {
        using var deck = PresentationDocument.Open(await DeckAsync("ar"), isEditable: false);
        var paragraphs = deck.PresentationPart!.SlideParts.SelectMany(slide => slide.Slide.Descendants<A.Paragraph>())
            .Where(paragraph => paragraph.InnerText.Any(letter => letter is >= '\u0600' and <= '\u06FF'))
            .ToList();

        Assert.True(deck.PresentationPart.Presentation.RightToLeft!.Value);
        Assert.NotEmpty(paragraphs);
        Assert.All(
            paragraphs.SelectMany(paragraph => paragraph.Descendants<A.RunProperties>()),
            run => Assert.StartsWith("ar", run.Language!.Value, StringComparison.Ordinal)
        );
        Assert.Contains(paragraphs, paragraph => paragraph.ParagraphProperties?.RightToLeft?.Value == true);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task The_deck_opens_in_LibreOffice_and_has_a_page_for_every_slide(string language)
    {
        Assert.SkipUnless(FindOffice() is not null, "LibreOffice is not installed (Debian: libreoffice-impress), so the slides were not opened");
        var folder = Directory.CreateTempSubdirectory("sourced-deck-");
        try
        {
            var file = Path.Combine(folder.FullName, "slides.pptx");
            var deck = await DeckAsync(language);
            await File.WriteAllBytesAsync(file, deck.ToArray());
            using var process = Process.Start(
                new ProcessStartInfo(
                    FindOffice()!,
                    [
                        "--headless",
                        $"-env:UserInstallation=file://{folder.FullName}/profile",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.FullName,
                        file,
                    ]
                )
                {
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                }
            )!;
            await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            await process.WaitForExitAsync();
            var pdf = await File.ReadAllBytesAsync(Path.ChangeExtension(file, "pdf"));

            using var slides = PresentationDocument.Open(deck, isEditable: false);
            Assert.Contains($"Pages:           {slides.PresentationPart!.SlideParts.Count()}\n", Poppler.Info(pdf), StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Slides_for_a_browser_are_one_file_that_asks_for_nothing_and_needs_no_script(string language)
    {
        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(await FileAsync("04-slides.html", language)));
        var slides = page.QuerySelectorAll(".slide");

        Assert.Equal(10, slides.Length);
        Assert.Empty(page.QuerySelectorAll("script, img:not([src^='data:']), link[rel=stylesheet]"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.All(slides, slide => Assert.NotNull(page.GetElementById(slide.GetAttribute("aria-labelledby")!)));
        Assert.All(page.QuerySelectorAll("nav a"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        var number = Assert.Single(page.QuerySelectorAll(".slide:has(.strip)"));
        Assert.Contains("Thorn 2018", number.QuerySelector(".strip")!.TextContent, StringComparison.Ordinal);

        // who takes a picture of the last slide has the way to the help lines
        var way = slides[^1].QuerySelector(".way")!;
        Assert.EndsWith("/help", way.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Contains(way.TextContent.Trim(), way.QuerySelector("img")!.GetAttribute("alt")!, StringComparison.Ordinal);
    }

    private async Task<MemoryStream> DeckAsync(string language) => new(await FileAsync("04-slides.pptx", language));

    private async Task<byte[]> FileAsync(string name, string language) =>
        (await kits.OpenAsync("speakers-10/us/kit-letter.zip", language)).Single(file => file.Name == name).Bytes;

    private static Shape? StripOf(OpenXmlElement root) =>
        root.Descendants<Shape>().FirstOrDefault(shape => shape.Descendants<PlaceholderShape>().Any(place => place.Index?.Value == 11));

    private static string? FindOffice() => Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator)
        .SelectMany(folder => new[] { Path.Combine(folder, "soffice"), Path.Combine(folder, "libreoffice") }).FirstOrDefault(File.Exists);
}
