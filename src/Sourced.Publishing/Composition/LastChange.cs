using Sourced.Content.Documents;
using Sourced.Content.Sources;

namespace Sourced.Publishing.Composition;

/// <summary>When what a document says last became something else: its words, or a figure that it shows. To read it again and find it right is no change.</summary>
internal static class LastChange
{
    /// <returns>Null where no day is on record.</returns>
    public static PartialDate? Of(Document document, Site site) =>
        Days(document, site).OrderBy(day => day.Earliest).Select(day => (PartialDate?)day).LastOrDefault();

    private static IEnumerable<PartialDate> Days(Document document, Site site)
    {
        if (document.Front.Published is not { } published) yield break;
        yield return published.Value;
        if (document.Front.Changed is { } changed) yield return changed.Value;
        foreach (var finding in Findings(document, site))
        {
            foreach (var was in finding.Earlier.Where(was => was.Until.Value.Earliest > published.Value.Earliest)) yield return was.Until.Value;
        }
    }

    private static IEnumerable<Finding> Findings(Document document, Site site) =>
        site.Report.In(document).Select(number => number.Binding?.Finding)
            .Concat(document.Front.KeyFigures.Select(figure => FindingRegister.Resolve(site.Library, document, figure).Finding)).OfType<Finding>();
}
