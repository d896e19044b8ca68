using System.Collections.Immutable;
using Sourced.Publishing.Typesetting;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Tests.Typesetting;

/// <summary>How text runs on paper, read from where its lines stand in the file.</summary>
public sealed class RunningTextTests(TheTypesetter one, ThePapers papers) : IClassFixture<TheTypesetter>
{
    private const string Heading = "Heading of part";
    private const double BodySize = 12;
    private const double LargeSize = 18;

    private static readonly string[] Trees =
    [
        "alder",
        "birch",
        "cedar",
        "elm",
        "fir",
        "hawthorn",
        "juniper",
        "larch",
        "maple",
        "oak",
        "pine",
        "rowan",
        "willow",
    ];

    public static TheoryData<string> WithText => ["sheet", "one-page", "two-page", "large-print", "notes", "eco"];

    public static TheoryData<string> Flowing => ["sheet", "large-print", "notes"];

    public static TheoryData<string, string, string> InLatinLetters
    {
        get
        {
            var all = new TheoryData<string, string, string>();
            foreach (var row in ThePapers.All.Where(row => row.Data.Item2 != "ar")) all.Add(row);
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(WithText))]
    public async Task Lines_begin_below_each_other_end_where_they_end_stand_apart_and_are_short_enough(string form)
    {
        var words = Enumerable.Range(0, 60).Select(number => Trees[number * number / 3 % Trees.Length]).ToList();
        var lines = Poppler
            .Lines(
                (
                    await one.MakeAsync(
                        Sample.Job(Sample.Handout("handout.en", form: form) with { Body = Section("do", Text(string.Join(' ', words))) })
                    )
                ).Bytes
            )
            .Where(line => line.Text.Split(' ').All(Trees.Contains))
            .ToList();
        var inOnePlace = lines
            .GroupBy(line => line.Page)
            .SelectMany(page => page.Zip(page.Skip(1), (above, below) => below.Top - above.Top))
            .ToList();

        Assert.Equal(words, lines.SelectMany(line => line.Text.Split(' ')));
        Assert.Single(lines.Select(line => Math.Round(line.Left)).Distinct());
        Assert.InRange(lines.Select(line => Math.Round(line.Right)).Distinct().Count(), 4, lines.Count);
        Assert.All(inOnePlace, step => Assert.InRange(step, (1.3 * (form == "large-print" ? LargeSize : BodySize)) - 0.05, 40));
        Assert.All(lines, line => Assert.InRange(line.Text.Length, 1, 76));
    }

    [Theory]
    [MemberData(nameof(InLatinLetters))]
    public async Task No_word_is_broken_but_at_a_hyphen_of_its_own(string form, string language, string paper)
    {
        var job = Sample.Job(ThePapers.View(form, language, paper));
        var words = Poppler.Lines((await papers.MadeAsync(form, language, paper)).Bytes);
        var broken = words
            .Zip(words.Skip(1), (line, next) => (End: line.Text.Split(' ')[^1], Begin: next.Text.Split(' ')[0]))
            .Where(place => place.End.Length > 1 && place.End[^1] is '-' or '\u00AD' or '\u2010');

        Assert.All(broken, place => Assert.Contains(place.End.TrimStart('(', '[', '“'), job.DataJson, StringComparison.Ordinal));
    }

    public static TheoryData<string, string, string> All => ThePapers.All;

    [Theory]
    [MemberData(nameof(All))]
    public async Task No_heading_ends_a_page_a_column_or_a_panel(string form, string language, string paper) =>
        Assert.Empty(new LineEnds((await papers.MadeAsync(form, language, paper)).Bytes).LonelyHeadings());

    [Theory]
    [MemberData(nameof(All))]
    public async Task No_line_begins_or_ends_with_what_parts_two_facts(string form, string language, string paper) =>
        Assert.Empty(new LineEnds((await papers.MadeAsync(form, language, paper)).Bytes).LonelySeparators());

