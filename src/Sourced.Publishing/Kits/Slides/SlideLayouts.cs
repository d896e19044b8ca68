using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;
using A = DocumentFormat.OpenXml.Drawing;

namespace Sourced.Publishing.Kits.Slides;

/// <summary>
/// The master and its layouts. A speaker who adds a slide gets the same look, and a number that is added has a place for its source: it is in the
/// layout, and locked.
/// </summary>
internal sealed class SlideLayouts(SlideLook look, bool mirrored)
{
    /// <summary>Nothing on a slide is smaller, in points.</summary>
    public const int Least = 28;

    public const uint TextPlace = 10;
    public const uint StripPlace = 11;

    private const int HeadingSize = 40;
    private const int TextSize = 32;
    private const int StatementSize = 36;

    public static readonly string[] Names = ["Opening", "Text", "Number"];

    /// <summary>The presentation's one master with its layouts, in the order of <see cref="Names"/>.</summary>
    public SlideMasterPart AddTo(PresentationPart presentation, string id)
    {
        var master = presentation.AddNewPart<SlideMasterPart>(id);
        SlideLayout[] layouts = [Opening(), Text(), Number()];
        var ids = new SlideLayoutIdList();
        for (var i = 0; i < layouts.Length; i++)
        {
            var part = master.AddNewPart<SlideLayoutPart>($"rId{i + 1}");
            part.SlideLayout = layouts[i];
            part.AddPart(master, "rId1");
            ids.Append(new SlideLayoutId { Id = (uint)(2147483649 + i), RelationshipId = $"rId{i + 1}" });
        }

        master.AddNewPart<ThemePart>($"rId{layouts.Length + 1}").Theme = SlideTheme.Of(look);
        master.SlideMaster = new SlideMaster(
            SlideShapes.Data(
                [Heading(2, SlideBox.Wide(36, 100)), Words(3, SlideBox.Wide(152, 330), PlaceholderValues.Body, 1)],
                look.Paper
            ),
            ColourMap(),
            ids,
            new TextStyles(
                new TitleStyle(Levels(HeadingSize, look.Ink, "+mj", bold: true)),
                new BodyStyle(Levels(TextSize, look.Ink, "+mn", bold: false)),
                new OtherStyle(Levels(Least, look.Ink, "+mn", bold: false))
            )
        );
        return master;
    }

    public static ColorMap ColourMap() => new()
    {
        Background1 = A.ColorSchemeIndexValues.Light1,
        Text1 = A.ColorSchemeIndexValues.Dark1,
        Background2 = A.ColorSchemeIndexValues.Light2,
        Text2 = A.ColorSchemeIndexValues.Dark2,
        Accent1 = A.ColorSchemeIndexValues.Accent1,
        Accent2 = A.ColorSchemeIndexValues.Accent2,
        Accent3 = A.ColorSchemeIndexValues.Accent3,
        Accent4 = A.ColorSchemeIndexValues.Accent4,
        Accent5 = A.ColorSchemeIndexValues.Accent5,
        Accent6 = A.ColorSchemeIndexValues.Accent6,
        Hyperlink = A.ColorSchemeIndexValues.Hyperlink,
        FollowedHyperlink = A.ColorSchemeIndexValues.FollowedHyperlink,
    };

    private SlideLayout Opening() =>
        Layout(
            0,
            SlideLayoutValues.Title,
            look.Deep,
            SlideShapes.Bar(2, "Edge", new SlideBox(0, 0, SlideLook.Width, 12), look.Marigold),
            SlideShapes.Place(
                3,
                "Title",
                new PlaceholderShape { Type = PlaceholderValues.CenteredTitle },
                SlideBox.Wide(40, 116),
                Style(54, look.OnDeep, "+mj", bold: true),
                A.TextAnchoringTypeValues.Bottom,
                "Title"
            ),
            SlideShapes.Place(
                4,
                "Text",
                Placeholder(PlaceholderValues.Body, TextPlace),
                SlideBox.Wide(176, 330),
                Style(Least, look.OnDeep, "+mn", bold: false, dash: true),
                A.TextAnchoringTypeValues.Top,
                "Text"
            )
        );

    private SlideLayout Text() => Layout(
        1, SlideLayoutValues.ObjectText, null,
        SlideShapes.Bar(2, "Edge", new SlideBox(0, 0, SlideLook.Width, 8), look.Ink),
        Heading(3, SlideBox.Wide(36, 100)),
        Words(4, SlideBox.Wide(152, 352), PlaceholderValues.Body, TextPlace));

