using Sourced.Theme.Language;
using Sourced.Theme.Models;

namespace Sourced.Theme.Tests.Samples;

/// <summary>One page of every kind.</summary>
internal static class SamplePages
{
    private static readonly PageRenderer Renderer = new();

    /// <summary>Name and HTML of each page in a language.</summary>
    public static IEnumerable<(string Name, string Html)> All(string language)
    {
        yield return ("sheet", Renderer.Render(Sheets.Trust(language)).AsText());
        yield return ("home", Renderer.Render(Home(language)).AsText());
        yield return ("myth", Renderer.Render(Myth(language)).AsText());
        yield return ("myth-told", Renderer.Render(MythTold(language)).AsText());
        yield return ("statistic", Renderer.Render(Statistic(language)).AsText());
        yield return ("card", Renderer.Render(Card(language)).AsText());
        yield return ("post", Renderer.Render(Post(language)).AsText());
        yield return ("source", Renderer.Render(Source(language)).AsText());
        yield return ("help", Renderer.Render(Help(language)).AsText());
        yield return ("listing", Renderer.Render(Listing(language)).AsText());
        yield return ("check", Renderer.Render(Check(language)).AsText());
        yield return ("rules", Renderer.Render(Rules(language)).AsText());
        yield return ("glossary", Renderer.Render(Glossary(language)).AsText());
        yield return ("find", Renderer.Render(Find(language)).AsText());
        yield return (
            "missing",
            Renderer
                .Render(
                    new MissingPageView(Frames.In(language, "404.html", "404") with { NoIndex = true, Alternates = [] }, Lists(language))
                )
                .AsText()
        );
    }

    public static IEnumerable<string> Names => All("en").Select(page => page.Name);

    public static string Html(string language, string name) => All(language).Single(page => page.Name == name).Html;

    public static SheetView Home(string language) =>
        Plain(language, "home", "") with
        {
            Body =
            [
                new ParagraphView([
                    new TextView("If a child is in danger now, call your local emergency number. For someone to talk to, go to "),
                    new LinkView("/pages/help/", false, [new TextView("get help")]),
                    new TextView("."),
                ]),
            ],
            KeyFigures = [Sheets.Figures(language)[2]],
            Listings = Lists(language),
        };

    private static SheetView Myth(string language) => Plain(language, "myth", "myths/no-national-count/") with
    {
        Title = "Nobody has counted how many children are sold for sex",
        Claim = Claim(language),
    };

    public static ClaimView Claim(string language) => new(
        "That 100,000 to 300,000 children in the United States are sold for sex each year.",
        "The number comes from a 2001 study that added up groups of young people thought to be “at risk”. It never counted victims.",
        "Nobody has a sound national count. Say what was counted, by whom, and when.",
        language == "en" ? null : "en",
        [.. SampleEvidence.Sources(language).Select(source => source with { MarkIds = [] })]);

    /// <summary>With a section of the text about the claim.</summary>
    private static SheetView MythTold(string language)
    {
        var view = Myth(language);
        return view with
        {
            Body =
            [
                .. view.Body,
                Say.Heading(2, "claim", "The claim, and why we do not use it"),
                new ParagraphView([new TextView("It never counted victims.")]),
                Say.Heading(2, "unknown", "What we do not know"),
                new ParagraphView([new TextView("How many there are.")]),
            ],
        };
    }

    public static StatisticPageView Statistic(string language) =>
        new()
        {
            Frame = Frames.In(language, "s/k7m7/", "1 in 6"),
            Figure = Sheets.Figures(language)[2],
            IsKeyFigure = true,
            Source = SampleEvidence.Sources(language)[2] with { Number = 0, MarkIds = [] },
            Drawing = new(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 56 24\" width=\"56\" height=\"24\" aria-hidden=\"true\"><path class=\"hollow\" stroke-width=\"2\" d=\"M1 1h22v22h-22zM33 1h22v22h-22z\"/><path class=\"bar\" d=\"M0 0h24v24h-24z\"/></svg>",
                ThemeWords.Find(language)!.Format("drawing.share", 1, 2),
                [new(ThemeWords.Find(language)!["drawing.filled"], "1"), new(ThemeWords.Find(language)!["drawing.squares"], "2")]
            ),
            Uses = Lists(language)[0].Items,
            Row = [new("id", "thorn-2018-survivor#under-12"), new("value", "0.166667"), new("place", "14 US states")],
            TableHref = "/data/statistics.csv",
            Citation =
                "Thorn and Vanessa Bouché (2018). Survivor Insights. Executive summary. Cited from example.org/s/k7m7/ on 21 November 2026.",
            Records = [new("BibTeX", "@techreport{thorn-2018-survivor,\n  title = {{Survivor Insights}}\n}\n")],
            Posting = Posting(language),
            Republish =
            [
                new(
                    "HTML",
                    "<blockquote cite=\"https://example.org/s/k7m7/\">\n<p><strong>1 in 6</strong> of the survivors</p>\n</blockquote>\n"
                ),
            ],
        };

