using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;
using A = DocumentFormat.OpenXml.Drawing;

namespace Sourced.Publishing.Kits.Slides;

/// <summary>What the speaker says, under each slide.</summary>
internal sealed class SlideNotes(SlideLook look, SlideText text)
{
    /// <summary>Of a page of notes, upright, in points.</summary>
    public const int Width = 540;
    public const int Height = 720;

    private const int Size = 14;
    private const uint WordsPlace = 1;

    private static readonly SlideBox Picture = new(48, 48, 444, 250);
    private static readonly SlideBox Words = new(48, 320, 444, 352);

    public NotesMasterPart AddMaster(PresentationPart presentation, string id)
    {
        var part = presentation.AddNewPart<NotesMasterPart>(id);
        part.AddNewPart<ThemePart>("rId1").Theme = SlideTheme.Of(look);
        part.NotesMaster = new NotesMaster(
            SlideShapes.Data(
            [
                Image(2, Picture),
                SlideShapes.Place(3, "Notes", Placeholder(), Words, Style(), A.TextAnchoringTypeValues.Top, "Notes"),
            ], look.Paper),
            SlideLayouts.ColourMap());
        return part;
    }

    public void Add(SlidePart slide, NotesMasterPart master, string id, IEnumerable<string> words)
    {
        var part = slide.AddNewPart<NotesSlidePart>(id);
        part.AddPart(master, "rId1");
        part.AddPart(slide, "rId2");
        part.NotesSlide = new NotesSlide(
            SlideShapes.Data([Image(2, null), SlideShapes.Filled(3, "Notes", Placeholder(), words.Select(line => text.Paragraph(line)))]),
            new ColorMapOverride(new A.MasterColorMapping()));
    }

    private static PlaceholderShape Placeholder() => new() { Type = PlaceholderValues.Body, Index = WordsPlace };

    private A.ListStyle Style() =>
        new(
            new A.Level1ParagraphProperties(
                new A.SpaceBefore(new A.SpacingPoints { Val = 400 }),
                new A.DefaultRunProperties(
                    new A.SolidFill(new A.RgbColorModelHex { Val = look.Ink }),
                    new A.LatinFont { Typeface = "+mn-lt" },
                    new A.ComplexScriptFont { Typeface = "+mn-cs" }
                )
                {
                    FontSize = Size * 100,
                }
            )
            {
                Alignment = text.Mirrored ? A.TextAlignmentTypeValues.Right : A.TextAlignmentTypeValues.Left,
                RightToLeft = text.Mirrored,
            }
        );

    private static Shape Image(uint id, SlideBox? box)
    {
        var properties = new ShapeProperties();
        if (box is { } place)
            properties.Append(
                place.ToTransform(),
                new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle },
                new A.NoFill()
            );
        return new Shape(
            new NonVisualShapeProperties(
                new NonVisualDrawingProperties { Id = id, Name = "Slide" },
                new NonVisualShapeDrawingProperties(new A.ShapeLocks { NoGrouping = true, NoRotation = true, NoChangeAspect = true }),
                new ApplicationNonVisualDrawingProperties(new PlaceholderShape { Type = PlaceholderValues.SlideImage })),
            properties);
    }
}
