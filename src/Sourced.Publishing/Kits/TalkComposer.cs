using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Sourced.Content.Documents;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Data;
using Sourced.Publishing.Kinds;
using Sourced.Publishing.Paper;
using Sourced.Publishing.Typesetting;
using Sourced.Theme;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Kits;

/// <summary>Composes a talk of what its sheets say. Nothing in it is new but the words that lead from one part to the next, which the theme has.</summary>
internal sealed class TalkComposer(Composers composers, PaperWords words)
{
    // between two names in Latin letters, so that the dot stays between them
    private const string RightToLeft = "\u200F";

    private readonly ConcurrentDictionary<string, SheetView> _sheets = new(StringComparer.Ordinal);

    private Site Site => composers.Site;

    /// <returns>The view without form and paper.</returns>
    public TalkView Compose(TalkInCountry place)
    {
        var talk = place.Talk;
        var theme = Site.Words(talk.Language);
        var help = composers.Help.For(talk.Language, place.Country);
        var page = place.Page(Site.Addresses);
        var listeners = Site.Addresses.Absolute(Site.Addresses.Page(talk.Language, HelpComposer.PageSlug));
        var sheets = talk.Sheets.Append(talk.First).ToList();
        var claims = Claims(talk, theme).ToList();
        var useUntil = UseUntilOf(sheets.Concat(claims.Select(claim => claim.Document)), help);
        var figures = talk.Parts.Select(part => part.Figure).OfType<KeyFigure>().ToList();
        var view = new TalkView
        {
            Paper = "",
            Language = talk.Language,
            Direction = theme.Direction,
            Words = ImmutableSortedDictionary<string, string>.Empty,
            SiteTitle = Site.Settings.TitleIn(talk.Language),
            Title = TitleOf(talk, theme),
            Audience = Grouping.Audiences.Name(talk.Audience, theme),
            Length = theme.Plural("talk.minutes", talk.Length.Minutes),
            Whole = Clock(talk.Parts.Sum(part => part.Seconds)),
            Country = HelpComposer.CountryName(place.Country, theme),
            Help = help with { Countries = [] },
            PrintedUrl = Site.Addresses.Printed(page),
            Url = Site.Addresses.Absolute(page),
            QrSvg = QrCode.Svg(Site.Addresses.Absolute(page)),
            ListenersUrl = listeners,
            ListenersQrSvg = QrCode.Svg(listeners),
            Reviewed = OldestReview(sheets) is { } oldest ? theme.Date(oldest) : "",
            Date = OldestReview(sheets)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            UseUntil = useUntil is { } day ? theme.Date(day) : "",
            UseUntilDate = useUntil?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            Parts = [.. Parts(talk, theme)],
            Answers = [.. claims.Select(claim => claim.Answer)],
            Sources =
            [
                .. talk
                    .Sheets.SelectMany(sheet => SourcesOf(sheet, figures))
                    .DistinctBy(source => source.Id)
                    .Select((source, place) => source with { Number = place + 1 }),
            ],
            Csv = Encoding.UTF8.GetString(
                StatisticTable.Csv(
                    Site,
                    talk.Language,
                    figures.Select(figure => figure.Finding.Value.ToString()).ToHashSet(StringComparer.Ordinal)
                )
            ),
        };
        return Settled(view);
    }

    /// <summary>What people may ask: the same in every country.</summary>
    public TalkView ComposeQuestions(TalkOutline talk)
    {
        var page = talk.Page(Site.Addresses);
        return Settled(
            Compose(new TalkInCountry(talk, HelpComposer.International)) with
            {
                Country = "",
                Csv = "",
                PrintedUrl = Site.Addresses.Printed(page),
                Url = Site.Addresses.Absolute(page),
                QrSvg = "",
                UseUntil = UseUntilOf(
                    talk.Sheets.Concat(Claims(talk, Site.Words(talk.Language)).Select(claim => claim.Document)),
                    new HelpView([], "")
                )
                    is { } day
                    ? Site.Words(talk.Language).Date(day)
                    : "",
            }
        );
    }

