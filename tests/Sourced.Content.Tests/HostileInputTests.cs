using System.Diagnostics;
using System.Text;
using Sourced.Content.Reading;
using Sourced.Testing;

namespace Sourced.Content.Tests;

/// <summary>Whatever the bytes, reading ends soon, with a diagnostic that has a place, and without an exception.</summary>
public class HostileInputTests
{
    public static TheoryData<string, string> Bombs =>
        new()
        {
            { "yaml brackets", Yaml("title: " + new string('[', 40_000)) },
            { "yaml brackets on lines", Yaml("title: " + string.Concat(Enumerable.Repeat("[\n ", 40_000))) },
            { "yaml braces", Yaml("title: " + new string('{', 40_000)) },
            { "yaml dashes", Yaml(string.Concat(Enumerable.Repeat("- ", 40_000))) },
            { "yaml question marks", Yaml(string.Concat(Enumerable.Repeat("? ", 40_000))) },
            { "yaml nested mappings", Yaml(string.Concat(Enumerable.Range(0, 300).Select(i => new string(' ', i) + "a:\n"))) },
            { "yaml aliases", Yaml("a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\ntitle: *c") },
            { "yaml keys", Yaml(string.Concat(Enumerable.Range(0, 5_000).Select(i => $"k{i}: v\n"))) },
            { "yaml more keys", string.Concat(Enumerable.Range(0, 100_000).Select(i => $"k{i}: v\n")) },
            { "yaml same entry", "---\nreferences:\n" + string.Concat(Enumerable.Repeat("- {id: a}\n", 20_000)) + "---\n" },
            { "yaml same key", Yaml(string.Concat(Enumerable.Repeat("title: v\n", 5_000))) },
            { "yaml one long word", Yaml("title: " + new string('a', 300_000)) },
            { "yaml quotes", Yaml("title: " + new string('"', 9_999)) },
            { "yaml anchors", Yaml("title: " + string.Concat(Enumerable.Repeat("&a ", 9_999))) },
            { "yaml directives", Yaml(string.Concat(Enumerable.Repeat("%A b\n", 9_999))) },
            { "yaml comments", Yaml(string.Concat(Enumerable.Repeat("#\n", 90_000))) },
            { "megabyte line", Body(new string('a', 1_000_000)) },
            { "megabyte of short lines", Body(string.Concat(Enumerable.Repeat("word\n", 200_000))) },
            { "quotation marks", Body(new string('>', 10_000)) },
            { "lists", Body(string.Concat(Enumerable.Repeat("- ", 9_000)) + "x") },
            { "numbers", Body(string.Concat(Enumerable.Repeat("1. ", 6_000)) + "x") },
            { "list and quote", Body(string.Concat(Enumerable.Repeat("> - ", 4_000)) + "x") },
            { "indented lists", Body(string.Concat(Enumerable.Range(0, 200).Select(i => new string(' ', 2 * i) + "- x\n"))) },
            { "open brackets", Body(string.Concat(Enumerable.Repeat("[", 19_000))) },
            { "open image brackets", Body(string.Concat(Enumerable.Repeat("![", 9_000))) },
            { "open links", Body(string.Concat(Enumerable.Repeat("[a](", 4_900))) },
            { "emphasis", Body(string.Concat(Enumerable.Repeat("*a **a ", 2_800))) },
            {
                "nested emphasis",
                Body(string.Concat(Enumerable.Repeat("*a _b ", 3_000)) + string.Concat(Enumerable.Repeat(" b_ a*", 200)))
            },
            { "stars", Body("a" + new string('*', 18_000) + "b" + new string('*', 1_000)) },
            { "ticks of every length", Body(string.Join(' ', Enumerable.Range(1, 190).Select(i => new string('`', i)))) },
            { "angle brackets", Body(string.Concat(Enumerable.Repeat("<", 19_000))) },
            { "declarations", Body(string.Concat(Enumerable.Repeat("a <!A ", 3_000))) },
            { "comments", Body(string.Concat(Enumerable.Repeat("a <!-- ", 2_700))) },
            { "processing", Body(string.Concat(Enumerable.Repeat("a <?", 4_500))) },
            { "entities", Body(string.Concat(Enumerable.Repeat("&", 19_000))) },
            { "at signs", Body(string.Concat(Enumerable.Repeat("@a [", 40)) + string.Concat(Enumerable.Repeat(" @a", 6_000))) },
            { "braces", Body(string.Concat(Enumerable.Repeat("[a]{", 4_900))) },
            { "brace quotes", Body("[a]{" + string.Concat(Enumerable.Repeat("a=\" ", 4_500))) },
            { "citations", Body("[" + string.Concat(Enumerable.Repeat("@a;", 600)) + "]") },
            { "pipes", Body(new string('|', 10_000) + "\n" + new string('|', 10_000)) },
            {
                "wide table",
                Body(string.Concat(Enumerable.Repeat("|a", 4_000)) + "|\n" + string.Concat(Enumerable.Repeat("|-", 4_000)) + "|\n")
            },
            { "reference definitions", Body(string.Concat(Enumerable.Range(0, 2_000).Select(i => $"[a{i}]: b\n"))) },
            { "long label", Body("[" + new string('a', 19_000) + "]: b\n") },
            { "unclosed fence", Body("~~~\n" + string.Concat(Enumerable.Repeat("x\n", 9_000))) },
            { "headings", Body(string.Concat(Enumerable.Repeat("# a\n", 3_000))) },
            { "same headings", Body(string.Concat(Enumerable.Repeat("## a\n", 3_000))) },
            { "setext", Body(string.Concat(Enumerable.Repeat("a\n=\n", 3_000))) },
            { "backslashes", Body(new string('\\', 19_000)) },
            { "carriage returns", "---\rtitle: a\r---\r\r" + string.Concat(Enumerable.Repeat("> a\r", 9_000)) },
            { "tabs", Body(string.Concat(Enumerable.Repeat("\t", 19_000)) + "x") },
            { "dashes", string.Concat(Enumerable.Repeat("---\n", 40_000)) },
            { "nothing", "" },
            { "one sign", "-" },
            { "only a mark", "\uFEFF" },
            { "controls", "---\ntitle: a\u0000\u0001\n---\n" },
            { "separators", Body("a\u2028b\u2029c\u0085d\u000B") },
        };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void A_bomb_ends_soon_and_every_complaint_has_its_place(string name, string text)
    {
        var clock = Stopwatch.StartNew();
        var result = SiteText.Empty.With(Small.PagePath, text).Read();

        Assert.True(clock.Elapsed < TimeSpan.FromMinutes(1), $"{name} took {clock.Elapsed}");
        Assert.All(result.Diagnostics, problem => Assert.InRange(problem.Span.End, problem.Span.Start, problem.Span.File.Text.Length));
        Assert.All(result.Diagnostics, problem => Assert.True(problem.Span.From is { Line: > 0, Column: > 0 }));
        foreach (var document in result.Library.Documents)
            Assert.All(document.TextBlocks(), block => Assert.NotNull(block.Read().Text));
    }