    private static PostingView Posting(string language)
    {
        var card = Sheets.Figures(language)[2].Card!;
        var words = ThemeWords.Find(language)!;
        var picture = new PictureView(words["share.shape.og"], card.Href, "card-k7m7.og-1200x630.png", card.Width, card.Height, 61);
        return new PostingView
        {
            Status = words["card.status.current"],
            Preview = card,
            Pictures =
            [
                picture,
                picture with
                {
                    Shape = words["share.shape.portrait"],
                    Href = card.Href.Replace("og", "portrait", StringComparison.Ordinal),
                    Width = 1080,
                    Height = 1350,
                },
            ],
            Places = [new("Mastodon", picture, "1 in 6. Source: Thorn 2018.\nhttps://example.org/s/k7m7", card.AltText)],
            AltShort = "1 in 6",
            AltFull = card.AltText,
            Captions = [new(words["statistic.caption.1"], "1 in 6. Source: Thorn 2018.\nhttps://example.org/s/k7m7")],
            Address = "https://example.org/s/k7m7",
            TextsHref = "/s/k7m7/post.txt",
        };
    }

    private static CardPageView Card(string language)
    {
        var words = ThemeWords.Find(language)!;
        return new()
        {
            Frame = Frames.In(language, "s/ts3gf/", "988 Suicide & Crisis Lifeline"),
            Kind = words["kind.help"],
            Figure = "988",
            Title = "988 Suicide & Crisis Lifeline",
            Message = words["country.US"],
            Subject = new(words["card.read.help"], "/pages/help/"),
            Posting = Posting(language),
        };
    }

    private static PostPageView Post(string language)
    {
        var words = ThemeWords.Find(language)!;
        var posting = Posting(language);
        return new(
            Frames.In(language, "post/", words["page.post.title"]),
            words["page.post.title"],
            words["page.post.message"],
            [
                new(
                    "group-1",
                    words["topic.grooming"],
                    [
                        new(
                            "1 in 6 of the survivors",
                            "/s/k7m7/#share",
                            "Source: Thorn 2018",
                            posting.Preview,
                            posting.Captions[0].Text,
                            posting.AltFull
                        ),
                    ]
                ),
                new(
                    "group-2",
                    words["page.help.title"],
                    [
                        new(
                            "988 Suicide & Crisis Lifeline: 988",
                            "/s/ts3gf/#share",
                            "",
                            posting.Preview,
                            posting.Captions[0].Text,
                            posting.AltFull
                        ),
                    ]
                ),
            ]
        );
    }

    private static SourcePageView Source(string language) => new()
    {
        Frame = Frames.In(language, "sources/thorn-2018-survivor/", "Thorn and Bouché 2018"),
        Source = SampleEvidence.Sources(language)[2] with { Number = 0, MarkIds = [], Href = null },
        Kind = SampleEvidence.Kind(language, "survey"),
        GoodFor = ThemeWords.Find(language)!["evidence.survey.good-for"],
        Facts = [new(ThemeWords.Find(language)!["source.publisher"], "Thorn")],
        ContentNote = ThemeWords.Find(language)!["record.content-note"],
        Limits = new("Volunteers reached through survivor-support organisations. It describes the people who answered and not all trafficked children."),
        Note = new("The full report was read."),
        Citation = "Thorn and Vanessa Bouché (2018). Survivor Insights.",
        Records = [new("BibTeX", "@techreport{thorn-2018-survivor,\n  title = {{Survivor Insights}}\n}\n", "/sources/thorn-2018-survivor/source.bib")],
        Findings = [.. SampleEvidence.Slips(language)[5..7].Select(slip => slip with { SourceNumber = 0 })],
        Uses = Lists(language)[0].Items,
    };

    private static HelpPageView Help(string language)
    {
        var lines = Frames.In(language, "", "").Help.Lines;
        var words = ThemeWords.Find(language)!;
        return new(
            Plain(language, "page", "pages/help/") with
            {
                Title = words["page.help.title"],
            },
            [
                new(
                    "US",
                    words["country.US"],
                    [.. lines.Select(line => line with { Note = "The hours still need a second check.", Languages = "English, Spanish" })]
                ),
                new(
                    "KE",
                    words["country.KE"],
                    [lines[0] with { Id = "ke-116", Name = "Child Helpline 116", Phones = [new("116", "tel:116")] }]
                ),
            ]
        );
    }

