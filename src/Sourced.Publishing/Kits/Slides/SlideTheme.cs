using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing;

namespace Sourced.Publishing.Kits.Slides;

/// <summary>Colours and letters by which office programs know a look.</summary>
internal static class SlideTheme
{
    private const string Name = "Slips";

    public static DocumentFormat.OpenXml.Drawing.Theme Of(SlideLook look) =>
        new(
            new ThemeElements(
                new ColorScheme(
                    new Dark1Color(Colour(look.Ink)),
                    new Light1Color(Colour(look.Paper)),
                    new Dark2Color(Colour(look.Deep)),
                    new Light2Color(Colour(look.Slip)),
                    new Accent1Color(Colour(look.Teal)),
                    new Accent2Color(Colour(look.Marigold)),
                    new Accent3Color(Colour(look.Help)),
                    new Accent4Color(Colour(look.Muted)),
                    new Accent5Color(Colour(look.Deep)),
                    new Accent6Color(Colour(look.Ink)),
                    new Hyperlink(Colour(look.Link)),
                    new FollowedHyperlinkColor(Colour(look.Link))
                )
                {
                    Name = Name,
                },
                new FontScheme(Fonts<MajorFont>(SlideLook.Serif), Fonts<MinorFont>(SlideLook.Sans)) { Name = Name },
                Formats()
            )
        )
        {
            Name = Name,
        };

    private static RgbColorModelHex Colour(string value) => new() { Val = value };

    private static TFont Fonts<TFont>(string latin)
        where TFont : OpenXmlCompositeElement, new()
    {
        var font = new TFont();
        font.Append(new LatinFont { Typeface = latin }, new EastAsianFont { Typeface = "" }, new ComplexScriptFont { Typeface = SlideLook.Arabic });
        return font;
    }

    /// <summary>The format wants three of each; we use none.</summary>
    private static FormatScheme Formats() => new(
        new FillStyleList(Fill(), Fill(), Fill()),
        new LineStyleList(Line(), Line(), Line()),
        new EffectStyleList(Effect(), Effect(), Effect()),
        new BackgroundFillStyleList(Fill(), Fill(), Fill()))
    { Name = Name };

    private static SolidFill Fill() => new(new SchemeColor { Val = SchemeColorValues.PhColor });

    private static Outline Line() => new(Fill()) { Width = 12700 };

    private static EffectStyle Effect() => new(new EffectList());
}