    [Theory]
    [InlineData("yaml brackets", "DOC013")]
    [InlineData("yaml dashes", "DOC013")]
    [InlineData("yaml nested mappings", "DOC013")]
    [InlineData("yaml aliases", "DOC012")]
    [InlineData("megabyte line", "DOC042")]
    [InlineData("megabyte of short lines", "DOC042")]
    [InlineData("quotation marks", "DOC043")]
    [InlineData("lists", "DOC043")]
    [InlineData("numbers", "DOC043")]
    [InlineData("indented lists", "DOC043")]
    [InlineData("open brackets", "DOC043")]
    [InlineData("unclosed fence", "DOC031")]
    [InlineData("controls", "DOC002")]
    [InlineData("nothing", "DOC010")]
    public void A_bomb_is_named(string name, string code)
    {
        var text = Bombs.Single(row => row.Data.Item1 == name).Data.Item2;

        Assert.Contains(SiteText.Empty.With(Small.PagePath, text).Read().Diagnostics, problem => problem.Code == code);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Files_with_anything_struck_out_doubled_or_swapped_are_read_without_an_exception(int seed)
    {
        var random = new Random(seed);
        var whole = Encoding.UTF8.GetBytes(Seed);
        for (var round = 0; round < 400; round++)
        {
            var bytes = whole.ToList();
            for (var edits = random.Next(1, 6); edits > 0; edits--)
                Mutate(bytes, random);
            var broken = bytes.ToArray();
            var site = SiteText
                .Empty.With("input/facts/a.md", broken)
                .With("input/sources/a.yml", broken)
                .With("input/help-lines.yml", broken)
                .With("statiq.json", broken);

            var result = site.Read();

            Assert.All(result.Diagnostics, problem => Assert.InRange(problem.Span.End, problem.Span.Start, problem.Span.File.Text.Length));
            foreach (var document in result.Library.Documents)
            {
                var runs = document
                    .TextBlocks()
                    .SelectMany(block => block.Read().Runs.Select(run => (block.Read().Text.Substring(run.Start, run.Length), run)));
                Assert.All(
                    runs.Where(word =>
                        word.run.Source is Markup.TextInline && word.run.Length == word.run.Span.Length && word.run.Length > 1
                    ),
                    word => Assert.Equal(word.Item1, word.run.Span.Text)
                );
            }
        }
    }

    private const string Seed = """
        ---
        title: "A \"quoted\" title"
        message: >-
          Folded words
          go on
        audience: [parents, {a: b}]
        key-figures:
          - finding: a#b
            statement: 'it''s so'
            spoken: {ten: x}
        references:
          - {id: a, type: report, kind: survey, issued: {date-parts: [[2018, 1]]}}
        ---
        ## Do {#do}

        One in *six [@a#b, p. 3; see @c]* and `code` and [w](https://example.org).

        > - quoted [x]{.not-a-statistic reason="y"} &amp; \* é😀
        > <!-- allow EVD013: reason, until 2027-03-01 -->

        | a | b |
        |---|--:|
        | ![alt](c.png) | **2** |

        1. one
           ```
           code
           ```
        {"Host": "a.org", "Languages": ["en"]}
        """;

    private const string Signs = "[]{}<>*_`|#@&\\\"'\r\n\t:-!~? ";

    private static void Mutate(List<byte> bytes, Random random)
    {
        if (bytes.Count < 20)
            return;
        var at = random.Next(bytes.Count - 10);
        switch (random.Next(6))
        {
            case 0:
                bytes.RemoveRange(at, random.Next(1, 10));
                break;
            case 1:
                bytes.InsertRange(at, bytes.GetRange(at, random.Next(1, 10)));
                break;
            case 2:
                bytes[at] = (byte)random.Next(256);
                break;
            case 3:
                bytes.Insert(at, (byte)Signs[random.Next(Signs.Length)]);
                break;
            case 4:
                (bytes[at], bytes[at + 7]) = (bytes[at + 7], bytes[at]);
                break;
            default:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
        }
    }

    private static string Yaml(string front) => $"---\n{front}\n---\n\nWords.\n";

    private static string Body(string body) => $"---\ntitle: Example\n---\n\n{body}\n";
}
