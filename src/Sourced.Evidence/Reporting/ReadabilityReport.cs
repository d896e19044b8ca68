using System.Globalization;
using Sourced.Content.Documents;
using Sourced.Evidence.Plainness;

namespace Sourced.Evidence.Reporting;

/// <summary>How hard each page is to read, as a Markdown table.</summary>
public static class ReadabilityReport
{
    /// <param name="writer">Where to; lines end with a line feed.</param>
    /// <param name="documents">In the order in which they are to stand. Time is linear in their text.</param>
    public static void Write(TextWriter writer, IEnumerable<Document> documents)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(documents);
        var pages = documents.Select(PageReadability.Of).Where(page => page.Sentences > 0).ToList();
        if (pages.Count == 0) return;
        writer.Write("\n### How plainly the pages are written\n\n");
        writer.Write(
            "Words a sentence: 15 on average, 25 at most. The formulas are advice: Flesch-Kincaid names a school grade, on INFLESZ 65 and more is easy.\n\n"
        );
        writer.Write("| page | sentences | words a sentence | longest | formula |\n|---|---:|---:|---:|---|\n");
        foreach (var page in pages)
        {
            writer.Write(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {page.File} | {page.Sentences} | {Math.Round(page.Average, 1):0.0} | {page.Longest} | {page.Formula} |\n"
                )
            );
        }
    }
}
