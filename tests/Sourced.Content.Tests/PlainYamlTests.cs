using Sourced.Content.Reading;
using Sourced.Content.Reading.Yaml;
using Sourced.Content.Text;

namespace Sourced.Content.Tests;

/// <summary>Two readers of one format must never differ: whatever the short way accepts, the full parser reads the same way.</summary>
public class PlainYamlTests
{
    private const string Sheet = """
        # a remark
        title: Trust comes first, harm comes later
        message: "Exploitation usually grows: watch"
        audience: [parents, 'teachers', "speakers"]
        topics:
        - grooming
        - trafficking

        published: 2026-11-21
        order:   3
        key-figures:
          - finding: thorn-2018#under-12
            statement: of the survivors, it's "said"
            spoken: {ten: short words, sixty: "long, words"}
          # another remark
          -   finding: a#b
              statement: https://example.org/a?b=c#d
        references:
          - id: own
            author: [{family: Berg, given: Anna}, {literal: Thorn}]
            issued: {date-parts: [[2018, 1, 31]]}
            findings:
            - id: f1
              figure: 12.50
              place: Côte d’Ivoire 😀
        """;

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void What_people_write_goes_the_short_way_and_reads_the_same(string lineEnd)
    {
        var stretch = Stretch(Sheet.ReplaceLineEndings(lineEnd));
        var plain = PlainYaml.Read(stretch);

        Assert.NotNull(plain);
        Assert.Equal(Show(YamlText.ReadFully(stretch, new DiagnosticBag())), Show(plain));
    }

    [Theory]
    [InlineData("title: >-\n  folded")]
    [InlineData("title: two\n  lines")]
    [InlineData("title: \"two\n  lines\"")]
    [InlineData("title: \"escaped \\\" quote\"")]
    [InlineData("title: 'it''s'")]
    [InlineData("title: words # remark")]
    [InlineData("title: \"words\" # remark")]
    [InlineData("title: a: b")]
    [InlineData("title: -5")]
    [InlineData("title: &a b")]
    [InlineData("title: a\ntitle: b")]
    [InlineData("title:")]
    [InlineData("title:\nmessage: a")]
    [InlineData("title: [a,\n b]")]
    [InlineData("title: [a, b")]
    [InlineData("title: [a, b] c")]
    [InlineData("title: [a b: c]")]
    [InlineData("title: {a: b, a: c}")]
    [InlineData("\ttitle: a")]
    [InlineData("title: a\n\tb")]
    [InlineData(" title: a\nmessage: b")]
    [InlineData("title: a\n message: b")]
    [InlineData("- a\n b: c")]
    [InlineData("-\n  a: b")]
    [InlineData("- - a")]
    [InlineData("a: b\n- c")]
    [InlineData("%YAML 1.1\n---\na: b")]
    [InlineData("a: b\n---\nc: d")]
    [InlineData("a: b\n...\n")]
    [InlineData("? a\n: b")]
    [InlineData("\"a\": b")]
    [InlineData("a: b\u2028c: d")]
    [InlineData("a: b\u0085c: d")]
    [InlineData("just words")]
    [InlineData("")]
    [InlineData("# only a remark")]
    public void Everything_else_goes_the_long_way(string yaml) => Assert.Null(PlainYaml.Read(Stretch(yaml)));

    [Fact]
    public void A_stretch_inside_a_file_ends_where_it_ends()
    {
        var file = new SourceFile("a.md", "---\ntitle: a\n---\nbody: b\n");

        Assert.Equal("{title=a@11+1}@4+8", Show(PlainYaml.Read(file.Span(4, 9))));
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    [InlineData(14)]
    public void Both_ways_agree_on_whatever_is_left_of_a_sheet(int seed)
    {
        var random = new Random(seed);
        var accepted = 0;
        for (var round = 0; round < 6000; round++)
        {
            var stretch = Stretch(Mutated(random));
            if (PlainYaml.Read(stretch) is not { } plain)
                continue;
            accepted++;
            var bag = new DiagnosticBag();
            Assert.Equal(Show(YamlText.ReadFully(stretch, bag)), Show(plain));
            Assert.Empty(bag.Items);
        }

        Assert.True(accepted > 500, $"only {accepted} were accepted: the trial proves little");
    }

    private static readonly string[] Pieces =
    [
        "\n",
        "\r\n",
        "  ",
        " ",
        ":",
        ": ",
        "- ",
        "-",
        "[",
        "]",
        "{",
        "}",
        ",",
        ", ",
        "\"",
        "'",
        "#",
        " #",
        "a",
        "key: ",
        "\n- ",
        "\n  ",
        "&",
        "*",
        "!",
        "|",
        ">",
        "%",
        "@",
        "?",
        "? ",
        "\t",
        "---",
        "...",
        "\\",
        "é",
        "~",
        "=",
        "<<: ",
    ];

    private static string Mutated(Random random)
    {
        var lines = Sheet.Split('\n');
        var from = random.Next(lines.Length - 3);
        var text = string.Join('\n', lines.Skip(random.Next(2) == 0 ? 0 : from).Take(random.Next(3, lines.Length)));
        for (var edits = random.Next(1, 4); edits > 0; edits--)
        {
            var at = random.Next(text.Length);
            text = random.Next(3) switch
            {
                0 => text.Remove(at, Math.Min(random.Next(1, 4), text.Length - at)),
                1 => text.Insert(at, Pieces[random.Next(Pieces.Length)]),
                _ => text.Insert(at, text.Substring(random.Next(text.Length - 1), 1)),
            };
            if (text.Length < 10)
                return text + "key: value";
        }

        return text;
    }

    private static SourceSpan Stretch(string yaml) => new SourceFile("a.yml", yaml).Span(0, yaml.Length);

    private static string Show(YamlNode? node) =>
        node switch
        {
            YamlScalar scalar => $"{scalar.Text}@{scalar.Span.Start}+{scalar.Span.Length}",
            YamlSequence sequence => $"[{string.Join(",", sequence.Items.Select(Show))}]@{sequence.Span.Start}+{sequence.Span.Length}",
            YamlMapping mapping =>
                $"{{{string.Join(",", mapping.Entries.Select(entry => $"{entry.Key.Value}={Show(entry.Value)}"))}}}@{mapping.Span.Start}+{mapping.Span.Length}",
            _ => "nothing",
        };
}
