using Sourced.Theme;
using Sourced.Theme.Styling;

namespace Sourced.Publishing.Kits.Slides;

/// <summary>Colours of slides, as Open XML writes them: six hexadecimal digits.</summary>
internal sealed record SlideLook(
    string Paper,
    string Ink,
    string Muted,
    string Teal,
    string Deep,
    string OnDeep,
    string Marigold,
    string Slip,
    string Help,
    string Link
)
{
    // What every office program has; the site's own letters are not on a speaker's machine.
    public const string Serif = "Georgia";
    public const string Sans = "Calibri";
    public const string Arabic = "Arial";

    /// <summary>Width and height of a slide in points: 16 to 9.</summary>
    public const int Width = 960;
    public const int Height = 540;

    public const int EmusInPoint = 12700;

    public static SlideLook From(ThemeSource theme)
    {
        var colours = ThemeColours.Light(theme);
        return new SlideLook(
            Of("paper"), Of("ink"), Of("muted"), Of("teal"), Of("tealDeep"), Of("onDeep"), Of("mari"), Of("slip"), Of("help"), Of("link"));

        string Of(string name) => colours[name].TrimStart('#');
    }
}
