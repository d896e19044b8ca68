using Sourced.Evidence;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;
using Sourced.Publishing.Kits;
using Sourced.Publishing.Kits.Slides;
using Sourced.Publishing.Making;
using Sourced.Publishing.Paper;
using Sourced.Testing;

namespace Sourced.Publishing.Tests.Kits;

public sealed class TalkTests
{
    private readonly EditionPlan _plan = PlanOf(KitSite.Text);

    private TalkInCountry Place => _plan.Kits.Places.First(place => place is { Language: "en", Country: "US" });

    private TalkComposer Talks => new(_plan.Composers, new PaperWords(_plan.Site, "talk.", "kit.file."));

    [Fact]
    public void A_talk_says_what_its_sheet_says_with_one_number_and_leaves_time_for_questions()
    {
        Assert.Equal(
            [
                TalkPartKind.Welcome,
                TalkPartKind.Care,
                TalkPartKind.Help,
                TalkPartKind.Message,
                TalkPartKind.Figure,
                TalkPartKind.Steps,
                TalkPartKind.Unknown,
                TalkPartKind.Disclosure,
                TalkPartKind.Questions,
                TalkPartKind.Closing,
            ],
            Place.Talk.Parts.Select(part => part.Kind));
        Assert.Equal(600, Place.Talk.Parts.Sum(part => part.Seconds));
        Assert.InRange(
            Place.Talk.Parts.Single(part => part.Kind == TalkPartKind.Questions).Seconds,
            Place.Talk.Length.LeastQuestions,
            Place.Talk.Length.MostQuestions
        );
    }

    [Fact]
    public void An_entry_with_a_statistic_is_neither_shown_nor_said()
    {
        var steps = Talks.Compose(Place).Parts.Single(part => part.Kind == "steps");

        Assert.Equal(["Spend unhurried time", "Ask with interest", "Promise calm", "Notice change"], steps.Lines);
    }

    [Fact]
    public void A_number_that_nobody_wrote_words_for_is_in_no_talk_and_a_talk_that_is_then_too_short_is_not_made()
    {
        var plan = PlanOf(KitSite.Text.Edit("input/facts/talk.md", "    if-asked: Is it true of my town?\n", ""));

        Assert.Empty(plan.Kits.Talks("en"));
        Assert.NotEmpty(plan.Kits.Talks("ar"));
    }

    [Fact]
    public void A_statistic_on_a_slide_without_its_source_stops_the_edition()
    {
        var talk = Talks.Compose(Place);
        var origin = ArtifactOrigin.Whole("a talk");
        var steps = talk.Parts.Single(part => part.Kind == "steps");
        var figure = talk.Parts.Single(part => part.Kind == "figure");

        Assert.Empty(TalkAudit.Check(talk, origin));
        Assert.Equal(
            "OUT002",
            Assert
                .Single(
                    TalkAudit.Check(
                        talk with
                        {
                            Parts = talk.Parts.Replace(steps, steps with { Lines = ["60% of children are harmed"] }),
                        },
                        origin
                    )
                )
                .Code
        );
        Assert.Equal(
            "OUT002",
            Assert.Single(TalkAudit.Check(talk with { Parts = talk.Parts.Replace(figure, figure with { Strip = "" }) }, origin)).Code
        );
    }

    [Fact]
    public void The_same_talk_is_the_same_deck_byte_for_byte()
    {
        var (talk, words, look) = (Talks.Compose(Place), _plan.Site.Words("en"), SlideLook.From(_plan.Site.Theme));

        Assert.Equal(SlideDeck.Write(talk, words, look), SlideDeck.Write(talk, words, look));
    }

    [Fact]
    public void Another_word_is_another_version()
    {
        var other = PlanOf(KitSite.Text.Edit("input/facts/talk.md", "Talk of small things.", "Talk of little things."));
        var talks = new TalkComposer(other.Composers, new PaperWords(other.Site, "talk.", "kit.file."));

        Assert.NotEqual(Talks.Compose(Place).Version, talks.Compose(other.Kits.Places.First(place => place is { Language: "en", Country: "US" })).Version);
    }

    [Fact]
    public void Impact_names_the_kits_that_rest_on_a_finding_and_those_with_a_line()
    {
        var read = KitSite.Text.Read();
        var report = Gate.Check(read.Library, new GateOptions(new DateOnly(2026, 11, 22), 1));

        var finding = Tracing.Impact.Of("/", read.Library, report, "survey-2018#young")!;
        var line = Tracing.Impact.Of("/", read.Library, report, "gb-line")!;

        Assert.Contains("kits/speakers-10/gb/kit-a4.zip", finding.Kits);
        Assert.Contains("ar/kits/speakers-10/us/kit-letter.zip", finding.Kits);
        Assert.Equal(["kits/speakers-10/gb/kit-a4.zip"], line.Kits);
    }

    internal static EditionPlan PlanOf(SiteText site)
    {
        var read = site.Read();
        var report = Gate.Check(read.Library, new GateOptions(new DateOnly(2026, 11, 22), 1));
        return new EditionPlan(read.Library, report, CodeRegistry.None, new ThemeFolder("/", read.Library.Settings), null);
    }
}
