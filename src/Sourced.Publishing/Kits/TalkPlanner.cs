using System.Collections.Immutable;
using Sourced.Content.Documents;
using Sourced.Publishing.Composition;

namespace Sourced.Publishing.Kits;

/// <summary>
/// Fills a talk with sheets: those that were written for its audience first, then those that were written for it too, each in the order that
/// the sheets give. It takes sheets until the next has no room; the rest of the time is for questions.
/// </summary>
internal sealed class TalkPlanner(Site site)
{
    /// <summary>Every talk that the library can fill, in a language.</summary>
    public IEnumerable<TalkOutline> Plan(string language) =>
        from audience in site.Settings.KitAudiences
        from length in TalkLength.All
        let outline = Plan(audience, length, language)
        where outline is not null
        select outline;

    private TalkOutline? Plan(string audience, TalkLength length, string language)
    {
        if (site.Find(new DocumentKey(DocumentKind.Fact, site.Settings.KitFirst), language) is not { } first) return null;
        var left = length.Seconds - TalkLength.Welcome - length.Care - TalkLength.Help - length.Disclosure - length.Closing;
        var sheets = ImmutableArray.CreateBuilder<Document>();
        var middle = ImmutableArray.CreateBuilder<TalkPart>();
        foreach (var sheet in SheetsFor(audience, language).Where(sheet => sheet != first))
        {
            var parts = PartsOf(sheet, length);
            var seconds = parts.Sum(part => part.Seconds);
            if (left - seconds < length.LeastQuestions) break;
            left -= seconds;
            sheets.Add(sheet);
            middle.AddRange(parts);
        }

        if (sheets.Count == 0 || left > length.MostQuestions) return null;
        return new TalkOutline(audience, length, language, first, sheets.ToImmutable(),
        [
            new TalkPart(TalkPartKind.Welcome, TalkLength.Welcome, sheets[0]),
            new TalkPart(TalkPartKind.Care, length.Care),
            new TalkPart(TalkPartKind.Help, TalkLength.Help),
            .. middle,
            new TalkPart(TalkPartKind.Disclosure, length.Disclosure, first),
            new TalkPart(TalkPartKind.Questions, left),
            new TalkPart(TalkPartKind.Closing, length.Closing),
        ]);
    }

    /// <summary>Whom a sheet names first, it was written for first.</summary>
    private IEnumerable<Document> SheetsFor(string audience, string language) =>
        from document in site.Library.Documents
        where document.Kind == DocumentKind.Fact && document.Language == language
        let place = PlaceOf(audience, document)
        where place >= 0
        orderby place > 0, document.Front.Order?.Value ?? int.MaxValue, document.Slug
        select document;

    private static int PlaceOf(string audience, Document document)
    {
        for (var i = 0; i < document.Front.Audience.Length; i++)
        {
            if (document.Front.Audience[i].Value == audience) return i;
        }

        return -1;
    }

    private List<TalkPart> PartsOf(Document sheet, TalkLength length)
    {
        var parts = new List<TalkPart> { new(TalkPartKind.Message, TalkLength.Message, sheet) };
        parts.AddRange(
            sheet
                .Front.KeyFigures.Where(figure => IsForTalks(sheet, figure))
                .Take(length.Figures)
                .Select(figure => new TalkPart(TalkPartKind.Figure, TalkLength.Figure, sheet, figure))
        );
        var steps = Math.Min(length.Steps, SheetParts.Entries(sheet, SheetParts.Steps).Count());
        if (steps > 0) parts.Add(new TalkPart(TalkPartKind.Steps, steps * TalkLength.Step, sheet));
        var gaps = Math.Min(length.Gaps, SheetParts.Entries(sheet, SheetParts.Gaps).Count());
        if (gaps > 0) parts.Add(new TalkPart(TalkPartKind.Unknown, gaps * TalkLength.Gap, sheet));
        return parts;
    }

    /// <summary>A number is spoken of where its author wrote how, what it does not mean, and what to answer.</summary>
    private bool IsForTalks(Document sheet, KeyFigure figure) =>
        figure is { SpokenTen: not null, SpokenSixty: not null, DoesNotMean: not null, IfAsked: not null, Answer: not null }
        && FindingRegister.Resolve(site.Library, sheet, figure) is (not null, { Locator: not null });
}
