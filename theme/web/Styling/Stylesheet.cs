using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Sourced.Theme.Styling;

/// <summary>The site's one stylesheet: the tokens as custom properties, the fonts, and the files of <c>Styles</c> in order.</summary>
public static partial class Stylesheet
{
    /// <summary>From the root of the site; fonts are named from its folder. A publisher may put a hash before the ending.</summary>
    public const string Path = "assets/site.css";

    private const string Folder = "assets/";

    // Later files may lean on earlier ones, so their order is part of the design.
    private static readonly string[] Files = ["base", "frame", "prose", "slip", "figure", "chart", "help", "lists", "pages", "print"];

    /// <summary>The text to publish: the same for the same theme.</summary>
    /// <param name="discreet">A link that was followed looks like one that was not.</param>
    /// <param name="theme">Where its files are; null for those that were carried.</param>
    public static string Compose(bool discreet = false, ThemeSource? theme = null) =>
        Compose(discreet, withFonts: true, theme ?? ThemeSource.AsCarried);

    /// <summary>The same look in the reader's own letters: it asks for no file.</summary>
    public static string ComposeAlone(bool discreet = false, ThemeSource? theme = null) =>
        Compose(discreet, withFonts: false, theme ?? ThemeSource.AsCarried);

    /// <summary>The style of a page that is nothing like the others and stands in one file: the tokens, and <c>Styles/alone/&lt;name&gt;.css</c>.</summary>
    public static string ComposeOwn(string name, ThemeSource? theme = null)
    {
        var files = theme ?? ThemeSource.AsCarried;
        var css = new StringBuilder();
        WriteTokens(css, Tokens.Parse(files.Bytes("tokens.json")));
        return Tighten(css.Append(files.Text($"styles/alone/{name}.css")).ToString());
    }

    private static string Compose(bool discreet, bool withFonts, ThemeSource theme)
    {
        var css = new StringBuilder();
        if (withFonts)
            WriteFonts(css);
        WriteTokens(css, Tokens.Parse(theme.Bytes("tokens.json")));
        foreach (var file in Files)
            css.Append(theme.Text($"styles/{file}.css")).Append('\n');
        if (discreet)
            css.Append(":root{--visited:var(--link)}\n");
        return Tighten(css.ToString());
    }

    private static void WriteFonts(StringBuilder css)
    {
        foreach (var face in WebFonts.Faces)
        {
            css.Append(
                CultureInfo.InvariantCulture,
                $$"""
                @font-face{font-family:"{{face.Family}}";font-style:normal;font-weight:{{face.Weight}};font-display:swap;src:url({{face.File.SitePath[
                    Folder.Length..
                ]}}) format("woff2");unicode-range:{{face.UnicodeRange}}}

                """
            );
        }

        // What stands in until the fonts arrive takes the same room, so that nothing moves when they do. Measured: the width of a text in the
        // real face over its width in the stand-in (Arial and Roboto agree within a thousandth), and the real line box over that. Android has no Georgia,
        // but Noto Serif, which runs wider.
        css.Append(
            """
            @font-face{font-family:"Sans stand-in";font-weight:400;src:local("Arial"),local("Roboto"),local("Liberation Sans");size-adjust:93.2%;ascent-override:109.9%;descent-override:42.9%;line-gap-override:0%}
            @font-face{font-family:"Sans stand-in";font-weight:700;src:local("Arial Bold"),local("Roboto Bold"),local("Liberation Sans Bold");size-adjust:91.2%;ascent-override:112.3%;descent-override:43.9%;line-gap-override:0%}
            @font-face{font-family:"Serif stand-in";font-weight:600;src:local("Georgia Bold"),local("Gelasio Bold");size-adjust:93.8%;ascent-override:110.4%;descent-override:35.7%;line-gap-override:0%}
            @font-face{font-family:"Serif of telephones";font-weight:600;src:local("Noto Serif Bold"),local("NotoSerif-Bold");size-adjust:94.8%;ascent-override:109.3%;descent-override:35.3%;line-gap-override:0%}

            """
        );
    }

    private static void WriteTokens(StringBuilder css, Tokens tokens)
    {
        css.Append(":root{color-scheme:light dark;");
        WriteColours(css, tokens, "light");
        WriteSizes(css, tokens, "size");
        for (var i = 0; i < tokens.Space.Length; i++)
            Property(css, $"space-{i + 1}", Rem(tokens.Space[i]));
        foreach (var (name, width) in tokens.Pixels("line"))
            Property(css, $"line-{name}", $"{width}px");
        foreach (var (name, width) in tokens.Pixels("target"))
            Property(css, $"target-{name}", Rem(width));
        Property(css, "radius", $"{tokens.Radius}px");
        Property(css, "sans", $"\"{tokens.Font("sans")}\",\"{tokens.Font("arabic")}\",\"Sans stand-in\",system-ui,sans-serif");
        Property(
            css,
            "serif",
            $"\"{tokens.Font("serif")}\",\"{tokens.Font("arabic")}\",\"Serif stand-in\",\"Serif of telephones\",Georgia,serif"
        );
        css.Append("}\n@media (min-width:43.75em){:root{");
        WriteSizes(css, tokens, "sizeWide");
        css.Append("}}\n@media (prefers-color-scheme:dark){:root{");
        WriteColours(css, tokens, "dark");
        css.Append("}}\n@media print{:root{");
        WriteColours(css, tokens, "light");
        Property(css, "paper", tokens.Print("paper"));
        Property(css, "print-margin", tokens.Print("margin"));
        foreach (var name in new[] { "text", "source", "h1", "number" })
            Property(css, $"print-{name}", tokens.Print(name));
        css.Append("}}\n");
    }

    private static void WriteColours(StringBuilder css, Tokens tokens, string scheme)
    {
        foreach (var (name, colour) in tokens.Colours(scheme))
            Property(css, Capitals().Replace(name, match => "-" + match.Value.ToLowerInvariant()), colour);
    }

    private static void WriteSizes(StringBuilder css, Tokens tokens, string group)
    {
        foreach (var (name, size) in tokens.Pixels(group))
            Property(css, $"size-{name}", Rem(size));
    }

    private static void Property(StringBuilder css, string name, string value) =>
        css.Append(CultureInfo.InvariantCulture, $"--{name}:{value};");

    /// <summary>Sizes follow the reader's own text size.</summary>
    private static string Rem(int pixels) => string.Create(CultureInfo.InvariantCulture, $"{pixels / 16m:0.####}rem");

    /// <summary>Leaves out what only people read: comments, and white space around braces and semicolons.</summary>
    private static string Tighten(string css) =>
        Ends()
            .Replace(Space().Replace(Comments().Replace(css, ""), " "), match => match.Groups[1].Value)
            .Replace(";}", "}", StringComparison.Ordinal)
            .Trim() + "\n";

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Comments();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Space();

    [GeneratedRegex(@" ?([{};,]) ?", RegexOptions.CultureInvariant)]
    private static partial Regex Ends();

    [GeneratedRegex("[A-Z]", RegexOptions.CultureInvariant)]
    private static partial Regex Capitals();
}
