using Sourced.Content.Markup;

namespace Sourced.Content.Tests;

public class AttributeTests
{
    [Fact]
    public void Words_can_be_exempted_with_a_reason()
    {
        var exempt = Assert.IsType<ExemptInline>(Small.Inlines("Write [10 *short* posts]{.not-a-statistic reason=\"an example, not a measure\"} now.")[1]);

        Assert.Equal("an example, not a measure", exempt.Reason?.Value);
        Assert.Equal("an example, not a measure", exempt.Reason?.Span.Text);
        Assert.Equal("10 short posts", ReadableText.Of(exempt.Content).Text);
    }

    [Theory]
    [InlineData("[10 posts]{.not-a-statistic}")]
    [InlineData("[10 posts]{.not-a-statistic reason=\"\"}")]
    public void An_exemption_without_a_reason_is_kept_for_the_gate_to_refuse(string text) =>
        Assert.Null(Assert.IsType<ExemptInline>(Small.Inlines(text)[0]).Reason);

    [Theory]
    [InlineData("[mot]{lang=fr}", "fr", null, null)]
    [InlineData("[mot]{ lang=\"fr\" dir=ltr #here }", "fr", "ltr", "here")]
    [InlineData("[كلمة]{lang=ar dir=rtl}", "ar", "rtl", null)]
    [InlineData("[word]{#here}", null, null, "here")]
    public void Words_can_have_a_language_a_direction_and_an_id(string body, string? language, string? direction, string? id)
    {
        var words = Assert.IsType<LanguageInline>(Small.Inlines(body)[0]);

        Assert.Equal((language, direction, id), (words.Language, words.Direction, words.Id));
    }

    [Theory]
    [InlineData("## What you can do {#do}\n", "What you can do", "do")]
    [InlineData("What you can do {#do}\n---\n", "What you can do", "do")]
    [InlineData("## What you can do {#do} ##\n", "What you can do", "do")]
    [InlineData("## What *you* can do\n", "What you can do", "what-you-can-do")]
    [InlineData("## Children’s rights: 2 facts?\n", "Children’s rights: 2 facts?", "childrens-rights-2-facts")]
    [InlineData("## ماذا تفعل\n", "ماذا تفعل", "ماذا-تفعل")]
    [InlineData("## ???\n", "???", "section")]
    [InlineData("## Sets {a, b} and more\n", "Sets {a, b} and more", "sets-a-b-and-more")]
    public void A_heading_has_the_id_that_is_written_or_one_from_its_words(string body, string words, string id)
    {
        var heading = Assert.IsType<HeadingBlock>(Assert.Single(Small.Page(body).Document().Body));

        Assert.Equal((words, id), (ReadableText.Of(heading.Content).Text, heading.Id));
    }

    [Fact]
    public void Derived_ids_make_way_for_written_ones_and_for_each_other()
    {
        var headings = Small.Page("## Do\n\n## Again\n\n## Again\n\n## Act {#do}\n").Document().Body.Cast<HeadingBlock>();

        Assert.Equal(["do-2", "again", "again-2", "do"], headings.Select(heading => heading.Id));
    }

    [Theory]
    [InlineData("[w]{onclick=x}", "DOC036 4:5 \"onclick=x\"")]
    [InlineData("[w]{.big}", "DOC036 4:5 \".big\"")]
    [InlineData("[w]{lang=fr style=\"color: red\"}", "DOC036 4:13 \"style=\"color: red\"\"")]
    [InlineData("[w]{dir=up}", "DOC036 4:5 \"dir=up\"")]
    [InlineData("[w]{#A}", "DOC036 4:5 \"#A\"")]
    [InlineData("[w]{}", "DOC036 4:4 \"{}\"")]
    [InlineData("[w]{lang=fr", "DOC036 4:4 \"{\"")]
    [InlineData("[w]{reason=x lang=fr}", "DOC036 4:12 \"x\"")]
    [InlineData("[w](https://example.org){.big}", "DOC036 4:25 \"{.big}\"")]
    [InlineData("`code`{.python}", "DOC036 4:7 \"{.python}\"")]
    [InlineData("## Heading {.big}", "DOC036 4:12 \"{.big}\"")]
    [InlineData("## Heading {#a .big}", "DOC036 4:12 \"{#a .big}\"")]
    public void Anything_else_in_braces_is_an_error(string body, string expected) => Assert.Equal([expected], Small.Page(body).Problems());

    [Fact]
    public void A_brace_that_follows_no_markup_is_a_brace() =>
        Assert.Equal("Sets {1, 2} are sets.", ReadableText.Of([.. Small.Inlines("Sets {1, 2} are sets.")]).Text);
}
