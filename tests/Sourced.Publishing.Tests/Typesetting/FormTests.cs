using System.Text.RegularExpressions;
using Sourced.Publishing.Paper;
using Sourced.Publishing.Typesetting;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Tests.Typesetting;

/// <summary>What every form of a sheet promises, read from the file that comes out.</summary>
public sealed partial class FormTests(TheTypesetter one, ThePapers papers) : IClassFixture<TheTypesetter>
{
    private const int Dots = 75;

    private static readonly Dictionary<string, (string Short, string Long)> Sizes = new(StringComparer.Ordinal)
    {
        ["a4"] = ("595.276", "841.89"),
        ["us-letter"] = ("612", "792"),
        ["a3"] = ("841.89", "1190.55"),
        ["us-tabloid"] = ("792", "1224"),
        ["a5"] = ("419.528", "595.276"),
        ["us-statement"] = ("396", "612"),
    };

    public static TheoryData<string, string, string> All => ThePapers.All;

    /// <summary>A code is half black, so the form that saves ink has its address alone.</summary>
    public static TheoryData<string, string, string> WithCode => ThePapers.Where(form => form.Name != "eco");

    public static TheoryData<string, string, string> WithNumbers => ThePapers.Where(form => form.Of == PaperSubject.Sheet && form.Name != "flyers");

