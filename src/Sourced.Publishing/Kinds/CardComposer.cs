using Sourced.Content.Documents;
using Sourced.Content.Sources;
using Sourced.Content.Text;
using Sourced.Evidence.Findings;
using Sourced.Evidence.Reviewing;
using Sourced.Publishing.Charts;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;
using Sourced.Publishing.Sharing;
using Sourced.Theme;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Kinds;

/// <summary>Words the cards of key figures, sheets, myths, actions and charts, and of the site itself.</summary>
internal sealed class CardComposer(Site site, Pieces pieces)
{
    /// <summary>What the card of the site is named after.</summary>
    private const string SiteName = "site";

    /// <summary>Of the card that stands for every page without one of its own.</summary>
    public static string SiteCode { get; } = ShortCode.Of(SiteName);

    public IEnumerable<Card> Compose()
    {
        foreach (var language in site.Languages) yield return OfSite(language);
        foreach (var document in site.Library.Documents)
        {
            foreach (var figure in document.Front.KeyFigures)
            {
                if (FindingRegister.Resolve(site.Library, document, figure) is ({ } source, { } finding))
                    yield return OfFigure(document, figure, source, finding);
            }

            if (IsOnCard(document)) yield return OfSheet(document);
            if (document.Front.Chart is { } chart && OfChart(document, chart) is { } drawn) yield return drawn;
        }
    }

    /// <summary>Whether a document has a card of its own.</summary>
    public static bool IsOnCard(Document document) => document.Kind is DocumentKind.Fact or DocumentKind.Myth or DocumentKind.Action;

    /// <summary>A card without its words.</summary>
    public static CardView View(Site site, Words words, string kind, string code) => new()
    {
        Preset = CardPresets.Preview,
        Language = words.Language,
        Direction = words.Direction,
        Kind = kind,
        Statement = "",
        Strip = "",
        PrintedUrl = site.Addresses.Printed(site.Addresses.Statistic(words.Language, code)),
        SiteTitle = site.Settings.TitleIn(words.Language),
    };

    private Card OfFigure(Document document, KeyFigure figure, Source source, Finding finding)
    {
        var words = site.Words(document.Language);
        var shown = source.BelongsToOneSheet ? null : site.Findings.Find(figure.Finding.Value);
        var code = Pieces.CodeOf(document, figure, shown);
        var page = shown is null ? site.Addresses.Of(document) : site.Addresses.Statistic(document.Language, code);
        var lastLook = LastLook(source, finding, words);
        var view = View(site, words, "figure", code) with
        {
            Topic = TopicOf(document, words),
            Figure = figure.Figure?.Value ?? RecordWords.Figure(finding, pieces.RecordLanguage(source, words.Language), words).Text,
            Statement = figure.Statement.Value,
            Context =
                figure.Context?.Value
                ?? RecordWords.Context(
                    [finding.Population, finding.Place, finding.Period],
                    pieces.RecordLanguage(source, words.Language),
                    words
                ),
            Strip = words.Format("slip.source-only", References.Name(source)),
            Checked = lastLook.Strip,
            Drawing = CardDrawing.Of(FigureShape.Of(source, finding)),
        };
        var claim = $"{view.Figure} {view.Statement}";
        var post = new Post
        {
            Claim = claim,
            Context = view.Context,
            Source = view.Strip,
            Address = site.Addresses.Absolute(page),
            AltShort = figure.AltShort?.Value ?? Post.ShortAlt(claim, view.Strip),
            AltFull = figure.AltFull?.Value ?? figure.AltShort?.Value ?? $"{claim}. {view.Strip}",
            Written = [figure.CaptionShort, figure.CaptionMedium, figure.CaptionLong],
        };
        // the page of a number tells what its pictures weigh, so one shard makes them all
        var origin = new ArtifactOrigin(
            $"{document.File.Path}, {figure.Finding.Value}",
            figure.Statement.Span,
            shown?.Source.File.Path ?? document.File.Path
        );
        return new Card(code, view, post, origin)
        {
            Name = Pieces.NameOf(document, figure, shown),
            Group = view.Topic,
            Subject = page,
            Figure = figure,
            LastLook = lastLook.Sentence,
        };
    }

