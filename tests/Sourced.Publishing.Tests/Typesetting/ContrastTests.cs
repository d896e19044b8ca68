using Sourced.Content.Settings;
using Sourced.Publishing.Charts;
using Sourced.Publishing.Theming;
using Sourced.Publishing.Typesetting;

namespace Sourced.Publishing.Tests.Typesetting;

/// <summary>Whatever a card is made of, it is measured where it was drawn, or not published.</summary>
public sealed class ContrastTests(TheTypesetter one) : IClassFixture<TheTypesetter>
{
    private const string Faint = "letters of #6A7B80 on #FFFDF8 stand out by 4.3 : 1";

    public static TheoryData<string> Kinds => ["plain", "logo", "chart"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Letters_beside_a_picture_are_measured_as_without_one(string kind)
    {
        Assert.Empty((await MakeAsync(kind)).Problems);
        Assert.Equal(Faint, Assert.Single((await MakeAsync(kind, "\"muted\": \"#495A5F\"", "\"muted\": \"#6A7B80\"")).Problems).Message);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Letters_of_the_colour_of_their_ground_are_found(string kind)
    {
        var problem = Assert.Single((await MakeAsync(kind, "\"muted\": \"#495A5F\"", "\"muted\": \"#FFFDF8\"")).Problems);

        Assert.Equal(("CRD008", "letters of #FFFDF8 on #FFFDF8 stand out by 1.0 : 1"), (problem.Code, problem.Message));
    }

    [Fact]
    public async Task A_chart_needs_seven_to_one_for_its_letters_and_three_to_one_for_its_bars()
    {
        var sound = Chart();

        Assert.Empty((await one.Typesetter.TypesetAsync(Sample.Job(sound), TestContext.Current.CancellationToken)).Problems);
        Assert.Equal(["letters of #6A7B80 on #FFFDF8 stand out by 4.3 : 1"], await SaidAsync("#14262B", "#6A7B80", "fill=\"#14262B\""));
        Assert.Equal(["shapes of #F2B134 on #FFFDF8 stand out by 1.8 : 1"], await SaidAsync("#0B5563", "#F2B134", "#0B5563"));

        async Task<IEnumerable<string>> SaidAsync(string old, string @new, string where)
        {
            Assert.Contains(where, sound.ChartSvg, StringComparison.Ordinal);
            var view = sound with
            {
                ChartSvg = sound.ChartSvg!.Replace(where, where.Replace(old, @new, StringComparison.Ordinal), StringComparison.Ordinal),
            };
            return (await one.Typesetter.TypesetAsync(Sample.Job(view), TestContext.Current.CancellationToken)).Problems.Select(problem =>
                problem.Message
            );
        }
    }

    [Fact]
    public async Task A_logo_that_nobody_can_see_is_a_problem()
    {
        var job = Sample.Job(Sample.Card("card.en") with { Statement = "said so", Context = "" });

        var problem = Assert.Single(
            (await one.Typesetter.TypesetAsync(job with { BrandJson = Logo("#FFFFFF") }, TestContext.Current.CancellationToken)).Problems
        );

        Assert.Equal(("CRD008", "the logo stands out from #FFFDF8 by 1.0 : 1"), (problem.Code, problem.Message));
        await one.MakeAsync(job with { BrandJson = Logo("#0B5563") });
    }

    [Fact]
    public async Task What_cannot_be_measured_is_not_published()
    {
        await one.MakeAsync(Sample.Job(Sample.Card("card.en")));
        using var theme = new OwnTheme();
        theme.LinkPackages();
        theme.Edit(
            "cards/card.typ",
            "dy: above, rect(width: width, height: sheet-height, fill: colour.paper",
            "dy: above, rect(width: width, height: sheet-height, fill: gradient.linear(colour.paper, colour.muted)"
        );
        await using var typesetter = Typesetter.Create(theme.Folder, jobs: 1);

        var made = await typesetter.TypesetAsync(Sample.Job(Sample.Card("card.en")), TestContext.Current.CancellationToken);

        Assert.Equal("CRD009", Assert.Single(made.Problems).Code);
        Assert.Contains("cannot be measured", made.Problems[0].Message, StringComparison.Ordinal);
        Assert.True(made.Bytes.IsEmpty);
    }

    [Fact]
    public async Task Letters_that_lie_on_a_picture_are_not_measured_against_the_paper_but_refused()
    {
        Assert.Null(await one.Typesetter.PrepareAsync(TestContext.Current.CancellationToken));
        using var theme = new OwnTheme();
        theme.LinkPackages();
        theme.Edit(
            "cards/parts/chart.typ",
            "  v(0.4 * pad-top)\n  key",
            "  place(dy: -60pt, words(data.statement, 40))\n  v(0.4 * pad-top)\n  key"
        );
        await using var typesetter = Typesetter.Create(theme.Folder, jobs: 1);

        var made = await typesetter.TypesetAsync(Sample.Job(Chart()), TestContext.Current.CancellationToken);

        Assert.Equal("CRD009", Assert.Single(made.Problems).Code);
        Assert.True(made.Bytes.IsEmpty);
    }

    private async Task<TypesettingResult> MakeAsync(string kind, string old = "", string @new = "")
    {
        Assert.Null(await one.Typesetter.PrepareAsync(TestContext.Current.CancellationToken));
        using var theme = new OwnTheme();
        theme.LinkPackages();
        if (old.Length > 0)
            theme.Edit("tokens.json", old, @new);
        await using var typesetter = Typesetter.Create(theme.Folder, jobs: 1);
        // with room for a logo
        var job = Sample.Job(kind == "chart" ? Chart() : Sample.Card("card.en") with { Statement = "said so" }) with
        {
            BrandJson = kind == "logo" ? Logo("#0B5563") : "",
        };
        return await typesetter.TypesetAsync(job, TestContext.Current.CancellationToken);
    }

    private static Theme.Models.CardView Chart() =>
        Sample.Card("card.en") with
        {
            Preset = "portrait",
            Kind = "chart",
            Figure = "",
            ChartSvg = ChartSvg.Draw(
                [
                    new ChartBar("2020", "1,000", 1000, 1000, Secondary: false),
                    new ChartNote("", "Nobody asked in 2021."),
                    new ChartBar("2022", "4,000", 4000, 4000, Secondary: true),
                ],
                ChartLook.Card(false)
            ),
        };

    private static string Logo(string colour) =>
        BrandData.Of(
            new SiteSettings
            {
                Brand = new Brand
                {
                    Logo = new Logo(
                        "svg",
                        System.Text.Encoding.UTF8.GetBytes(
                            $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><path fill="{colour}" d="M0 0h120v40H0z"/></svg>"""
                        )
                    )
                    {
                        Ratio = 3,
                    },
                },
            }
        );
}
