using System.Collections.Immutable;
using System.Globalization;
using Sourced.Content.Diagnostics;
using Sourced.Content.Documents;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Kinds;
using Sourced.Publishing.Typesetting;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Paper;

/// <summary>Composes one key figure of a sheet for paper.</summary>
internal sealed class FigureComposition(Composers composers, PaperWords words)
{
    private Site Site => composers.Site;

    /// <param name="document">The first sheet of its language that shows the figure.</param>
    /// <param name="code">Of the figure.</param>
    /// <returns>The view without form and paper, and what is wrong with the document's links.</returns>
    public (FigureHandoutView View, ImmutableArray<Diagnostic> Problems) Compose(Document document, string code)
    {
        var (sheet, problems) = composers.Sheets.Compose(document);
        var figure = sheet.KeyFigures.First(figure => figure.Code == code);
        var source = sheet.Sources.First(source => source.Number == figure.Slip.SourceNumber);
        var page = Site.Addresses.Statistic(document.Language, code);
        var view = new FigureHandoutView
        {
            Paper = "",
            Language = document.Language,
            Direction = sheet.Frame.Direction,
            Words = ImmutableSortedDictionary<string, string>.Empty,
            SiteTitle = Site.Settings.TitleIn(document.Language),
            Title = $"{figure.Figure} {figure.Statement}",
            // one figure and one source: no mark leads from one to the other
            Figure = figure with { Card = null, ShortUrl = Site.Addresses.Absolute(page), Slip = figure.Slip with { CardHref = null, SourceNumber = 0 } },
            Source = source with { MarkIds = [], Number = 0 },
            Help = sheet.Frame.Help with { Countries = [] },
            PrintedUrl = Site.Addresses.Printed(page),
            Url = Site.Addresses.Absolute(page),
            QrSvg = QrCode.Svg(Site.Addresses.Absolute(page)),
            Reviewed = sheet.Reviewed,
            Date = (document.Front.Reviewed ?? document.Front.Published)?.Value.Earliest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            UseUntil = UseUntil.Of(Site, document, [source], sheet.Frame.Help) is { } day ? Site.Words(document.Language).Date(day) : "",
        };
        return (
            view with
            {
                Version = ShortCode.Of(PaperJson.Figure(view)),
                Words = words.Of(document.Language),
                Plurals = words.PluralsOf(document.Language),
            },
            problems
        );
    }
}
