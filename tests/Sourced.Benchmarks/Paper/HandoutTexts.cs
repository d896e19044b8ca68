using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Sourced.Benchmarks.Paper;

/// <summary>What stands on finished handouts, as plain paragraphs for the peers: the same words, without tables, boxes or codes.</summary>
internal static partial class HandoutTexts
{
    /// <param name="handouts">Folder of the finished PDFs, with folders in it.</param>
    /// <param name="texts">Where a Typst file and a page are written for each.</param>
    /// <returns>How many.</returns>
    public static int Write(string handouts, string texts)
    {
        Directory.CreateDirectory(texts);
        var count = 0;
        foreach (var pdf in Directory.EnumerateFiles(handouts, "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = count++.ToString("D4", CultureInfo.InvariantCulture);
            var paragraphs = ParagraphsOf(pdf);
            File.WriteAllText(Path.Combine(texts, name + ".typ"), Typst(paragraphs));
            File.WriteAllText(Path.Combine(texts, name + ".html"), Page(paragraphs));
        }

        return count;
    }

    private static string Typst(IEnumerable<string> paragraphs)
    {
        var text = new StringBuilder(
            "#set document(title: \"Handout\")\n#set page(paper: \"a4\", margin: 13mm)\n#set text(font: (\"Source Sans 3\", \"Vazirmatn\"), size: 12pt)\n\n"
        );
        foreach (var paragraph in paragraphs)
            text.Append(Marked().Replace(paragraph, @"\$0")).Append("\n\n");
        return text.ToString();
    }

    private static string Page(IEnumerable<string> paragraphs)
    {
        var text = new StringBuilder(
            "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Handout</title><style>@page{size:A4;margin:13mm}body{font:12pt/1.3 sans-serif}</style>"
        );
        foreach (var paragraph in paragraphs)
            text.Append("<p>").Append(System.Net.WebUtility.HtmlEncode(paragraph)).Append("</p>\n");
        return text.ToString();
    }

    private static IEnumerable<string> ParagraphsOf(string pdf)
    {
        using var process = Process.Start(
            new ProcessStartInfo("pdftotext", [pdf, "-"]) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 }
        )!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return [.. Breaks().Split(text).Select(part => White().Replace(part, " ").Trim()).Where(part => part.Length > 0)];
    }

    [GeneratedRegex(@"[\\#$*_`<>@\[\]~=+\-/""']")]
    private static partial Regex Marked();

    [GeneratedRegex(@"\n\s*\n|\f")]
    private static partial Regex Breaks();

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();
}
