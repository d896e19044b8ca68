using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sourced.Content.Settings;

namespace Sourced.Publishing.Theming;

/// <summary>A brand as templates of paper and cards read it: beside what a page says, and no part of it.</summary>
internal static class BrandData
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary><c>{"colours": {"teal": "#…"}, "logo": "&lt;svg…"}</c>; empty for the theme as it is.</summary>
    public static string Of(SiteSettings settings)
    {
        var brand = settings.Brand;
        if (brand == Brand.None)
            return "";
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Plain))
        {
            json.WriteStartObject();
            json.WriteStartObject("colours");
            foreach (var (token, colour) in BrandColours.Light(brand))
                json.WriteString(token, colour);
            json.WriteEndObject();
            if (brand.Logo is { } logo)
            {
                json.WriteString("logo", Drawing(logo));
                json.WriteNumber("ratio", logo.Ratio);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Every logo is a drawing to the typesetter; a picture is a drawing with that picture in it.</summary>
    private static string Drawing(Logo logo) =>
        logo.Format == "svg"
            ? Encoding.UTF8.GetString(logo.Bytes.Span).TrimStart('\uFEFF')
            : FormattableString.Invariant(
                $"""<svg xmlns="http://www.w3.org/2000/svg" width="{1000 * logo.Ratio:0.###}" height="1000" viewBox="0 0 {1000 * logo.Ratio:0.###} 1000"><image width="{1000 * logo.Ratio:0.###}" height="1000" href="data:image/png;base64,{Convert.ToBase64String(logo.Bytes.Span)}"/></svg>"""
            );
}