    /// <summary>What listeners tell the speaker: the same for every talk of a language.</summary>
    public TalkView ComposeFeedback(TalkOutline talk)
    {
        var theme = Site.Words(talk.Language);
        var page = Site.Addresses.Page(talk.Language, HelpComposer.PageSlug);
        return Settled(Compose(new TalkInCountry(talk, HelpComposer.International)) with
        {
            Title = theme["talk.feedback"],
            Parts = [],
            Answers = [],
            Sources = [],
            Csv = "",
            Version = "",
            Date = "",
            Reviewed = "",
            UseUntil = "",
            Audience = "",
            Length = "",
            Whole = "",
            PrintedUrl = Site.Addresses.Printed(page),
            Url = Site.Addresses.Absolute(page),
            QrSvg = "",
        });
    }

    /// <summary>With the version that follows from what it says, and the words of its language.</summary>
    private TalkView Settled(TalkView view)
    {
        var bare = view with { Words = ImmutableSortedDictionary<string, string>.Empty, Plurals = [], Version = "" };
        return bare with { Version = ShortCode.Of(PaperJson.Talk(bare)), Words = words.Of(view.Language), Plurals = words.PluralsOf(view.Language) };
    }

    public static string TitleOf(TalkOutline talk, Words theme) =>
        theme.Format("talk.title", Grouping.Audiences.Name(talk.Audience, theme), theme.Plural("talk.minutes", talk.Length.Minutes));

    /// <summary>Minutes and seconds, as a clock shows them.</summary>
    public static string Clock(int seconds) => string.Create(CultureInfo.InvariantCulture, $"{seconds / 60}:{seconds % 60:00}");

    /// <summary>The composed sheet; several talks speak of it.</summary>
    public SheetView SheetOf(Document document) => _sheets.GetOrAdd(document.File.Path, _ => composers.Sheets.Compose(document).View);

    /// <summary>The first day on which anything has to be looked at again that stands on a paper with these sheets and lines.</summary>
    public DateOnly? UseUntilOf(IEnumerable<Document> sheets, HelpView help) =>
        sheets.Select(sheet => UseUntil.Of(Site, sheet, SheetOf(sheet).Sources, help)).Min();

    private static DateOnly? OldestReview(IEnumerable<Document> sheets) =>
        sheets.Select(sheet => (sheet.Front.Reviewed ?? sheet.Front.Published)?.Value.Earliest).Min();

    private IEnumerable<TalkPartView> Parts(TalkOutline talk, Words theme)
    {
        var from = 0;
        foreach (var part in talk.Parts)
        {
            yield return Part(part, talk, theme) with { From = Clock(from), Length = Clock(part.Seconds) };
            from += part.Seconds;
        }
    }

    private TalkPartView Part(TalkPart part, TalkOutline talk, Words theme)
    {
        var key = $"talk.{part.Kind.ToString().ToLowerInvariant()}";
        var view = new TalkPartView
        {
            Kind = part.Kind.ToString().ToLowerInvariant(),
            Heading = theme.Find($"{key}.heading") ?? "",
            From = "",
            Length = "",
            Directions = Numbered(theme, $"{key}.direction"),
            Say = Numbered(theme, $"{key}.say"),
            Lines = Numbered(theme, $"{key}.line"),
        };
        var sheet = part.Sheet is null ? null : SheetOf(part.Sheet);
        return part.Kind switch
        {
            TalkPartKind.Welcome => WelcomePart(view, [.. talk.Sheets.Select(other => other.Front.Title.Value)], theme),
            TalkPartKind.Help => view with { Heading = theme["help.heading"], ShowsHelp = true },
            TalkPartKind.Message => view with
            {
                Heading = sheet!.Title,
                Lines = WithoutStatistics(sheet.Message, talk.Language),
                Say = WithoutStatistics(sheet.Message, talk.Language),
            },
            TalkPartKind.Figure => FigurePart(view, part, sheet!, theme),
            TalkPartKind.Steps => WithEntries(view with { About = sheet!.Title }, sheet, SheetParts.Steps, part.Seconds / TalkLength.Step),
            TalkPartKind.Unknown => WithEntries(view with { About = sheet!.Title }, sheet, SheetParts.Gaps, part.Seconds / TalkLength.Gap),
            TalkPartKind.Disclosure => WithEntries(
                view with
                {
                    Heading = sheet!.Title,
                    Say = WithoutStatistics(sheet.Message, talk.Language),
                },
                sheet,
                SheetParts.Steps,
                talk.Length.Steps
            ),
            _ => view,
        };
    }

