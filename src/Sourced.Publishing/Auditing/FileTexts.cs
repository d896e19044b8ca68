using System.Buffers.Binary;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using Sourced.Publishing.Data;

namespace Sourced.Publishing.Auditing;

/// <summary>What readers, or their programs, will read in a file that is no page.</summary>
internal static partial class FileTexts
{
    /// <summary>Kinds whose texts are read before they are made, or that hold none.</summary>
    private static readonly string[] Unread = [".html", ".pdf", ".woff2", ".woff", ".ttf", ".ico", ".mjs"];

    /// <summary>False for a kind of file in which nothing is said, or whose texts were read before it was made.</summary>
    public static bool MayHold(string path) =>
        path.EndsWith(".html", StringComparison.Ordinal) || !Unread.Contains(Path.GetExtension(path));

    private static ReadOnlySpan<byte> PngMark => [0x89, (byte)'P', (byte)'N', (byte)'G'];

    /// <returns>Each text by itself: a value, a cell, a line.</returns>
    public static IEnumerable<string> In(string path, ReadOnlySpan<byte> bytes)
    {
        var kind = Path.GetExtension(path);
        if (Unread.Contains(kind))
            return [];
        if (bytes.StartsWith(PngMark))
            return NotesOf(bytes);
        var text = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
        return kind switch
        {
            ".json" or ".webmanifest" => JsonTexts.In(text),
            ".xml" or ".svg" or ".rels" => InXml(text),
            ".csv" => Csv.Read(text).SelectMany(row => row),
            ".css" or ".js" => Literals()
                .Matches(text)
                .Where(match => match.Groups["text"].Success)
                .Select(match => Places().Replace(match.Groups["text"].Value, "")),
            ".ics" => text.Replace("\r\n ", "", StringComparison.Ordinal)
                .Split("\r\n")
                .Where(line => line.StartsWith("SUMMARY", StringComparison.Ordinal) || line.StartsWith("X-WR", StringComparison.Ordinal))
                .Select(line => Unescaped(line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..])),
            ".ris" => InRis(text),
            ".bib" => InBibTeX(text),
            _ => text.Split('\n').Select(line => line.Trim()),
        };
    }

    public static IEnumerable<string> InRis(string text) =>
        text.Split('\n').Where(line => line.Length > 6).Select(line => line[6..].TrimEnd('\r'));

    public static IEnumerable<string> InBibTeX(string text) =>
        Fields().Matches(text).Select(match => Escapes().Replace(match.Groups["text"].Value, ""));

    private static string Unescaped(string line) =>
        line.Replace("\\n", " ", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal);

    private static List<string> InXml(string text)
    {
        var texts = new List<string>();
        using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        while (reader.Read())
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
                texts.Add(reader.Value);
            else if (
                reader.NodeType == XmlNodeType.Element
                && (reader.GetAttribute("descr") ?? reader.GetAttribute("aria-label")) is { } said
            )
                texts.Add(said);
        }

        return texts;
    }

    /// <summary>The notes inside a picture, which stay with it when it is sent on.</summary>
    private static List<string> NotesOf(ReadOnlySpan<byte> png)
    {
        for (var at = 8; at + 12 <= png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png[at..]);
            if (length < 0 || at + 12 + length > png.Length)
                break;
            if (
                png.Slice(at + 4, 4).SequenceEqual("iTXt"u8)
                && png.Slice(at + 8, length) is var note
                && note.IndexOf((byte)'<') is >= 0 and var start
            )
                return InXml(Encoding.UTF8.GetString(note[start..]));
            at += 12 + length;
        }

        return [];
    }

    /// <summary>Texts in code; what is said in its comments reaches nobody who reads the page.</summary>
    [GeneratedRegex(
        """//[^\n]*|/\*.*?\*/|(?<mark>["'`])(?<text>(?:\\.|(?!\k<mark>)[^\\\n])*)\k<mark>""",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline
    )]
    private static partial Regex Literals();

    /// <summary>"$1" stands for what was found.</summary>
    [GeneratedRegex(@"\$[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex Places();

    /// <summary>What BibTeX sets before its own signs, and its braces.</summary>
    [GeneratedRegex(@"\\(?=[{}%&$#_])|(?<!\\)[{}]", RegexOptions.CultureInvariant)]
    private static partial Regex Escapes();

    [GeneratedRegex(
        @"^\s*\w+\s*=\s*[{""](?<text>.*?)[}""],?\s*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline
    )]
    private static partial Regex Fields();
}
