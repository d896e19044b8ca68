using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;
using Sourced.Publishing.Typesetting;
using Sourced.Theme;
using Sourced.Theme.Models;
using A = DocumentFormat.OpenXml.Drawing;

namespace Sourced.Publishing.Kits.Slides;

/// <summary>The slides of a talk as Office Open XML, to be changed by the speaker: text is text, and what to say stands in the notes.</summary>
internal sealed class SlideDeck
{
    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Terms = "http://purl.org/dc/elements/1.1/";

    private const int SentenceSize = 40;

    private readonly TalkView _talk;
    private readonly Words _words;
    private readonly SlideText _text;
    private readonly SlideLook _look;

    private SlideDeck(TalkView talk, Words words, SlideLook look)
    {
        (_talk, _words, _look) = (talk, words, look);
        _text = new SlideText(words["language.locale"].Replace('_', '-'), words.Direction == "rtl");
    }

    /// <returns>The same bytes for the same talk.</returns>
    public static byte[] Write(TalkView talk, Words words, SlideLook look)
    {
        using var stream = new MemoryStream();
        using (var document = PresentationDocument.Create(stream, PresentationDocumentType.Presentation, autoSave: true))
            new SlideDeck(talk, words, look).WriteTo(document);
        stream.Position = 0;
        return DeckPackage.Settle(stream);
    }

    private void WriteTo(PresentationDocument document)
    {
        var presentation = document.AddNewPart<PresentationPart>("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", "rId1");
        var master = new SlideLayouts(_look, _text.Mirrored).AddTo(presentation, "rId1");
        var notes = new SlideNotes(_look, _text);
        var notesMaster = notes.AddMaster(presentation, "rId2");
        presentation.AddPart(master.ThemePart!, "rId3");
        var slides = new SlideIdList();
        for (var i = 0; i < _talk.Parts.Length; i++)
        {
            var (part, id) = (_talk.Parts[i], $"rId{i + 4}");
            var slide = presentation.AddNewPart<SlidePart>(id);
            slide.AddPart(LayoutOf(part, master), "rId1");
            slide.Slide = new Slide(SlideShapes.Data(Shapes(part, slide)), new ColorMapOverride(new A.MasterColorMapping()));
            notes.Add(slide, notesMaster, "rId2", NotesOf(part));
            slides.Append(new SlideId { Id = (uint)(256 + i), RelationshipId = id });
        }

        presentation.Presentation = new Presentation(
            new SlideMasterIdList(new SlideMasterId { Id = 2147483648, RelationshipId = "rId1" }),
            new NotesMasterIdList(new NotesMasterId { Id = "rId2" }),
            slides,
            new SlideSize { Cx = SlideLook.Width * SlideLook.EmusInPoint, Cy = SlideLook.Height * SlideLook.EmusInPoint },
            new NotesSize { Cx = SlideNotes.Width * SlideLook.EmusInPoint, Cy = SlideNotes.Height * SlideLook.EmusInPoint })
        { RightToLeft = _text.Mirrored };
        WriteProperties(document);
    }

    private static SlideLayoutPart LayoutOf(TalkPartView part, SlideMasterPart master) =>
        (SlideLayoutPart)master.GetPartById(part.Kind == "welcome" ? "rId1" : part.Figure is null ? "rId2" : "rId3");

