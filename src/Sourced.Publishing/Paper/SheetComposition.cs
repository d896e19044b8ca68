using System.Collections.Immutable;
using System.Globalization;
using Sourced.Content.Diagnostics;
using Sourced.Content.Documents;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Kinds;
using Sourced.Publishing.Typesetting;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Paper;

/// <summary>Composes a fact sheet for paper: what every form of it draws on, whichever part of it a form has room for.</summary>
internal sealed class SheetComposition(Composers composers, PaperWords words)
{
    private Site Site => composers.Site;

    /// <param name="document">The sheet.</param>
    /// <param name="lines">The help lines on it; null for those of its page.</param>
    /// <returns>The view without form and paper; the blocks of its body; and what is wrong with the document's links.</returns>
    public (HandoutView View, ImmutableArray<Diagnostic> Problems) Compose(Document document, HelpView? lines = null)
    {
        var (sheet, problems) = composers.Sheets.Compose(document);
        var help = lines ?? sheet.Frame.Help;
        // that of its card: it tells no topic, fits in a small code, and stays when the sheet gets another name
        var path = Site.Addresses.Statistic(document.Language, ShortCode.Of(SheetComposer.SheetName(document)));
        var view = new HandoutView
        {
            Paper = "",
            Language = document.Language,
            Direction = sheet.Frame.Direction,
            Words = ImmutableSortedDictionary<string, string>.Empty,
            SiteTitle = Site.Settings.TitleIn(document.Language),
            Title = sheet.Title,
            Message = sheet.Message,
            ContentNote = sheet.ContentNote,
            // what a screen or a card needs does not come into it, so that paper does not change with them
            KeyFigures = [.. sheet.KeyFigures.Select(figure => figure with { Card = null, Slip = figure.Slip with { CardHref = null } })],
            Body = [.. sheet.Body.Select(ForPaper)],
            Slips = [.. sheet.Slips.Select(slip => slip with { CardHref = null })],
            Sources = [.. sheet.Sources.Select(source => source with { MarkIds = [] })],
            Help = help with { Countries = [] },
            PrintedUrl = Site.Addresses.Printed(path),
            Url = Site.Addresses.Absolute(path),
            QrSvg = QrCode.Svg(Site.Addresses.Absolute(path)),
            Reviewed = sheet.Reviewed,
            Date = (document.Front.Reviewed ?? document.Front.Published)?.Value.Earliest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            UseUntil = UseUntil.Of(Site, document, sheet.Sources, help) is { } day ? Site.Words(document.Language).Date(day) : "",
        };
        // of what the sheet says, and not of the words around it or the shape it is in: all forms of one edition of a sheet are one version
        return (
            view with
            {
                Version = ShortCode.Of(PaperJson.Handout(view)),
                Words = words.Of(document.Language),
                Plurals = words.PluralsOf(document.Language),
            },
            problems
        );
    }

    private static BlockView ForPaper(BlockView block) => block is ChartView chart ? chart with { Screen = "", Wide = "", Card = null } : block;
}
