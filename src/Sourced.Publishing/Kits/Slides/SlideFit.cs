using System.Collections.Immutable;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;
using A = DocumentFormat.OpenXml.Drawing;

namespace Sourced.Publishing.Kits.Slides;

/// <summary>
/// Reads a finished deck and sets its words in their places again: letters on slides never shrink, so words that are too many would run over what
/// stands below them, or off the wall.
/// </summary>
internal static class SlideFit
{
    /// <summary>In points; less is not seen.</summary>
    private const double Slack = 2;

    /// <returns>What does not fit, slide by slide.</returns>
    public static ImmutableArray<SlideOverflow> Check(byte[] deck)
    {
        using var stream = new MemoryStream(deck, writable: false);
        using var document = PresentationDocument.Open(stream, isEditable: false);
        var presentation = document.PresentationPart!;
        var found = ImmutableArray.CreateBuilder<SlideOverflow>();
        var number = 0;
        foreach (var id in presentation.Presentation.SlideIdList!.Elements<SlideId>())
        {
            number++;
            var part = (SlidePart)presentation.GetPartById(id.RelationshipId!.Value!);
            foreach (var shape in part.Slide.Descendants<Shape>())
            {
                if (PlaceOf(shape, part.SlideLayoutPart!.SlideLayout) is { } place && Over(shape, place) is { } over) found.Add(over with { Slide = number });
            }
        }

        return found.DrainToImmutable();
    }

    /// <summary>The place of the layout that a shape fills.</summary>
    private static Shape? PlaceOf(Shape shape, SlideLayout layout)
    {
        if (shape.Descendants<PlaceholderShape>().FirstOrDefault() is not { } wanted) return null;
        return layout.Descendants<Shape>().FirstOrDefault(place => place.Descendants<PlaceholderShape>().FirstOrDefault() is { } own
            && (wanted.Index is { } index ? own.Index?.Value == index.Value : own.Index is null && own.Type?.Value == wanted.Type?.Value));
    }

    private static SlideOverflow? Over(Shape shape, Shape place)
    {
        var box = (shape.ShapeProperties?.Transform2D ?? place.ShapeProperties!.Transform2D!).Extents!;
        var (width, height) = (Points(box.Cx!.Value), Points(box.Cy!.Value));
        var style = place.TextBody!.ListStyle!.GetFirstChild<A.Level1ParagraphProperties>()!;
        var used = 0.0;
        var (longest, most, line) = ("", 0.0, 0.0);
        foreach (var paragraph in shape.TextBody!.Elements<A.Paragraph>())
        {
            var words = string.Concat(paragraph.Descendants<A.Text>().Select(text => text.Text));
            var own = paragraph.ParagraphProperties;
            var letters = paragraph.Descendants<A.RunProperties>().FirstOrDefault();
            var fallback = style.GetFirstChild<A.DefaultRunProperties>()!;
            var size = (letters?.FontSize ?? fallback.FontSize!).Value / 100.0;
            var serif = (letters?.GetFirstChild<A.LatinFont>() ?? fallback.GetFirstChild<A.LatinFont>()!).Typeface!.Value!.StartsWith(
                "+mj",
                StringComparison.Ordinal
            );
            var face =
                serif ? SlideLetters.BoldSerif
                : (letters?.Bold ?? fallback.Bold)?.Value == true ? SlideLetters.BoldSans
                : SlideLetters.Sans;
            var indent = Points((own?.LeftMargin ?? style.LeftMargin!).Value);
            var spacing = style.GetFirstChild<A.LineSpacing>()!.SpacingPercent!.Val!.Value / 100000.0;
            var before = (own?.GetFirstChild<A.SpaceBefore>() ?? style.GetFirstChild<A.SpaceBefore>()!).SpacingPoints!.Val!.Value / 100.0;
            line = face.LineOf(size) * spacing;
            var high = LinesOf(words, face, size, width - indent) * line;
            // the room before the first paragraph of a place is not kept
            used += high + (used > 0 ? before : 0);
            if (high > most) (longest, most) = (words, high);
        }

        return used <= height + Slack ? null : new SlideOverflow(0, Math.Max(1, (int)Math.Ceiling((used - height - Slack) / line)), longest);
    }

    /// <summary>As an office program breaks them: at blanks, and in a word only where it is wider than the place.</summary>
    private static int LinesOf(string words, SlideLetters face, double size, double width)
    {
        var (lines, at) = (1, 0.0);
        var blank = face.WidthOf(" ", size);
        foreach (var word in words.Split(' '))
        {
            var wide = face.WidthOf(word, size);
            if (at > 0 && at + blank + wide > width) (lines, at) = (lines + 1, 0);
            at += (at > 0 ? blank : 0) + wide;
            while (at > width) (lines, at) = (lines + 1, at - width);
        }

        return lines;
    }

    private static double Points(long emus) => emus / (double)SlideLook.EmusInPoint;
}