    private IEnumerable<OpenXmlElement> Shapes(TalkPartView part, SlidePart slide)
    {
        if (part.Figure is { } figure)
        {
            yield return SlideShapes.Filled(2, "Number and statement", new PlaceholderShape { Type = PlaceholderValues.Title },
                [_text.Figure(figure.Figure, SizeOf(figure.Figure)), _text.Paragraph(figure.Statement)]);
            yield return SlideShapes.Filled(3, "Who, where, when", Place(SlideLayouts.TextPlace), [_text.Paragraph(figure.Context)]);
            yield return SlideShapes.Filled(4, "Source", Place(SlideLayouts.StripPlace), [_text.Paragraph(part.Strip)], locked: true);
            yield break;
        }

        var isOpening = part.Kind == "welcome";
        yield return SlideShapes.Filled(
            2,
            "Title",
            new PlaceholderShape { Type = isOpening ? PlaceholderValues.CenteredTitle : PlaceholderValues.Title },
            [_text.Paragraph(part.Heading)]
        );
        var opening = isOpening ? [WithoutDash(_text.Paragraph(_talk.Audience, bold: true), start: true)] : Array.Empty<A.Paragraph>();
        var lines = part.Lines;
        var help = part.ShowsHelp ? HelpLines() : [];
        if (part.Kind != "closing")
        {
            yield return SlideShapes.Filled(
                3,
                "Text",
                Place(SlideLayouts.TextPlace),
                [.. opening, .. lines is [var only] && !isOpening ? [Sentence(only)] : lines.Select(line => _text.Paragraph(line)), .. help]
            );
            yield break;
        }

        // beside the code, not over it
        const int Side = 270;
        var box = SlideBox.Beside(152, 352, Side + 24).Mirrored(_text.Mirrored);
        yield return SlideShapes.Filled(
            3,
            "Text",
            Place(SlideLayouts.TextPlace),
            lines.Append(AddressOf(_talk.ListenersUrl)).Select(line => _text.Paragraph(line)),
            box: box
        );
        var image = slide.AddNewPart<ImagePart>("image/png", "rId3");
        using (var png = new MemoryStream(QrCode.Png(_talk.ListenersUrl)))
            image.FeedData(png);
        yield return SlideShapes.Picture(
            4,
            "QR",
            _words.Format("paper.qr.alt", AddressOf(_talk.ListenersUrl)),
            "rId3",
            new SlideBox(SlideLook.Width - 48 - Side, SlideLook.Height - 36 - Side, Side, Side).Mirrored(_text.Mirrored)
        );
    }

    private IEnumerable<A.Paragraph> HelpLines()
    {
        yield return _text.Paragraph(_words["help.emergency"], bold: true);
        foreach (var line in _talk.Help.Lines)
        {
            yield return _text.Paragraph(line.Country.Length > 0 ? $"{line.Name} · {line.Country}" : line.Name, SlideLayouts.Least);
            yield return WithoutDash(_text.Paragraph(line.Reach, bold: true, leftToRight: true));
        }
    }

    /// <summary>One line is a sentence, several are a list.</summary>
    private A.Paragraph Sentence(string line) => WithoutDash(_text.Paragraph(line, SentenceSize), start: true);

    private static A.Paragraph WithoutDash(A.Paragraph paragraph, bool start = false)
    {
        var properties = paragraph.ParagraphProperties ?? paragraph.PrependChild(new A.ParagraphProperties());
        properties.Indent = 0;
        if (start) properties.LeftMargin = 0;
        properties.Append(new A.SpaceBefore(new A.SpacingPoints { Val = 0 }), new A.NoBullet());
        return paragraph;
    }

    private IEnumerable<string> NotesOf(TalkPartView part)
    {
        yield return $"{part.From} ({part.Length})";
        foreach (var direction in part.Directions) yield return direction;
        if (part.Figure is { } figure)
        {
            yield return $"{_words["statistic.ten"]}: {figure.SpokenTen}";
            yield return $"{_words["statistic.sixty"]}: {figure.SpokenSixty}";
            yield return $"{_words["slip.does-not-mean"]}: {figure.DoesNotMean}";
            yield return $"{_words["statistic.asked"]}: {figure.IfAsked} {figure.Answer}";
            yield return $"{_words.Format("slip.source-only", figure.Slip.SourceName)}, {figure.Slip.Locator.Text}. {figure.Slip.Kind.Sentence} {figure.ShortUrl}";
        }

        foreach (var said in part.Say)
            yield return said;
        foreach (var entry in part.Body.OfType<ListView>().SelectMany(list => list.Items).SelectMany(item => item).OfType<ParagraphView>())
            yield return SheetParts.TextOf(entry.Content);
    }

    private static int SizeOf(string figure) => figure.Length switch { > 18 => 48, > 10 => 66, _ => 88 };

    private static PlaceholderShape Place(uint index) => new() { Type = PlaceholderValues.Body, Index = index };

    private static string AddressOf(string url) => url[(url.IndexOf("://", StringComparison.Ordinal) + 3)..].TrimEnd('/');

    private void WriteProperties(PresentationDocument document)
    {
        var part = document.AddNewPart<CoreFilePropertiesPart>("rId2");
        var properties = new XElement(
            Core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", Core.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "dc", Terms.NamespaceName),
            new XElement(Terms + "title", _talk.Title),
            new XElement(Terms + "creator", _talk.SiteTitle),
            new XElement(Terms + "language", _talk.Language),
            new XElement(Core + "version", _talk.Version)
        );
        using var stream = new MemoryStream();
        properties.Save(stream);
        stream.Position = 0;
        part.FeedData(stream);
    }
}