    private Card OfSheet(Document document)
    {
        var words = site.Words(document.Language);
        var sources = Citations.In(document).Length;
        var view = View(site, words, "sheet", ShortCode.Of(SheetComposer.SheetName(document))) with
        {
            // The title of a myth says what is true; the label, that there is a number which we do not use.
            Topic = document.Kind switch
            {
                DocumentKind.Myth => words["kind.myth"],
                DocumentKind.Action => words["kind.action"],
                _ => TopicOf(document, words),
            },
            Statement = document.Front.Title.Value,
            Context = Pieces.Text(document.Front.Message),
            Strip = SourcesStrip(sources, words),
        };
        return OfDocument(document, SheetComposer.SheetName(document), view, view.Context);
    }

    /// <summary>What previews show of pages that have no card of their own. It prints the address of the home page.</summary>
    private Card OfSite(string language)
    {
        var words = site.Words(language);
        var home = site.Find(new DocumentKey(DocumentKind.Home, ""), language);
        var address = site.Addresses.Home(language);
        var view = View(site, words, "site", SiteCode) with
        {
            Statement = home?.Front.Title.Value ?? site.Settings.TitleIn(language),
            Context = home is null ? site.Settings.DescriptionIn(language) : Pieces.Text(home.Front.Message),
            Strip = words["card.site"],
            PrintedUrl = site.Addresses.Printed(address),
        };
        var origin = home is null ? ArtifactOrigin.Whole("the card of the site") : Composers.OriginOf(home);
        return new Card(SiteCode, view, PostOf(view, view.Context, address), origin) { Name = SiteName, Group = words["kind.site"], Subject = address };
    }

    /// <summary>A chart needs the height of a tall card.</summary>
    private Card? OfChart(Document document, Chart chart)
    {
        var words = site.Words(document.Language);
        var numbers = site.Report.In(document);
        var rows = ChartSeries.Of(document, numbers);
        if (rows.IsEmpty)
            return null;
        var sources = numbers
            .Where(number =>
                number.Binding is not null
                && number.Span.Start >= document.Series!.Span.Start
                && number.Span.End <= document.Series.Span.End
            )
            .Select(number => number.Binding!.Reference.SourceId)
            .Distinct(StringComparer.Ordinal)
            .Count();
        var view = View(site, words, "chart", ChartComposer.CardCode(document)) with
        {
            Topic = TopicOf(document, words),
            Statement = chart.Title.Value,
            ChartSvg = ChartSvg.Draw(rows, ChartLook.Card(words.Direction == "rtl")),
            Context = string.Join(' ', ChartComposer.Key(rows, words)),
            Strip = SourcesStrip(sources, words),
        };
        return OfDocument(document, ChartComposer.CardName(document), view, chart.Summary.Value);
    }

    private Card OfDocument(Document document, string name, CardView view, string said)
    {
        var page = site.Addresses.Of(document);
        return new Card(ShortCode.Of(name), view, PostOf(view, said, page), Composers.OriginOf(document)) { Name = name, Group = view.Topic, Subject = page };
    }

    /// <param name="view">A title with its strip.</param>
    /// <param name="said">What goes with it.</param>
    /// <param name="page">Where the link leads.</param>
    private Post PostOf(CardView view, string said, SitePath page) => new()
    {
        Claim = view.Statement,
        Context = said,
        Source = view.Strip,
        Address = site.Addresses.Absolute(page),
        AltShort = Post.ShortAlt(view.Statement, view.Strip),
        AltFull = Post.FullAlt(view.Statement, said, view.Strip),
    };

    /// <summary>The month in which somebody held the record, as it stands, against its source; else that in which the source was last seen.</summary>
    /// <returns>For the strip of the card, and as a sentence for its page; both empty where nobody has said.</returns>
    private static (string Strip, string Sentence) LastLook(Source source, Finding finding, Words words)
    {
        if (SignOffHash.Holds(source, finding)) return Said("card.checked", "card.status.checked", finding.Checked!.On);
        return source.Accessed is { } seen ? Said("source.looked-at", "card.status.seen", seen) : ("", "");

        (string, string) Said(string strip, string sentence, Located<PartialDate> day)
        {
            var month = words.Date(day.Value with { Day = null });
            return (words.Format(strip, month), words.Format(sentence, month));
        }
    }

    private static string SourcesStrip(int count, Words words) => count == 0 ? "" : words.Plural("card.sources", count);

    private string TopicOf(Document document, Words words) => document.Front.Topics.Select(topic => pieces.Topic(topic.Value, words)).FirstOrDefault("");
}
