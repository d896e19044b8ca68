using Sourced.Content.Documents;
using Sourced.Evidence.Due;
using Sourced.Evidence.Rules.Time;
using Sourced.Publishing.Composition;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Paper;

/// <summary>Until when a print may be handed out: the earliest day on which anything that stands on it has to be looked at again.</summary>
internal static class UseUntil
{
    /// <returns>Null where nothing on it has such a day.</returns>
    public static DateOnly? Of(Site site, Document document, IEnumerable<SourceView> sources, HelpView help) => sources
        .Select(source => site.Library.FindSource(document, source.Id) is { } known ? SourceDue.ByRhythm(known) : null)
        .Append(ReviewRhythm.DueDate(document)).Append(Of(site, help)).Min();

    public static DateOnly? Of(Site site, HelpView help) =>
        site.Library.HelpLines.Where(line => help.Lines.Any(shown => shown.Id == line.Id.Value)).Select(line => line.CheckBy?.Value.Earliest).Min();
}
