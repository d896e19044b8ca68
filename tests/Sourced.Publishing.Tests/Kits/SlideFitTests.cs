using System.Collections.Immutable;
using Sourced.Publishing.Kits;
using Sourced.Publishing.Kits.Slides;
using Sourced.Publishing.Paper;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Tests.Kits;

public sealed class SlideFitTests
{
    private const string Sentence = "Sit down together, and leave time. ";

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public void A_talk_whose_words_are_short_fits_on_its_slides(string language) => Assert.Empty(Check(language, static part => part));

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public void A_list_that_is_too_long_is_told_with_its_slide_and_its_longest_entry(string language)
    {
        var longest = string.Concat(Enumerable.Repeat(Sentence, 9)).Trim();
        var over = Assert.Single(Check(language, part => part.Kind == "steps" ? part with { Lines = [.. part.Lines, longest] } : part));

        Assert.Equal(6, over.Slide);
        Assert.Equal(longest, over.Longest);
        Assert.InRange(over.Lines, 1, 9);
    }

    [Fact]
    public void A_statement_may_not_push_the_number_off_its_slide_nor_a_source_run_off_the_wall()
    {
        var words = string.Concat(Enumerable.Repeat(Sentence, 6)).Trim();

        Assert.Equal(
            words,
            Assert
                .Single(Check("en", part => part.Figure is null ? part : part with { Figure = part.Figure with { Statement = words } }))
                .Longest
        );
        Assert.Equal(words, Assert.Single(Check("en", part => part.Figure is null ? part : part with { Strip = words })).Longest);
        Assert.Equal(
            words,
            Assert
                .Single(Check("en", part => part.Figure is null ? part : part with { Figure = part.Figure with { Context = words } }))
                .Longest
        );
    }

    [Fact]
    public void A_line_more_is_counted_as_one()
    {
        // seven lines of 32 points have room, and no eighth
        Assert.Empty(Check("en", static part => part.Kind == "steps" ? part with { Lines = [.. Enumerable.Repeat("A line", 7)] } : part));
        Assert.Equal(
            1,
            Assert
                .Single(Check("en", static part => part.Kind == "steps" ? part with { Lines = [.. Enumerable.Repeat("A line", 8)] } : part))
                .Lines
        );
    }

    [Fact]
    public void A_letter_with_a_mark_is_as_wide_as_without_and_an_unknown_one_takes_its_whole_size()
    {
        Assert.Equal(SlideLetters.Sans.WidthOf("nino", 28), SlideLetters.Sans.WidthOf("niñó", 28));
        Assert.Equal(2 * 28, SlideLetters.Sans.WidthOf("儿童", 28));
        Assert.Equal(0.507 * 4 * 40, SlideLetters.BoldSans.WidthOf("2026", 40), 3);
    }

    private static ImmutableArray<SlideOverflow> Check(string language, Func<TalkPartView, TalkPartView> change)
    {
        var plan = TalkTests.PlanOf(KitSite.Text);
        var talk = new TalkComposer(plan.Composers, new PaperWords(plan.Site, "talk.", "kit.file.")).Compose(
            plan.Kits.Places.First(place => place.Language == language && place.Country == "US")
        );
        return SlideFit.Check(
            SlideDeck.Write(
                talk with
                {
                    Parts = [.. talk.Parts.Select(change)],
                },
                plan.Site.Words(language),
                SlideLook.From(plan.Site.Theme)
            )
        );
    }
}
