using Sourced.Content.Documents;
using Sourced.Content.Sources;
using Sourced.Publishing.Charts;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;
using Sourced.Publishing.Sharing;
using Sourced.Theme;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Kinds;

/// <summary>Words the cards of key figures, sheets, myths and charts.</summary>
internal sealed class CardComposer(Site site, Pieces pieces)
{
    public IEnumerable<Card> Compose()
    {
        foreach (var document in site.Library.Documents)
        {
            foreach (var figure in document.Front.KeyFigures)
            {
                if (FindingRegister.Resolve(site.Library, document, figure) is ({ } source, { } finding)) yield return OfFigure(document, figure, source, finding);
            }

            if (document.Kind is DocumentKind.Fact or DocumentKind.Myth) yield return OfSheet(document);
            if (document.Front.Chart is { } chart && OfChart(document, chart) is { } drawn) yield return drawn;
        }
    }

    private Card OfFigure(Document document, KeyFigure figure, Source source, Finding finding)
    {
        var words = site.Words(document.Language);
        var shown = source.BelongsToOneSheet ? null : site.Findings.Find(figure.Finding.Value);
        var code = Pieces.CodeOf(document, figure, shown);
        var page = shown is null ? site.Addresses.Of(document) : site.Addresses.Statistic(document.Language, shown.Code);
        var shownFigure = figure.Figure?.Value ?? finding.Figure.Value;
        var context = figure.Context?.Value ?? string.Join(", ", new[] { finding.Population, finding.Place, finding.Period }.Where(part => part is not null).Select(Pieces.Text));
        var view = View(document, words, "figure", page) with
        {
            Figure = shownFigure,
            Statement = figure.Statement.Value,
            Context = context,
            Strip = words.Format("slip.source-only", References.Name(source)),
        };
        var alt = figure.AltFull?.Value ?? figure.AltShort?.Value ?? $"{shownFigure} {figure.Statement.Value}. {view.Strip}";
        return new Card(code, view, alt, new ArtifactOrigin($"{document.File.Path}, {figure.Finding.Value}", figure.Statement.Span, document.File.Path)) { Figure = figure };
    }

    private Card OfSheet(Document document)
    {
        var words = site.Words(document.Language);
        var sources = Citations.In(document).Concat(document.Front.KeyFigures.Select(figure => figure.Finding.Value.SourceId)).Distinct(StringComparer.Ordinal).Count();
        var view = View(document, words, "sheet", site.Addresses.Of(document)) with
        {
            // The title of a myth says what is true; the label, that there is a number which we do not use.
            Topic = document.Kind == DocumentKind.Myth ? words["kind.myth"] : TopicOf(document, words),
            Statement = document.Front.Title.Value,
            Context = Pieces.Text(document.Front.Message),
            Strip = $"{words["sheet.sources"]}: {words.Number(sources)}",
        };
        var alt = document.Front.Message is { } message ? $"{document.Front.Title.Value}. {message.Value}" : document.Front.Title.Value;
        return new Card(ShortCode.Of(SheetComposer.SheetName(document)), view, alt, Composers.OriginOf(document));
    }

    /// <summary>A chart needs the height of a tall card.</summary>
    private Card? OfChart(Document document, Chart chart)
    {
        var words = site.Words(document.Language);
        var numbers = site.Report.In(document);
        var rows = ChartSeries.Of(document, numbers);
        if (rows.IsEmpty) return null;
        var sources = numbers.Where(number => number.Binding is not null && number.Span.Start >= document.Series!.Span.Start && number.Span.End <= document.Series.Span.End)
            .Select(number => number.Binding!.Reference.SourceId).Distinct(StringComparer.Ordinal).Count();
        var view = View(document, words, "chart", site.Addresses.Of(document)) with
        {
            Statement = chart.Title.Value,
            ChartSvg = ChartSvg.Draw(rows, ChartLook.Card(words.Direction == "rtl")),
            Context = string.Join(' ', ChartComposer.Key(rows, words)),
            Strip = $"{words["sheet.sources"]}: {words.Number(sources)}",
        };
        return new Card(ChartComposer.CardCode(document), view, $"{chart.Title.Value}. {chart.Summary.Value}", Composers.OriginOf(document));
    }

    private CardView View(Document document, Words words, string kind, SitePath page) => new()
    {
        Preset = CardPresets.Preview,
        Language = words.Language,
        Direction = words.Direction,
        Kind = kind,
        Topic = TopicOf(document, words),
        Statement = "",
        Strip = "",
        PrintedUrl = site.Addresses.Printed(page),
        SiteTitle = site.Settings.SiteTitle,
    };

    private string TopicOf(Document document, Words words) => document.Front.Topics.Select(topic => pieces.Topic(topic.Value, words)).FirstOrDefault("");
}