    /// <summary>What the evening is about is told by its sheets alone: a site may be about anything.</summary>
    private TalkPartView WelcomePart(TalkPartView view, ImmutableArray<string> titles, Words theme) => view with
    {
        Heading = Site.Settings.TitleIn(theme.Language),
        Lines = titles,
        Say = [theme["talk.welcome.say.1"], theme.Format("talk.welcome.say.2", string.Join(Words.Separator, titles))],
    };

    private static TalkPartView WithEntries(TalkPartView view, SheetView sheet, string section, int count)
    {
        var entries = SheetParts.Entries(sheet.Body, section, sheet.Frame.Language).Take(count).ToList();
        return view with
        {
            Body = [new ListView(Ordered: false, 1, [.. entries.Select(entry => ImmutableArray.Create<BlockView>(entry))])],
            Lines = [.. entries.Select(SheetParts.LineOf)],
        };
    }

    private TalkPartView FigurePart(TalkPartView view, TalkPart part, SheetView sheet, Words theme)
    {
        var place = part.Sheet!.Front.KeyFigures.Where(figure =>
                FindingRegister.Resolve(Site.Library, part.Sheet, figure) is (not null, not null)
            )
            .ToList()
            .IndexOf(part.Figure!);
        var figure = sheet.KeyFigures[place];
        var shown = new Uri(figure.ShortUrl);
        var address = $"{shown.Authority}{shown.AbsolutePath.TrimEnd('/')}";
        return view with
        {
            Heading = sheet.Title,
            About = sheet.Title,
            // what a screen or a card needs does not come into it, so that a kit does not change with them
            Figure = figure with { Card = null, Slip = figure.Slip with { CardHref = null } },
            Strip = $"{theme.Format("slip.source-only", figure.Slip.SourceName)}{(theme.Direction == "rtl" ? RightToLeft : "")}{theme["list.comma"]}{address}",
            Address = address,
        };
    }

    /// <summary>A slide shows one number, and that with its slip.</summary>
    private static ImmutableArray<string> WithoutStatistics(string text, string language) => SheetParts.HoldsNoStatistic(text, language) ? [text] : [];

    /// <summary>Words of the theme that belong together: <c>key.1</c>, <c>key.2</c> … until there is none.</summary>
    private static ImmutableArray<string> Numbered(Words theme, string key) =>
        [
            .. Enumerable
                .Range(1, 9)
                .Select(number => theme.Find(string.Create(CultureInfo.InvariantCulture, $"{key}.{number}")))
                .TakeWhile(words => words is not null)
                .OfType<string>(),
        ];

    /// <summary>What people may bring along to a talk on these topics, and what to say to it; those that share most topics with it first.</summary>
    private IEnumerable<(Document Document, TalkAnswerView Answer)> Claims(TalkOutline talk, Words theme)
    {
        var topics = talk.Sheets.SelectMany(sheet => sheet.Front.Topics).Select(topic => topic.Value).ToHashSet(StringComparer.Ordinal);
        return (
            from document in Site.List(DocumentKind.Myth, talk.Language)
            where document.Language == talk.Language
            let shared = document.Front.Topics.Count(topic => topics.Contains(topic.Value))
            where shared > 0
            orderby shared descending
            let claim = SheetOf(document).Claim
            where
                claim is { Language: null }
                && SheetParts.HoldsNoStatistic(claim.SayInstead, theme.Language)
                && SheetParts.HoldsNoStatistic(document.Front.Title.Value, theme.Language)
            select (
                document,
                new TalkAnswerView(document.Front.Title.Value, claim.SayInstead, Site.Addresses.Printed(Site.Addresses.Of(document)))
            )
        ).Take(talk.Length.Steps);
    }

    private IEnumerable<SourceView> SourcesOf(Document sheet, List<KeyFigure> figures) =>
        SheetOf(sheet)
            .Sources.Where(source => figures.Any(figure => figure.Finding.Value.SourceId == source.Id))
            .Select(source => source with { MarkIds = [] });
}