    private static ListingPageView Listing(string language)
    {
        var words = ThemeWords.Find(language)!;
        return new(Frames.In(language, "facts/", words["page.facts.title"]), words["page.facts.title"], words["page.facts.message"], Lists(language));
    }

    private static FindPageView Find(string language)
    {
        var words = ThemeWords.Find(language)!;
        return new(
            Frames.In(language, "find/", words["page.find.title"]),
            words["page.find.title"],
            words["page.find.message"],
            [new("a-z", words["find.pages"], Lists(language)[0].Items)]
        );
    }

    private static EvidencePageView Check(string language)
    {
        var words = ThemeWords.Find(language)!;
        return new(
            Plain(language, "page", "pages/how-we-check/") with
            {
                Title = words["page.check.title"],
            },
            [new(words["check.sheets"], "14"), new(words["check.statistics"], "96"), new(words["check.sources"], "41")],
            ["“10 posts”: an example, not a measure"]
        );
    }

    private static RulesPageView Rules(string language)
    {
        var words = ThemeWords.Find(language)!;
        return new(
            Frames.In(language, "rules/", words["page.rules.title"]),
            words["page.rules.title"],
            words["page.rules.message"],
            [
                new(
                    "evd013",
                    "EVD013",
                    "vague-quantity",
                    words["rules.warning"],
                    "\"Most\" without a citation.",
                    ["Give the figure, as in `[@source#finding]`."],
                    "The majority were online.",
                    "75% were online [@survey#online]."
                ),
            ],
            ["Trust: EVD013 (the source says no more, 2027-03-01)"]
        );
    }

    private static GlossaryPageView Glossary(string language) =>
        new(
            Frames.In(language, "glossary/", ThemeWords.Find(language)!["page.glossary.title"]),
            ThemeWords.Find(language)!["page.glossary.title"],
            [
                new(
                    "adversity",
                    "childhood adversity",
                    "Hard things that happen before 18, such as neglect, violence or the loss of a parent.",
                    language == "en" ? null : "en"
                ),
                new("grooming", "grooming", "Building trust with a child in order to abuse them.", language == "en" ? null : "en"),
            ]
        );

    private static SheetView Plain(string language, string kind, string path)
    {
        var say = new Say(SampleEvidence.Sources(language));
        return new()
        {
            Frame = Frames.In(language, path, "Protect children, with facts that hold"),
            Kind = kind,
            Slug = path,
            Title = language switch
            {
                "es" => "Proteger a los niños, con datos que se sostienen",
                "ar" => "حماية الأطفال بحقائق ثابتة",
                _ => "Protect children, with facts that hold",
            },
            Message = language switch
            {
                "es" => "Datos serenos y comprobados sobre la explotación sexual de los niños, y lo que puede hacer hoy.",
                "ar" => "حقائق هادئة مدققة عن الاستغلال الجنسي للأطفال، وما يمكنك فعله اليوم.",
                _ => "Calm, checked facts about the sexual exploitation of children, and what you can do about it today.",
            },
            Body =
            [
                Say.Heading(2, "do", "What you can do"),
                say.List(
                    "**Say what is known.** Of {260 survivors|6} who answered a US survey, {1 in 6|7} said that it began before they were twelve [3].",
                    "Be kind to the person who shared it."
                ),
            ],
            Slips = [.. SampleEvidence.Slips(language)],
            Sources = kind == "home" ? [] : [SampleEvidence.Sources(language)[2] with { MarkIds = ["cite-1"] }],
            Reviewed = ThemeWords.Find(language)!.Date(new DateOnly(2026, 11, 21)),
        };
    }

    private static System.Collections.Immutable.ImmutableArray<ListingView> Lists(string language)
    {
        var words = ThemeWords.Find(language)!;
        var sheet = Sheets.Trust(language);
        return
        [
            new(
                words["page.facts.title"],
                [
                    new(sheet.Title, sheet.Frame.Href, sheet.Message),
                    new(
                        "When someone threatens to share an image, the child is not to blame",
                        "/facts/threats-over-images/",
                        "Sextortion is a threat to share an intimate image. Stop replying, keep the messages, tell someone, and report it.",
                        language == "en" ? null : "en"
                    ),
                ]
            ),
            new(
                words["page.actions.title"],
                [
                    new(
                        "Talk with your child",
                        "/actions/talk/",
                        "Words to begin with, and what to do with the answer.",
                        language == "en" ? null : "en"
                    ),
                ]
            ),
        ];
    }
}
