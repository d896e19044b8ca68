using System.Collections.Immutable;
using Sourced.Content.Diagnostics;
using Sourced.Content.Documents;
using Sourced.Content.Sources;
using Sourced.Content.Text;
using Sourced.Publishing.Charts;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;
using Sourced.Publishing.Sharing;
using Sourced.Publishing.Typesetting;
using Sourced.Theme;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Kinds;

/// <summary>A card to share for every key figure, every fact sheet and every chart, in each language that has it.</summary>
internal sealed class Cards : IArtifactSource
{
    private const string Template = "cards/card.typ";

    private readonly Site _site;
    private readonly Pieces _pieces;
    private readonly TypesetFiles? _typeset;
    private readonly ImmutableArray<Card> _cards;

    private readonly CardPresets _presets;

    /// <param name="presets">Of the theme; none where it has no cards.</param>
    /// <param name="look">Digest of everything in the theme that decides how a card looks.</param>
    /// <param name="typeset">Null where cards are not made in this run, and only their addresses are wanted.</param>
    public Cards(Site site, Pieces pieces, CardPresets presets, Digest look, TypesetFiles? typeset)
    {
        (_site, _pieces, _presets, _typeset) = (site, pieces, presets, typeset);
        _cards = presets.All.IsEmpty ? [] : [.. List().DistinctBy(card => (card.View.Language, card.Code)).Select(card => card with { Notes = NotesOf(card) }).SelectMany(InPresets).Select(card => card with { Path = PathOf(card, look) })];
    }

    public IEnumerable<Artifact> Artifacts() =>
        _cards.Select(card => new Artifact(card.Path, card.Origin, OutputKinds.Cards, () => Draft(card)));

    /// <summary>Makes the cards known to the pages that show them, each in the preset that it has first.</summary>
    /// <param name="has">Whether the edition holds a card: made in this run, or taken over.</param>
    public void Announce(CardAddresses addresses, Func<SitePath, bool> has)
    {
        foreach (var card in _cards.Where(card => has(card.Path)))
        {
            addresses.Add(card.View.Language, card.Code, new CardImageView(
                _site.Addresses.Href(card.Path), _site.Addresses.Absolute(card.Path), card.Preset!.Width, card.Preset.Height, card.AltText));
        }
    }

    private string NotesOf(Card card) =>
        new ImageNotes(card.View.Language, card.AltText, card.View.Strip, $"{(_site.Settings.LinksUseHttps ? "https" : "http")}://{card.View.PrintedUrl}", _site.Settings.SiteTitle, LinkedData.Licence).ToXmp();

    private IEnumerable<Card> InPresets(Card card)
    {
        string[] names = card.View.Kind switch
        {
            "chart" => [CardPresets.Chart],
            "figure" => [CardPresets.Preview, .. _site.Settings.CardPresets.Where(name => name != CardPresets.Preview)],
            _ => [CardPresets.Preview],
        };
        return names.Select(name => card with { View = card.View with { Preset = name }, Preset = _presets.Find(name) }).Where(card => card.Preset is not null);
    }

    private Draft Draft(Card card)
    {
        var job = new TypesettingJob(Template, PaperJson.Card(card.View), TypesettingOutput.Png, $"card of {card.Origin.Name}, {card.View.Preset}");
        var draft = _typeset!.Draft(job, card.View.Language, card.Origin, static () => []);
        using var digest = new DigestBuilder();
        return draft with
        {
            Digest = digest.Add(draft.Digest).Add(card.Notes).ToDigest(),
            RenderAsync = async cancellation => Finish(await draft.RenderAsync(cancellation), card),
        };
    }

    private static Rendering Finish(Rendering rendering, Card card)
    {
        if (rendering.Bytes.IsEmpty) return rendering;
        var bytes = PngNotes.Add(rendering.Bytes.Span, card.Notes);
        if (bytes.Length <= card.Preset!.MostBytes) return rendering with { Bytes = bytes };
        var span = card.Origin.Span ?? new SourceFile(Template, "").Span(0, 0);
        var message = FormattableString.Invariant($"card of {card.Origin.Name}, {card.View.Preset}: {bytes.Length} bytes, and {card.Preset.MostBytes} at most");
        return new Rendering(ReadOnlyMemory<byte>.Empty) { Diagnostics = [new Diagnostic(PublishingRules.Find("CRD005"), span, message)] };
    }

    private SitePath PathOf(Card card, Digest look)
    {
        using var digest = new DigestBuilder();
        var hash = digest.Add(look).Add(PaperJson.Card(card.View)).Add(card.Notes).ToDigest().ToString()[..8];
        return _site.Addresses.Card(card.View.Language, card.Code, card.View.Preset, hash);
    }

    private IEnumerable<Card> List()
    {
        foreach (var document in _site.Library.Documents)
        {
            foreach (var figure in document.Front.KeyFigures)
            {
                if (FindingRegister.Resolve(_site.Library, document, figure) is ({ } source, { } finding)) yield return OfFigure(document, figure, source, finding);
            }

            if (document.Kind == DocumentKind.Fact) yield return OfSheet(document);
            if (document.Front.Chart is { } chart && OfChart(document, chart) is { } drawn) yield return drawn;
        }
    }

    private Card OfFigure(Document document, KeyFigure figure, Source source, Finding finding)
    {
        var words = _site.Words(document.Language);
        var shown = source.BelongsToOneSheet ? null : _site.Findings.Find(figure.Finding.Value);
        var code = Pieces.CodeOf(document, figure, shown);
        var page = shown is null ? _site.Addresses.Of(document) : _site.Addresses.Statistic(document.Language, shown.Code);
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
        return new Card(code, view, alt, new ArtifactOrigin($"{document.File.Path}, {figure.Finding.Value}", figure.Statement.Span, document.File.Path));
    }

    private Card OfSheet(Document document)
    {
        var words = _site.Words(document.Language);
        var sources = Citations.In(document).Concat(document.Front.KeyFigures.Select(figure => figure.Finding.Value.SourceId)).Distinct(StringComparer.Ordinal).Count();
        var view = View(document, words, "sheet", _site.Addresses.Of(document)) with
        {
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
        var words = _site.Words(document.Language);
        var numbers = _site.Report.In(document);
        var rows = ChartSeries.Of(document, numbers);
        if (rows.IsEmpty) return null;
        var sources = numbers.Where(number => number.Binding is not null && number.Span.Start >= document.Series!.Span.Start && number.Span.End <= document.Series.Span.End)
            .Select(number => number.Binding!.Reference.SourceId).Distinct(StringComparer.Ordinal).Count();
        var view = View(document, words, "chart", _site.Addresses.Of(document)) with
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
        Topic = document.Front.Topics.Select(topic => _pieces.Topic(topic.Value, words)).FirstOrDefault(""),
        Statement = "",
        Strip = "",
        PrintedUrl = _site.Addresses.Printed(page),
        SiteTitle = _site.Settings.SiteTitle,
    };

    private sealed record Card(string Code, CardView View, string AltText, ArtifactOrigin Origin)
    {
        public CardPreset? Preset { get; init; }

        public SitePath Path { get; init; }

        /// <summary>Written into the file.</summary>
        public string Notes { get; init; } = "";
    }
}