    [Theory]
    [MemberData(nameof(All))]
    public async Task No_address_or_number_is_broken_inside_a_word(string form, string language, string paper)
    {
        var view = ThePapers.View(form, language, paper);
        view = view switch
        {
            HandoutView sheet => sheet with
            {
                Help = LongNamed(sheet.Help),
                Sources =
                [
                    .. sheet.Sources.Select(source => source with { OriginalHref = "https://" + LongName + ".org/content/one-two" }),
                ],
            },
            CountryHandoutView country => country with { Help = LongNamed(country.Help) },
            FigureHandoutView figure => figure with { Help = LongNamed(figure.Help) },
            _ => throw new NotSupportedException(),
        };

        var broken = new LineEnds((await one.MakeAsync(Sample.Job(view))).Bytes).BrokenAddresses([
            LongName + ".org/content/one-two",
            .. view.Help.Lines.SelectMany(line => line.Phones).Select(phone => phone.Display),
        ]);

        Assert.Empty(broken);
    }

    [Theory]
    [InlineData("sheet", "en")]
    [InlineData("sheet", "ar")]
    [InlineData("large-print", "en")]
    public async Task A_quotation_is_set_in_from_where_lines_begin_and_its_paragraphs_and_slips_stand_as_others_do(string form, string language)
    {
        static ParagraphView Counted(string word, string slip) => new([new TextView($"{word} "), new StatisticView("1 in 6", slip, Last: true)]);
        var view = Sample.Handout($"handout.{language}", form: form) with
        {
            KeyFigures = [],
            Body =
            [
                .. Section("do", Text("alder")),
                Text("birch"),
                new QuoteView([Text("cedar"), Text("elm"), Counted("fir", "slip-1")]),
                Counted("juniper", "slip-2"),
            ],
        };

        var lines = Poppler.Lines((await one.MakeAsync(Sample.Job(view))).Bytes);
        double Top(string word) => lines.First(line => line.Text == word).Top;
        double Start(string word) => lines.First(line => line.Text.Split(' ').Contains(word)) is var line && language == "ar" ? -line.Right : line.Left;

        Assert.Equal(Start("alder"), Start("birch"), tolerance: 0.5);
        Assert.InRange(Start("cedar"), Start("alder") + 8, Start("alder") + 24);
        Assert.Equal(Start("cedar"), Start("elm"), tolerance: 0.5);
        Assert.Equal(Top("birch") - Top("alder"), Top("elm") - Top("cedar"), tolerance: 0.5);
        if (form != "sheet") return;
        var columns = lines.Where(line => line.Text.Contains("1 in 6", StringComparison.Ordinal))
            .Select(number => lines.First(line => line.Page == number.Page && line.Top > number.Top && line.Top < number.Top + 8))
            .Select(slip => Math.Round(language == "ar" ? slip.Right : slip.Left));
        Assert.Equal((2, 1), (columns.Count(), columns.Distinct().Count()));
    }

    /// <summary>A heading that heads nothing is found where it stands, so that finding none elsewhere says something.</summary>
    [Theory]
    [MemberData(nameof(Flowing))]
    public async Task A_heading_with_nothing_below_it_is_found(string form)
    {
        var view = Sample.Handout("handout.en", form: form) with
        {
            Body = [.. Section("do", Text("Text below it.")), Section("planted", Text(""))[0]],
            Sources = [],
        };

        var lonely = new LineEnds((await one.MakeAsync(Sample.Job(view))).Bytes).LonelyHeadings();

        Assert.Contains(lonely, found => found.Contains(Heading, StringComparison.Ordinal));
    }

    /// <summary>So many lines above that each heading comes to the foot of a page once.</summary>
    [Theory]
    [MemberData(nameof(Flowing))]
    public async Task No_heading_is_the_last_line_of_a_page(string form)
    {
        for (var lead = 0; lead < 8; lead++)
        {
            BlockView[] body =
            [
                .. Enumerable.Range(0, lead).Select(_ => Text("Line.")),
                .. Enumerable.Range(0, 40).SelectMany(number => Section($"part-{number}", Text("Text below it."))),
            ];
            var lines = Poppler.Lines(
                (await one.MakeAsync(Sample.Job(Sample.Handout("handout.en", form: form) with { Body = [.. body] }))).Bytes
            );
            var last = lines
                .Where(line => line.Text.StartsWith(Heading, StringComparison.Ordinal) || line.Text == "Text below it.")
                .GroupBy(line => line.Page)
                .Select(page => page.MaxBy(line => line.Top))
                .ToList();

            Assert.InRange(last.Count, 3, 40);
            Assert.All(last, line => Assert.Equal("Text below it.", line.Text));
        }
    }