    [Theory]
    [MemberData(nameof(All))]
    public async Task It_has_the_pages_that_it_promises_and_nothing_is_printed_near_the_edge(string form, string language, string paper)
    {
        var made = await papers.MadeAsync(form, language, paper);
        var promised = PaperForms.Find(form)!.Pages;
        if (promised > 0) Assert.Equal(promised, made.Pages);

        for (var number = 1; number <= made.Pages; number++)
        {
            var printed = Poppler.Page(made.Bytes, number, Dots);
            var (left, top, right, bottom) = Ink.Margins(printed);
            Assert.True(
                Math.Min(Math.Min(left, right), Math.Min(top, bottom)) >= (int)(13 / 25.4 * Dots) - 1,
                $"page {number}: {Millimetres(left)} at the left, {Millimetres(top)} above, {Millimetres(right)} at the right, {Millimetres(bottom)} below");
            Assert.InRange(Ink.Cover(printed), 0.005, form == "eco" ? 0.05 : 0.08);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task The_file_has_the_size_of_its_paper_is_tagged_claims_PDF_A_and_PDF_UA_embeds_its_fonts_and_is_light(
        string form,
        string language,
        string paper
    )
    {
        var made = await papers.MadeAsync(form, language, paper);
        var fonts = Poppler.Fonts(made.Bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2);

        var info = Poppler.Info(made.Bytes);

        Assert.Matches(@"Tagged:\s+yes", info);
        var (across, down) = form is "leaflet" or "flyers" or "booklet" ? (Sizes[paper].Long, Sizes[paper].Short) : (Sizes[paper].Short, Sizes[paper].Long);
        Assert.Contains($"Page size:       {across} x {down} pts", info, StringComparison.Ordinal);
        var file = System.Text.Encoding.Latin1.GetString(made.Bytes.Span);
        foreach (
            var said in (string[])
                [
                    "<pdfuaid:part>1</pdfuaid:part>",
                    "<pdfaid:part>3</pdfaid:part>",
                    "<pdfaid:conformance>A</pdfaid:conformance>",
                    "/DisplayDocTitle true",
                    "/OutputIntents",
                    "/Outlines",
                    $"/Lang ({language})",
                ]
        )
            Assert.Contains(said, file, StringComparison.Ordinal);
        Assert.All(fonts, font => Assert.Matches(@"^[A-Z]{6}\+\S+\s+CID (TrueType|Type 0C)\s+Identity-H\s+yes yes yes", font));
        Assert.InRange(made.Bytes.Length, 1, made.Pages * 150 * 1024);
        Poppler.Check(made.Bytes);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task No_letter_is_smaller_than_its_form_allows(string form, string language, string paper)
    {
        var sizes = Poppler.Sizes((await papers.MadeAsync(form, language, paper)).Bytes);
        Assert.All(sizes, text => Assert.True(text.Points >= (form == "large-print" ? 16 : 10), $"{text.Points} pt: {text.Text}"));
        Assert.Contains(sizes, text => text.Points >= (form == "large-print" ? 18 : 12));
    }

    [Theory]
    [MemberData(nameof(WithCode))]
    public async Task Its_code_is_read_from_a_grey_print_at_150_dots_an_inch(string form, string language, string paper)
    {
        var view = ThePapers.View(form, language, paper);
        var made = await papers.MadeAsync(form, language, paper);
        var expected = Dark(view.QrSvg, out var modules);
        var found = Enumerable
            .Range(1, made.Pages)
            .Select(page => PrintedCode.Find(Poppler.Page(made.Bytes, page, 150), modules))
            .FirstOrDefault(code => code is not null);

        Assert.NotNull(found);
        var side = found.Value.Width / 150 * 25.4;
        // a wall is read from further away than a hand
        Assert.InRange(side, form == "poster" ? 59.5 : 24.9, 70);
        Assert.InRange(side / modules, 0.5, 3);
        Assert.Equal(expected.Cast<bool>(), found.Value.Dark.Cast<bool>());
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Help_with_its_days_stands_on_the_first_page_and_age_and_number_on_every_foot(string form, string language, string paper)
    {
        var view = ThePapers.View(form, language, paper);
        var pages = Pages(await papers.MadeAsync(form, language, paper));

        foreach (var line in view.Help.Lines)
            Assert.Contains(Squeezed(line.Phones.Length > 0 ? line.Phones[0].Display.Split(" (")[0] : line.Name), pages[0], StringComparison.Ordinal);
        // letters that run from right to left come out of the file as they stand on paper
        if (language != "ar")
        {
            // a card has room for the first day on which one of its lines is looked at again, and that on its other side
            string[] days = form == "wallet-cards" ? [view.UseUntil] : [.. view.Help.Lines.SelectMany(line => new[] { line.Checked, line.CheckBy })];
            Assert.Contains(days, day => day.Length > 0);
            Assert.All(days, day => Assert.Contains(Squeezed(day), pages[form == "wallet-cards" ? 1 : 0], StringComparison.Ordinal));
        }

        if (language != "ar")
            Assert.Contains(Squeezed(view.Words["help.trace"]), pages[form == "wallet-cards" ? 1 : 0], StringComparison.Ordinal);
        var sides =
            pages.Count == 1 ? "paper.print.one-side"
            : form is "leaflet" or "booklet" ? "paper.print.short-edge"
            : "paper.print";
        if (language != "ar")
            Assert.Contains(
                Squeezed(view.Words[sides].Replace("{0}", view.Words[$"paper-size.{paper}"], StringComparison.Ordinal)),
                pages[0],
                StringComparison.Ordinal
            );
        Assert.All(pages, page => Assert.Contains(view.Version, page, StringComparison.Ordinal));
        Assert.All(pages, page => Assert.Contains(Squeezed(view.PrintedUrl), page, StringComparison.Ordinal));
        if (language == "ar") return;

        string Said(string key, params string[] values) =>
            Squeezed(
                values
                    .Select((value, index) => (value, index))
                    .Aggregate(view.Words[key], (text, part) => text.Replace($"{{{part.index}}}", part.value, StringComparison.Ordinal))
            );
        Assert.NotEmpty(view.Reviewed);
        Assert.NotEmpty(view.UseUntil);
        for (var number = 1; number <= pages.Count; number++)
        {
            Assert.Contains(Said("paper.checked", view.Reviewed), pages[number - 1], StringComparison.Ordinal);
            Assert.Contains(Said("paper.use-until", view.UseUntil), pages[number - 1], StringComparison.Ordinal);
            // a flyer is one of two on its page, and a page of a booklet too
            if (form is not ("flyers" or "booklet"))
                Assert.Contains(Said("paper.page", Invariant(number), Invariant(pages.Count)), pages[number - 1], StringComparison.Ordinal);
        }
    }

    /// <summary>Accessible pages stand beside every paper: who reads the file on a screen gets there with one step.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public async Task The_file_leads_to_its_page(string form, string language, string paper)
    {
        var file = System.Text.Encoding.Latin1.GetString((await papers.MadeAsync(form, language, paper)).Bytes.Span);
        Assert.Contains($"/URI ({ThePapers.View(form, language, paper).Url})", file, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(WithNumbers))]
    public async Task A_number_stands_on_the_page_of_its_slip(string form, string language, string paper)
    {
        var view = (HandoutView)ThePapers.View(form, language, paper);
        var pages = Pages(await papers.MadeAsync(form, language, paper));
        var shown = view
            .KeyFigures.Select(figure =>
                (
                    figure.Figure,
                    Pages: pages
                        .Where(page => page.Contains(Squeezed(figure.ShortUrl[8..].TrimEnd('/')), StringComparison.Ordinal))
                        .ToList()
                )
            )
            .ToList();

        Assert.Contains(shown, figure => figure.Pages.Count > 0);
        foreach (var (figure, where) in shown)
            Assert.All(where, page => Assert.Contains(Squeezed(figure), page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("one-page")]
    [InlineData("eco")]
    [InlineData("two-page")]
    [InlineData("leaflet")]
    [InlineData("booklet")]
    public async Task What_has_no_room_is_counted_and_nothing_is_lost(string form)
    {
        var view = Sample.Handout("handout.en", form: form);
        string[] sections = ["do", "facts", "unknown"];
        var body = sections.SelectMany(id =>
            new BlockView[]
            {
                new HeadingView(2, id, [new TextView(id)]),
                new ListView(
                    false,
                    1,
                    [
                        .. Enumerable
                            .Range(1, 30)
                            .Select(number => ImmutableListItem($"Entry {id}-{number} of a long list, which takes a line of its own.")),
                    ]
                ),
            }
        );
        var text = string.Join(
            ' ',
            Poppler
                .Text((await one.MakeAsync(Sample.Job(view with { Body = [.. body] }))).Bytes)
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );

        foreach (var (id, words) in new[] { ("do", "more thing"), ("facts", "more fact"), ("unknown", "more thing") })
        {
            var shown = Enumerable.Range(1, 30).Where(number => text.Contains($"{id}-{number} of", StringComparison.Ordinal)).ToList();
            Assert.Equal(Enumerable.Range(1, shown.Count), shown);
            if (shown.Count < 30) Assert.Contains($"{30 - shown.Count} {words}", text, StringComparison.Ordinal);
        }

        Assert.Contains("Not on this paper", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("one-page", "a4")]
    [InlineData("two-page", "us-letter")]
    [InlineData("leaflet", "a4")]
    [InlineData("booklet", "a4")]
    [InlineData("booklet-pages", "us-statement")]
    [InlineData("flyers", "a4")]
    [InlineData("flyers", "us-letter")]
    public async Task A_form_that_is_full_takes_no_more_ink_than_a_page_may(string form, string paper) => await InkIsWithinAsync(form, "es", paper, 0.08);

    [Theory]
    [InlineData("en", "a4")]
    [InlineData("en", "us-letter")]
    [InlineData("es", "a4")]
    [InlineData("es", "us-letter")]
    [InlineData("ar", "a4")]
    [InlineData("ar", "us-letter")]
    public async Task The_form_that_saves_ink_takes_a_twentieth_of_its_page_at_most_when_it_is_full(string language, string paper) =>
        await InkIsWithinAsync("eco", language, paper, 0.05);

    private async Task InkIsWithinAsync(string form, string language, string paper, double most)
    {
        var view = Sample.Handout($"handout.{language}", paper, form);
        var entries = new ListView(
            false,
            1,
            [
                .. Enumerable
                    .Range(1, 30)
                    .Select(number =>
                        ImmutableListItem(
                            $"Una entrada bastante larga, la número {number}, que ocupa más de una línea en casi todos los formatos."
                        )
                    ),
            ]
        );
        var made = await one.MakeAsync(
            Sample.Job(
                view with
                {
                    Body =
                    [
                        new HeadingView(2, "do", [new TextView("Qué puede hacer")]),
                        entries,
                        new HeadingView(2, "facts", [new TextView("Los hechos")]),
                        entries,
                    ],
                }
            )
        );

        for (var number = 1; number <= made.Pages; number++) Assert.InRange(Ink.Cover(Poppler.Page(made.Bytes, number, Dots)), 0.02, most);
    }

    [Theory]
    [InlineData("one-page")]
    [InlineData("eco")]
    [InlineData("two-page")]
    [InlineData("leaflet")]
    [InlineData("booklet")]
    [InlineData("flyers")]
    public async Task What_cannot_fit_is_a_problem_that_says_by_how_much_and_what_to_shorten(string form)
    {
        var view = Sample.Handout("handout.en", "us-letter", form) with
        {
            Message = string.Join(' ', Enumerable.Repeat("A message that never comes to an end.", 60)),
        };
        var made = await one.Typesetter.TypesetAsync(Sample.Job(view), TestContext.Current.CancellationToken);

        var problem = Assert.Single(made.Problems);
        Assert.Equal("PRT001", problem.Code);
        Assert.Matches(@"is \d+ mm too high for us-letter", problem.Message);
        Assert.Contains("shorten", problem.Help, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("strip")]
    [InlineData("wallet-cards")]
    public async Task Help_lines_that_have_no_room_are_counted_and_the_one_for_any_country_stays(string form)
    {
        var view = ThePapers.View(form, "en", "a4");
        var lines = Enumerable.Range(1, 30).Select(number => view.Help.Lines[0] with { Name = $"Line number {number} of a long register" });
        PaperView full = view with { Help = view.Help with { Lines = [.. lines, view.Help.Lines[0] with { Name = "Line of any country" }] } };
        var text = string.Join(' ', Poppler.Text((await one.MakeAsync(Sample.Job(full))).Bytes).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        var shown = Enumerable.Range(1, 30).Count(number => text.Contains($"number {number} of", StringComparison.Ordinal));
        Assert.InRange(shown, 1, 29);
        Assert.Contains("Line of any country", text, StringComparison.Ordinal);
        Assert.Contains($"{30 - shown} more help line", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("strip", "us-letter")]
    [InlineData("wallet-cards", "a4")]
    [InlineData("poster", "us-tabloid")]
    public async Task Lines_and_figures_that_cannot_fit_are_a_problem_that_says_by_how_much(string form, string paper)
    {
        var endless = string.Join(' ', Enumerable.Repeat("Words that never come to an end.", 150));
        var view = ThePapers.View(form, "en", paper);
        PaperView tooMuch = view is FigureHandoutView figure
            ? figure with { Figure = figure.Figure with { Statement = endless } }
            : view with { Help = view.Help with { Lines = [view.Help.Lines[0] with { Name = endless }] } };
        var made = await one.Typesetter.TypesetAsync(Sample.Job(tooMuch), TestContext.Current.CancellationToken);

        var problem = Assert.Single(made.Problems);
        Assert.Equal("PRT001", problem.Code);
        Assert.Matches($@"is \d+ mm too high for {paper}", problem.Message);
        Assert.Contains("shorten", problem.Help, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sheet", "en")]
    [InlineData("large-print", "en")]
    [InlineData("notes", "en")]
    [InlineData("notes", "es")]
    public async Task A_form_of_the_whole_sheet_has_every_word_of_it(string form, string language)
    {
        var view = (HandoutView)ThePapers.View(form, language, "a4");
        var text = Squeezed(Poppler.Text((await papers.MadeAsync(form, language, "a4")).Bytes));

        Assert.All(WordsOf(view.Body), words => Assert.Contains(Squeezed(words), text, StringComparison.Ordinal));
        Assert.All(view.KeyFigures, figure => Assert.Contains(Squeezed(figure.Statement + figure.Context), text, StringComparison.Ordinal));
        Assert.All(view.Sources, source => Assert.Contains(Squeezed(source.Title), text, StringComparison.Ordinal));
        if (form == "notes") Assert.All(view.KeyFigures, figure => Assert.Contains(Squeezed(figure.SpokenSixty), text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en", 2)]
    [InlineData("ar", 0)]
    public async Task The_cover_of_a_leaflet_is_the_outer_panel_where_reading_ends(string language, int panel)
    {
        var view = (HandoutView)ThePapers.View("leaflet", language, "a4");
        var made = await papers.MadeAsync("leaflet", language, "a4");
        var parts = Enumerable.Range(0, 3).Select(nth => Poppler.TextIn(made.Bytes, 1, (nth * 842 / 3, 0, 842 / 3, 480))).ToList();

        Assert.Contains(view.SiteTitle, parts[panel], StringComparison.Ordinal);
        Assert.Contains(view.Help.Lines[0].Phones[0].Display.Split(" (")[0], parts[2 - panel], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "a4", "a5")]
    [InlineData("es", "us-letter", "us-statement")]
    [InlineData("ar", "a4", "a5")]
    [InlineData("ar", "us-letter", "us-statement")]
    public async Task A_booklet_is_imposed_so_that_its_pages_follow_one_another_when_it_is_folded(string language, string paper, string half)
    {
        var folded = (await papers.MadeAsync("booklet", language, paper)).Bytes;
        var inOrder = (await papers.MadeAsync("booklet-pages", language, half)).Bytes;
        var ((_, wide), (_, high)) = (Sizes[paper], Sizes[half]);
        var (width, height) = (Whole(wide), Whole(high));
        var (left, right) = language == "ar" ? (1, 4) : (4, 1);
        (int Number, int Side, int X)[] map = [(left, 1, 0), (right, 1, width / 2), (language == "ar" ? 3 : 2, 2, 0), (language == "ar" ? 2 : 3, 2, width / 2)];

        foreach (var (number, side, x) in map)
        {
            // how to print it is said of each paper by itself; all above is the same
            var foot = height - 115;
            Assert.Equal(Words(Poppler.TextIn(inOrder, number, (0, 0, width / 2, foot))), Words(Poppler.TextIn(folded, side, (x, 0, width / 2, foot))));
        }

        static int Whole(string points) => (int)double.Parse(points, System.Globalization.CultureInfo.InvariantCulture);
        static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("a4")]
    [InlineData("us-letter")]
    public async Task There_are_ten_strips_eight_cards_and_two_flyers(string paper)
    {
        var first = ThePapers.View("wallet-cards", "en", paper).Help.Lines[0].Phones[0].Display.Split(" (")[0];
        async Task<int> Of(string form, string words) =>
            Squeezed(Poppler.Text((await papers.MadeAsync(form, "en", paper)).Bytes)).Split(Squeezed(words)).Length - 1;

        Assert.Equal(8, await Of("wallet-cards", first));
        Assert.Equal(2, await Of("flyers", ((HandoutView)ThePapers.View("flyers", "en", paper)).Message));
        // ten strips in turns, the list above them, and the name of a line that is a number
        Assert.InRange(await Of("strip", first), 1 + (10 / ThePapers.View("strip", "en", paper).Help.Lines.Length), 11);
    }

    /// <summary>Each run of plain words, wherever it stands.</summary>
    private static IEnumerable<string> WordsOf(IEnumerable<BlockView> blocks) => blocks.SelectMany(block => block switch
    {
        HeadingView heading => WordsOf(heading.Content),
        ParagraphView paragraph => WordsOf(paragraph.Content),
        QuoteView quote => WordsOf(quote.Blocks),
        ListView list => list.Items.SelectMany(item => WordsOf(item)),
        TableView table => table.Header.Concat(table.Rows.SelectMany(row => row)).SelectMany(cell => WordsOf(cell)),
        _ => [],
    });

    private static IEnumerable<string> WordsOf(IEnumerable<InlineView> content) => content.SelectMany(inline => inline switch
    {
        TextView text => [text.Text],
        TermView term => [term.Text],
        StatisticView statistic => [statistic.Text],
        ExemptView exempt => WordsOf(exempt.Content),
        EmphasisView emphasis => WordsOf(emphasis.Content),
        LinkView link => WordsOf(link.Content),
        LanguageView words => WordsOf(words.Content),
        _ => Array.Empty<string>(),
    });

    private static System.Collections.Immutable.ImmutableArray<BlockView> ImmutableListItem(string text) => [new ParagraphView([new TextView(text)])];

    private static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Millimetres(int pixels) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{pixels * 25.4 / Dots:F1} mm");

    private static List<string> Pages(TypesettingResult made) =>
        [.. Poppler.Text(made.Bytes).Split('\f', StringSplitOptions.RemoveEmptyEntries).Select(Squeezed)];

    /// <summary>Lines end where they must, so texts are compared without spaces and marks of direction.</summary>
    private static string Squeezed(string text) => Unseen().Replace(text, "");

    private static bool[,] Dark(string svg, out int modules)
    {
        var side = int.Parse(Side().Match(svg).Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
        modules = side - 8;
        var dark = new bool[modules, modules];
        foreach (Match run in Runs().Matches(svg[svg.IndexOf("#000", StringComparison.Ordinal)..]))
        {
            var (x, y, length) = (Number(run, 1), Number(run, 2), Number(run, 3));
            for (var i = 0; i < length; i++) dark[x + i - 4, y - 4] = true;
        }

        return dark;
    }

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[\s\u200B-\u200F\u2066-\u2069\u202A-\u202E]+")]
    private static partial Regex Unseen();

    [GeneratedRegex(@"viewBox=""0 0 (\d+) ")]
    private static partial Regex Side();

    [GeneratedRegex(@"M(\d+) (\d+)h(\d+)v1h-\d+z")]
    private static partial Regex Runs();
}