    private SlideLayout Number() =>
        Layout(
            2,
            SlideLayoutValues.ObjectText,
            null,
            SlideShapes.Bar(2, "Edge", new SlideBox(0, 0, SlideLook.Width, 8), look.Ink),
            SlideShapes.Place(
                3,
                "Number and statement",
                new PlaceholderShape { Type = PlaceholderValues.Title },
                SlideBox.Wide(36, 254),
                Style(StatementSize, look.Ink, "+mn", bold: true),
                A.TextAnchoringTypeValues.Bottom,
                "Number and statement"
            ),
            SlideShapes.Bar(4, "Bar", new SlideBox(48, 302, 68, 7).Mirrored(mirrored), look.Marigold),
            SlideShapes.Place(
                5,
                "Who, where, when",
                Placeholder(PlaceholderValues.Body, TextPlace),
                SlideBox.Wide(326, 82),
                Style(Least, look.Muted, "+mn", bold: false),
                A.TextAnchoringTypeValues.Top,
                "Who was asked or counted, where, when"
            ),
            SlideShapes.Bar(6, "Edge of the source", SlideBox.Wide(424, 3), look.Marigold),
            SlideShapes.Place(
                7,
                "Source",
                Placeholder(PlaceholderValues.Body, StripPlace),
                SlideBox.Wide(436, 80),
                Style(Least, look.Ink, "+mn", bold: true),
                A.TextAnchoringTypeValues.Top,
                "Source: author, year, short address",
                locked: true
            )
        );

    private static SlideLayout Layout(int place, SlideLayoutValues type, string? background, params OpenXmlElement[] shapes) => new(
        SlideShapes.Data(shapes, background, Names[place]), new ColorMapOverride(new A.MasterColorMapping()))
    { Type = type, Preserve = true };

    private Shape Heading(uint id, SlideBox box) =>
        SlideShapes.Place(
            id,
            "Title",
            new PlaceholderShape { Type = PlaceholderValues.Title },
            box,
            Style(HeadingSize, look.Ink, "+mj", bold: true),
            A.TextAnchoringTypeValues.Bottom,
            "Title"
        );

    /// <summary>Entries with a dash before each.</summary>
    private Shape Words(uint id, SlideBox box, PlaceholderValues type, uint place) => SlideShapes.Place(
        id, "Text", Placeholder(type, place), box, Style(TextSize, look.Ink, "+mn", bold: false, dash: true), A.TextAnchoringTypeValues.Top, "Text");

    private static PlaceholderShape Placeholder(PlaceholderValues type, uint index) => new() { Type = type, Index = index };

    private A.ListStyle Style(int size, string colour, string font, bool bold, bool dash = false)
    {
        var level = new A.Level1ParagraphProperties
        {
            Alignment = mirrored ? A.TextAlignmentTypeValues.Right : A.TextAlignmentTypeValues.Left,
            RightToLeft = mirrored,
        };
        if (dash)
            (level.LeftMargin, level.Indent) = (28 * SlideLook.EmusInPoint, -28 * SlideLook.EmusInPoint);
        else
            (level.LeftMargin, level.Indent) = (0, 0);
        level.Append(
            new A.LineSpacing(new A.SpacingPercent { Val = mirrored ? 110000 : 95000 }),
            new A.SpaceBefore(new A.SpacingPoints { Val = dash ? 900 : 300 })
        );
        if (dash)
            level.Append(new A.CharacterBullet { Char = "–" });
        else
            level.Append(new A.NoBullet());
        level.Append(Letters(size, colour, font, bold));
        return new A.ListStyle(level);
    }

    private OpenXmlElement[] Levels(int size, string colour, string font, bool bold)
    {
        var level = new A.Level1ParagraphProperties
        {
            Alignment = mirrored ? A.TextAlignmentTypeValues.Right : A.TextAlignmentTypeValues.Left,
            RightToLeft = mirrored,
        };
        level.Append(new A.NoBullet(), Letters(size, colour, font, bold));
        return [level];
    }

    private static A.DefaultRunProperties Letters(int size, string colour, string font, bool bold) => new(
        new A.SolidFill(new A.RgbColorModelHex { Val = colour }),
        new A.LatinFont { Typeface = $"{font}-lt" }, new A.EastAsianFont { Typeface = $"{font}-ea" }, new A.ComplexScriptFont { Typeface = $"{font}-cs" })
    { FontSize = size * 100, Bold = bold };
}