    /// <summary>The same with every part of a talk, whatever stands first in it; nor is what the speaker does before the part that it belongs to.</summary>
    [Theory]
    [InlineData("en", "a4")]
    [InlineData("ar", "a4")]
    [InlineData("ar", "us-letter")]
    public async Task No_heading_of_a_talk_is_the_last_line_of_a_page(string language, string paper)
    {
        for (var lead = 0; lead < 6; lead++)
        {
            var made = await one.MakeAsync(new TypesettingJob("kits/notes.typ", PaperJson.Talk(Talk(language, paper, lead)), TypesettingOutput.Pdf, "talk"));
            Assert.InRange(made.Pages, 4, 40);
            var ends = new LineEnds(made.Bytes);
            Assert.Empty(ends.LonelyHeadings());
            Assert.DoesNotContain(ends.OfPages(), line => line.Contains(Direction, StringComparison.Ordinal));
        }
    }

    /// <summary>Digits alone come out of a file as they stand, in every script.</summary>
    private const string Direction = "9876543210";

    private const string LongName = "globalchildexploitationpolicy";

    /// <summary>The last can be reached at an address alone, which has a name that is longer than most columns.</summary>
    private static HelpView LongNamed(HelpView help) =>
        help with
        {
            Lines =
            [
                .. help.Lines.SkipLast(1),
                help.Lines[^1] with
                {
                    Phones = [],
                    Text = "",
                    Url = $"https://{LongName}.org/content/one-two",
                },
            ],
        };

    private static TalkView Talk(string language, string paper, int lead)
    {
        var sheet = Sample.Handout($"handout.{language}", paper);
        TalkPartView Part(int number, TalkPartView part) => part with { From = $"{number}:00", Length = "1:00" };
        var part = new TalkPartView { Kind = "steps", Heading = sheet.Title[..12], From = "", Length = "" };
        TalkPartView[] kinds =
        [
            part with
            {
                Directions = [Direction],
                Say = [sheet.Message],
            },
            part with
            {
                Say = [sheet.Message, sheet.Message],
            },
            part with
            {
                Kind = "figure",
                Directions = [Direction],
                Figure = sheet.KeyFigures[0] with
                {
                    SpokenTen = sheet.Message,
                    SpokenSixty = sheet.Message,
                    IfAsked = sheet.Title,
                    Answer = sheet.Message,
                },
            },
            part with
            {
                Directions = [Direction],
                Body = [new ListView(Ordered: false, 1, [.. Enumerable.Repeat(ImmutableArray.Create<BlockView>(Text(sheet.Message)), 3)])],
            },
        ];
        return new()
        {
            Paper = paper,
            Language = language,
            Direction = sheet.Direction,
            Words = sheet.Words,
            Plurals = sheet.Plurals,
            SiteTitle = sheet.SiteTitle,
            Title = sheet.Title,
            Help = sheet.Help,
            PrintedUrl = "example.org/kits/parents-20",
            Url = "https://example.org/kits/parents-20/",
            QrSvg = sheet.QrSvg,
            Audience = sheet.SiteTitle,
            Length = "20",
            Whole = "20:00",
            Country = sheet.Help.Lines[0].Country,
            Parts =
            [
                part with
                {
                    Say = [.. Enumerable.Repeat(sheet.Message, lead)],
                    From = "0:00",
                },
                .. Enumerable.Range(1, 24).Select(number => Part(number, kinds[number % kinds.Length])),
            ],
            ListenersUrl = sheet.Url,
            ListenersQrSvg = sheet.QrSvg,
            Sources = sheet.Sources,
        };
    }

    private static ParagraphView Text(string words) => new([new TextView(words)]);

    private static ImmutableArray<BlockView> Section(string id, ParagraphView text) => [new HeadingView(2, id, [new TextView($"{Heading} {id}")]), text];
}
