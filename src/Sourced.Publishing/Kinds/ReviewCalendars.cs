using System.Collections.Immutable;
using System.Globalization;
using Sourced.Content.Documents;
using Sourced.Content.Registers;
using Sourced.Evidence.Due;
using Sourced.Evidence.Rules.Time;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Data;
using Sourced.Publishing.Editions;

namespace Sourced.Publishing.Kinds;

/// <summary>By when each sheet, each help line and the page behind "Leave this site" is to be checked again, as a calendar in each language.</summary>
internal sealed class ReviewCalendars(Composers composers) : IArtifactSource
{
    public const string Name = "reviews.ics";

    private Site Site => composers.Site;

    public IEnumerable<Artifact> Artifacts() =>
        from language in Site.Languages
        let events = Events(language)
        where !events.IsEmpty
        select Texts.Artifact(
            Site.Addresses.File(language, Name),
            ArtifactOrigin.Whole("the calendar of reviews"),
            OutputKinds.Site,
            () => CalendarFile.Write(Site.Words(language).Format("calendar.name", Site.Settings.TitleIn(language)), Site.Settings.Host, language, events),
            language);

    private ImmutableArray<CalendarEvent> Events(string language) =>
    [
        .. Sheets(language).Concat(Site.Library.HelpLines.Where(line => line.CheckBy is not null).Select(line => Line(line, language))).Concat(Exit(language))
            .OrderBy(entry => entry.Day).ThenBy(entry => entry.Id, StringComparer.Ordinal),
    ];

    private IEnumerable<CalendarEvent> Sheets(string language)
    {
        foreach (var document in Site.Library.Documents)
        {
            if (document.Language != language || ReviewRhythm.DueDate(document) is not { } due) continue;
            yield return new CalendarEvent(
                IdOf(NameOf(document), language, due),
                due,
                document.Front.Reviewed!.Value.Value.Earliest,
                Site.Words(language).Format("calendar.sheet", TitleOf(document)),
                Site.Addresses.Absolute(Site.Addresses.Of(document)));
        }
    }

    private CalendarEvent Line(HelpLine line, string language)
    {
        var due = line.CheckBy!.Value.Value.Earliest;
        return new CalendarEvent(
            IdOf($"help-{Site.Addresses.Neutral("help", line.Id.Value)}", language, due),
            due,
            line.Checked?.Value.Earliest ?? due,
            Site.Words(language).Format("calendar.line", line.Name.Value),
            Site.Addresses.Absolute(Site.Addresses.Page(language, HelpComposer.PageSlug)));
    }

    private IEnumerable<CalendarEvent> Exit(string language)
    {
        if (ExitDue.Day(Site.Settings) is not { } due)
            yield break;
        yield return new CalendarEvent(
            IdOf("exit", language, due),
            due,
            Site.Settings.ExitChecked!.Value.Value.Earliest,
            Site.Words(language)["calendar.exit"],
            Site.Settings.ExitUrl
        );
    }

    /// <summary>A calendar lies on a device, as a page's name in the history does: on a discreet site neither its names nor its titles tell the topic.</summary>
    private string NameOf(Document document) =>
        Site.Settings.Discreet ? ShortCode.Of(SheetComposer.SheetName(document)) : SheetComposer.SheetName(document).Replace('/', '-');

    private string TitleOf(Document document) => !Site.Settings.Discreet
        ? document.Front.Title.Value
        : document.Front.DiscreetTitle?.Value ?? Site.Words(document.Language).Format("discreet.page", ShortCode.Of(SheetComposer.SheetName(document)));

    private static string IdOf(string name, string language, DateOnly due) => string.Create(CultureInfo.InvariantCulture, $"{name}-{language}-{due:yyyyMMdd}");
}
