using Sourced.Content.Markup;
using Sourced.Testing;

namespace Sourced.Content.Tests;

public class YamlTests
{
    [Theory]
    [InlineData("12.50")]
    [InlineData("NO")]
    [InlineData("012")]
    [InlineData("0x1F")]
    [InlineData("1e3")]
    [InlineData("~")]
    [InlineData("true")]
    [InlineData("2026-11-21")]
    [InlineData("1_000")]
    [InlineData("12:30:00")]
    public void Every_value_is_the_text_that_was_written(string written) =>
        Assert.Equal(written, Front($"title: {written}").Title.Value);

    [Theory]
    [InlineData("title: Plain words", "Plain words", "Plain words")]
    [InlineData("title:   Plain words   # remark", "Plain words", "Plain words")]
    [InlineData("title: \"Quoted: words\"", "Quoted: words", "Quoted: words")]
    [InlineData("title: 'Single # words'", "Single # words", "Single # words")]
    [InlineData("title: \"A \\\"quoted\\\" word\"", "A \"quoted\" word", "\"A \\\"quoted\\\" word\"")]
    [InlineData("title: >-\n  Folded\n  words", "Folded words", ">-\n  Folded\n  words")]
    [InlineData("{title: Words in flow}", "Words in flow", "Words in flow")]
    [InlineData("title: 😀 é ﷺ after", "😀 é ﷺ after", "😀 é ﷺ after")]
    [InlineData("? title\n: Explicit", "Explicit", "Explicit")]
    public void A_value_stands_where_it_was_written(string front, string value, string written)
    {
        var title = Front(front).Title;

        Assert.Equal((value, written), (title.Value, title.Span.Text));
    }

    [Theory]
    [InlineData("title: Half of all people said so")]
    [InlineData("title: \"Half of \\\"all\\\" people\\tsaid \\u00e9 \\x41 \\U0001F600 so\"")]
    [InlineData("title: 'It''s Half of ''all'' people'")]
    [InlineData("title: Half of\n  all people\n\n  said so")]
    [InlineData("title: \"Half of\n  all people\n\n\n  said \\\n  so\"")]
    [InlineData("title: 'Half of\n  all people\n\n  said so'")]
    [InlineData("title: >\n  Half of\n  all people\n\n  said\n\n\n  so")]
    [InlineData("title: >-\n    Half of\n    all people\n      more deeply\n    said so")]
    [InlineData("title: |\n  Half of\n  all people\n\n  said\n    so")]
    [InlineData("title: |2-\n    Half of\n  all people")]
    [InlineData("title: |+\n  Half of all people\n\n")]
    [InlineData("title: >-\r\n  Half of\r\n  all people\r\n\r\n  said so")]
    public void Every_letter_of_a_value_is_found_where_it_was_written(string front)
    {
        var title = Front(front).Title;
        var text = ReadableText.Of(title);

        Assert.Equal(title.Value, text.Text);
        Assert.Equal(text.Text.Length, text.Runs.Sum(run => run.Length));
        Assert.Equal(2, text.Text.Split("Half of").Length);
        Assert.All(
            Enumerable.Range(0, text.Text.Length).Where(at => char.IsAsciiLetter(text.Text[at]) && text.Text[at] != 'A'),
            at => Assert.Equal(text.Text[at].ToString(), text.SpanOf(at, 1).Text));
        Assert.Equal("people", text.SpanOf(text.Text.IndexOf("people", StringComparison.Ordinal), 6).Text);
    }

    [Theory]
    [InlineData("title: a: b", "DOC011")]
    [InlineData("title: \"never closed", "DOC011")]
    [InlineData("title: [a, b", "DOC011")]
    [InlineData("title: {a: b", "DOC011")]
    [InlineData("title: a\n bad: b", "DOC011")]
    [InlineData("title: @a", "DOC011")]
    [InlineData("title: `a`", "DOC011")]
    [InlineData("title: \"\\q\"", "DOC011")]
    [InlineData("title: \"\\ud800\"", "DOC011")]
    [InlineData("title: \"\\U00110000\"", "DOC011")]
    [InlineData("title: %x", "DOC011")]
    [InlineData("title: |99\n  x", "DOC011")]
    [InlineData("title: &a b", "DOC012")]
    [InlineData("title: *a", "DOC012")]
    [InlineData("title: !!int 5", "DOC012")]
    [InlineData("title: !<tag:yaml.org,2002:int> 5", "DOC012")]
    [InlineData("title: !local x", "DOC012")]
    [InlineData("title: ! x", "DOC012")]
    [InlineData("title: a\ntitle: b", "DOC014")]
    [InlineData("title: a\n\"title\": b", "DOC014")]
    [InlineData("title: a\n<<: {message: b}", "DOC015")]
    [InlineData("[a, b]: c", "DOC017")]
    [InlineData("- title", "DOC017")]
    [InlineData("title", "DOC017")]
    [InlineData("title: [a]", "DOC017")]
    [InlineData("title: {a: b}", "DOC017")]
    [InlineData("title:", "DOC017")]
    [InlineData("title: \"\"", "DOC017")]
    [InlineData("", "DOC010")]
    [InlineData("# only a remark", "DOC010")]
    public void What_the_format_does_not_use_is_refused(string front, string code)
    {
        var problem = Small.Page("", front).Read().OnlyProblem();

        Assert.Equal(code, problem.Code);
        Assert.InRange(problem.Span.From.Line, 1, front.Split('\n').Length + 2);
    }

    [Theory]
    [InlineData("%YAML 1.1\n---\nid: a\n", "DOC012")]
    [InlineData("%YAML 99999999999999999999.1\n---\nid: a\n", "DOC011")]
    [InlineData("%TAG !e! tag:example.org,2000:\n---\nid: a\n", "DOC012")]
    [InlineData("id: a\n---\nid: b\n", "DOC012")]
    public void Directives_and_second_documents_are_refused(string yaml, string code) =>
        Assert.Equal(code, SiteText.Empty.With("input/sources/a.yml", yaml).Read().OnlyProblem().Code);

    [Fact]
    public void A_repeated_key_shows_both_places()
    {
        var problem = Small.Page("", "title: a\ntitle: b").Read().OnlyProblem();

        Assert.Equal((3, 2), (problem.Span.From.Line, problem.Related[0].Span.From.Line));
    }

    [Theory]
    [InlineData("mesage", "message")]
    [InlineData("Message", "message")]
    [InlineData("messgae", "message")]
    [InlineData("key-figure", "key-figures")]
    [InlineData("key_figures", "key-figures")]
    public void A_misspelt_key_gets_the_nearest_name(string written, string meant) =>
        Assert.Equal($"did you mean \"{meant}\"?", Small.Page("", $"title: a\n{written}: x").Read().OnlyProblem().Help);

    [Fact]
    public void A_key_that_is_like_none_gets_the_list() =>
        Assert.Contains(
            "known are alt, answer, ",
            Small.Page("", "title: a\nkey-figures: [{finding: a#b, statement: c, zzzzzzzz: d}]").Read().OnlyProblem().Help,
            StringComparison.Ordinal
        );

    private static Documents.FrontMatter Front(string front) => Small.Page("", front).Document().Front;
}
