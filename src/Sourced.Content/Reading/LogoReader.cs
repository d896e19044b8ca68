using System.Buffers.Binary;
using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Sourced.Content.Diagnostics;
using Sourced.Content.Reading.Files;
using Sourced.Content.Settings;
using Sourced.Content.Text;

namespace Sourced.Content.Reading;

/// <summary>Reads a logo and refuses what does not stand for itself.</summary>
internal static partial class LogoReader
{
    private const int MostBytes = 100 * 1024;

    private const int LeastPixels = 120;

    private const int MostPixels = 4000;

    private static readonly byte[] PngSignature = [0x89, .. "PNG\r\n\x1a\n"u8];

    private static readonly XNamespace Svg10 = "http://www.w3.org/2000/svg";

    private static readonly XNamespace XLink = "http://www.w3.org/1999/xlink";

    /// <summary>All that a drawing that stands still and stands for itself is made of. What drawing programs add for themselves, in names of their own, no browser obeys.</summary>
    private static readonly FrozenSet<string> Shapes = FrozenSet.Create(
        StringComparer.Ordinal,
        "svg",
        "g",
        "defs",
        "symbol",
        "use",
        "path",
        "rect",
        "circle",
        "ellipse",
        "line",
        "polyline",
        "polygon",
        "linearGradient",
        "radialGradient",
        "stop",
        "clipPath",
        "mask",
        "pattern",
        "title",
        "desc",
        "metadata",
        "style"
    );

    /// <summary>Elements of these are obeyed inside a drawing too.</summary>
    private static readonly FrozenSet<string> Obeyed = FrozenSet.Create(
        StringComparer.Ordinal,
        "",
        "http://www.w3.org/1999/xhtml",
        "http://www.w3.org/1998/Math/MathML"
    );

    /// <param name="path">From the project's folder.</param>
    /// <param name="asked">Where it is named; problems are reported there.</param>
    public static Logo? Read(IInputFiles files, string path, SourceSpan asked, DiagnosticBag bag)
    {
        var bytes = files.Read(path, MostBytes);
        var (logo, problem) = bytes.Problem switch
        {
            InputProblem.None => path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) ? Svg(bytes.Bytes) : Png(bytes.Bytes.Span, bytes.Bytes),
            InputProblem.Missing => (null, "there is no such file"),
            InputProblem.TooLarge => (null, $"it has more than {MostBytes / 1024} kB"),
            _ => (null, "it cannot be read"),
        };
        if (problem is not null)
            bag.Add(
                OverlayRules.Logo,
                asked,
                $"the logo {path} cannot be used: {problem}",
                "sourced explain CFG008 says what a logo must be"
            );
        return logo;
    }

    private static (Logo? Logo, string? Problem) Png(ReadOnlySpan<byte> bytes, ReadOnlyMemory<byte> whole)
    {
        if (bytes.Length < 33 || !bytes.StartsWith(PngSignature)) return (null, "it is neither an SVG nor a PNG file");
        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadUInt32BigEndian(bytes[20..]));
        if (Math.Max(width, height) is < LeastPixels or > MostPixels || Math.Min(width, height) == 0)
            return (
                null,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"it has {width} by {height} pixels, and {LeastPixels} to {MostPixels} are wanted on the longer side"
                )
            );
        return (new Logo("png", whole) { Ratio = (double)width / height }, null);
    }

    private static (Logo? Logo, string? Problem) Svg(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var reader = XmlReader.Create(
                new MemoryStream(bytes.ToArray()),
                new XmlReaderSettings
                {
                    DtdProcessing = DtdProcessing.Prohibit,
                    XmlResolver = null,
                    MaxCharactersInDocument = MostBytes,
                }
            );
            var document = XDocument.Load(reader, LoadOptions.SetLineInfo);
            var root = document.Root!;
            if (root.Name != Svg10 + "svg")
                return (null, "it is not an SVG drawing");
            if (document.DescendantNodes().OfType<XProcessingInstruction>().Any())
                return (null, "it has an instruction for programs (<?…?>), which could fetch something");
            if (root.DescendantsAndSelf().Select(Problem).FirstOrDefault(problem => problem is not null) is { } problem)
                return (null, problem);
            return RatioOf(root) is { } ratio
                ? (new Logo("svg", bytes) { Ratio = ratio }, null)
                : (null, "it has neither a viewBox nor a width and height");
        }
        catch (XmlException error)
        {
            return (null, string.Create(CultureInfo.InvariantCulture, $"it is not sound XML at line {error.LineNumber}; document types are refused too"));
        }
    }

    private static string? Problem(XElement element)
    {
        var name = element.Name.LocalName;
        if (name is "text" or "tspan" or "textPath")
            return At(element, "its text needs a font that others do not have; turn it into outlines");
        if (name == "image")
            return At(element, "a picture cannot stand in a drawing everywhere; give the picture itself, as PNG");
        if (element.Name.Namespace != Svg10)
            return Obeyed.Contains(element.Name.NamespaceName) ? At(element, $"<{name}> has no place in a logo") : null;
        if (!Shapes.Contains(name))
            return At(element, $"<{name}> has no place in a logo");
        if (name == "style" && FetchesInStyle(element.Value))
            return At(element, "its style would fetch something");
        foreach (
            var attribute in element
                .Attributes()
                .Where(attribute =>
                    !attribute.IsNamespaceDeclaration && (attribute.Name.Namespace == XNamespace.None || attribute.Name.Namespace == XLink)
                )
        )
        {
            var (key, value) = (attribute.Name.LocalName, attribute.Value.Trim());
            if (key.StartsWith("on", StringComparison.OrdinalIgnoreCase)) return At(element, $"\"{key}\" would run something");
            if (key is "href" or "src" && !value.StartsWith('#')) return At(element, $"\"{key}\" leads out of the file");
            if (key is not "href" && FetchesInStyle(value)) return At(element, $"\"{key}\" would fetch something");
        }

        return null;
    }

    private static string At(XElement element, string problem) =>
        element is IXmlLineInfo place && place.HasLineInfo() ? string.Create(CultureInfo.InvariantCulture, $"{problem} (line {place.LineNumber})") : problem;

    private static bool FetchesInStyle(string css) =>
        css.Contains("@import", StringComparison.OrdinalIgnoreCase)
        || css.Contains("image-set(", StringComparison.OrdinalIgnoreCase)
        || css.Contains('\\', StringComparison.Ordinal)
        || OuterAddress().IsMatch(css);

    private static double? RatioOf(XElement svg)
    {
        var box = svg.Attribute("viewBox")?.Value.Split([' ', ',', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return box is [_, _, var width, var height] ? Ratio(width, height) : Ratio(svg.Attribute("width")?.Value, svg.Attribute("height")?.Value);
    }

    private static double? Ratio(string? width, string? height) =>
        Number(width) is > 0 and var wide && Number(height) is > 0 and var high ? wide / high : null;

    private static double Number(string? text) =>
        double.TryParse(text?.Replace("px", "", StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && double.IsFinite(number)
            ? number
            : 0;

    /// <summary>An address in CSS that is not a part of the same drawing.</summary>
    [GeneratedRegex("url\\((?>\\s*['\"]?\\s*)(?!#)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OuterAddress();
}
