using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Sourced.Publishing.Tests.Typesetting;

/// <summary>Reads a PDF with the programs of poppler-utils and qpdf; a test that needs one that is absent is skipped and says so.</summary>
internal static partial class Poppler
{
    public static string Info(ReadOnlyMemory<byte> pdf) => Run("pdfinfo", pdf, "{0}");

    public static int Pages(ReadOnlyMemory<byte> pdf) =>
        int.Parse(
            Info(pdf).Split('\n').Single(line => line.StartsWith("Pages:", StringComparison.Ordinal))["Pages:".Length..],
            NumberStyles.AllowLeadingWhite,
            CultureInfo.InvariantCulture
        );

    public static string Fonts(ReadOnlyMemory<byte> pdf) => Run("pdffonts", pdf, "{0}");

    public static string Text(ReadOnlyMemory<byte> pdf) => Run("pdftotext", pdf, "-raw {0} -");

    /// <summary>The text of a part of a page, measured in points from its upper left corner.</summary>
    public static string TextIn(ReadOnlyMemory<byte> pdf, int page, (int X, int Y, int Width, int Height) part) =>
        Run(
            "pdftotext",
            pdf,
            string.Create(
                CultureInfo.InvariantCulture,
                $"-r 72 -f {page} -l {page} -x {part.X} -y {part.Y} -W {part.Width} -H {part.Height} {{0}} -"
            )
        );

    public static string Structure(ReadOnlyMemory<byte> pdf) => Run("pdfinfo", pdf, "-struct-text {0}");

    public static string Check(ReadOnlyMemory<byte> pdf) => Run("qpdf", pdf, "--check {0}");

    /// <summary>The bytes of a text that is attached.</summary>
    public static byte[] Attached(ReadOnlyMemory<byte> pdf, string name) =>
        System.Text.Encoding.UTF8.GetBytes(Run("qpdf", pdf, $"{{0}} --show-attachment={name}"));

    /// <summary>The sizes of the letters, in points, with the text that is set in each.</summary>
    public static IReadOnlyList<(double Points, string Text)> Sizes(ReadOnlyMemory<byte> pdf) => [.. Runs(pdf).Select(run => (run.Points, run.Text))];

    /// <summary>Every run of letters of one look with its box, in points from the upper left corner of its page; pages count from 1.</summary>
    public static IReadOnlyList<TextRun> Runs(ReadOnlyMemory<byte> pdf)
    {
        // 72 dots an inch, times 1.5 by default; 1 makes a dot a point.
        var xml = System.Xml.Linq.XDocument.Parse(
            Run("pdftohtml", pdf, "-xml -stdout -i -zoom 1 {0}")
                .Replace("<!DOCTYPE pdf2xml SYSTEM \"pdf2xml.dtd\">", "", StringComparison.Ordinal)
        );
        static double Number(System.Xml.Linq.XElement element, string name) =>
            double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
        var sizes = xml.Descendants("fontspec").ToDictionary(font => font.Attribute("id")!.Value, font => Number(font, "size"));
        return
        [
            .. from page in xml.Descendants("page")
            from text in page.Elements("text")
            where text.Value.Trim().Length > 0
            select new TextRun(
                (int)Number(page, "number"),
                Number(text, "left"),
                Number(text, "top"),
                Number(text, "width"),
                Number(text, "height"),
                text.Value
            )
            {
                Points = sizes[text.Attribute("font")!.Value],
                IsBold = string.Concat(text.Descendants("b").Select(bold => bold.Value)).Trim() == text.Value.Trim(),
            },
        ];
    }

    /// <summary>Every line of text with its box, in points from the upper left corner of its page; pages count from 1.</summary>
    public static IReadOnlyList<(int Page, double Left, double Top, double Right, double Bottom, string Text)> Lines(ReadOnlyMemory<byte> pdf)
    {
        var xml = System.Xml.Linq.XDocument.Parse(DocumentType().Replace(Run("pdftotext", pdf, "-bbox-layout {0} -"), ""));
        static double Edge(System.Xml.Linq.XElement line, string name) =>
            double.Parse(line.Attribute(name)!.Value, CultureInfo.InvariantCulture);
        static IEnumerable<System.Xml.Linq.XElement> Named(System.Xml.Linq.XContainer parent, string name) =>
            parent.Descendants().Where(element => element.Name.LocalName == name);
        return
        [
            .. from page in Named(xml, "page").Select((page, index) => (Page: page, Number: index + 1))
            from line in Named(page.Page, "line")
            select (
                page.Number,
                Edge(line, "xMin"),
                Edge(line, "yMin"),
                Edge(line, "xMax"),
                Edge(line, "yMax"),
                string.Join(' ', Named(line, "word").Select(word => word.Value))
            ),
        ];
    }

    /// <returns>Grey pixels of the first page, row after row, 0 black.</returns>
    public static (int Width, int Height, byte[] Pixels) FirstPage(ReadOnlyMemory<byte> pdf, int dotsAnInch) => Page(pdf, 1, dotsAnInch);

    /// <param name="page">From 1.</param>
    public static (int Width, int Height, byte[] Pixels) Page(ReadOnlyMemory<byte> pdf, int page, int dotsAnInch)
    {
        var folder = Directory.CreateTempSubdirectory("sourced-page-");
        try
        {
            var to = Path.Combine(folder.FullName, "page");
            Run("pdftoppm", pdf, $"-r {dotsAnInch} -gray -singlefile -f {page} {{0}} {to}");
            return Pgm(File.ReadAllBytes(to + ".pgm"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // "P5", width, height, 255, one white space, pixels.
    private static (int Width, int Height, byte[] Pixels) Pgm(byte[] file)
    {
        var at = 0;
        string Word()
        {
            while (char.IsWhiteSpace((char)file[at]))
                at++;
            var from = at;
            while (!char.IsWhiteSpace((char)file[at]))
                at++;
            return System.Text.Encoding.ASCII.GetString(file, from, at - from);
        }

        Assert.Equal("P5", Word());
        var (width, height, _) = (int.Parse(Word(), CultureInfo.InvariantCulture), int.Parse(Word(), CultureInfo.InvariantCulture), Word());
        return (width, height, file[(at + 1)..]);
    }

    private static string Run(string program, ReadOnlyMemory<byte> pdf, string arguments)
    {
        var file = Path.Combine(Path.GetTempPath(), $"sourced-{Environment.ProcessId}-{Path.GetRandomFileName()}.pdf");
        File.WriteAllBytes(file, pdf.ToArray());
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, string.Format(CultureInfo.InvariantCulture, arguments, file))
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, $"{program}: {output} {errors.Result}");
            return output;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip($"{program} is not installed (Debian: poppler-utils, qpdf), so this PDF was not read back");
            return "";
        }
        finally
        {
            File.Delete(file);
        }
    }

    [GeneratedRegex("<!DOCTYPE[^>]*>")]
    private static partial Regex DocumentType();
}
