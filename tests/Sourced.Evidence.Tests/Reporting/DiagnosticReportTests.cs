using System.Text.Json;
using Sourced.Content.Diagnostics;
using Sourced.Content.Text;
using Sourced.Evidence.Reporting;
using Sourced.Evidence.Rules;

namespace Sourced.Evidence.Tests.Reporting;

public class DiagnosticReportTests
{
    private static readonly RuleDescription Rule = RuleCatalogue.Find("EVD003")!;

    private static readonly SourceFile Sheet = new(
        "input/facts/online.md",
        """
        ---
        title: Online
        ---

        Most of the survivors who were asked in that survey said nothing of the kind, but of those exploited since 2004, 65% had been advertised online [@thorn#online], which is a lot.
        """
    );

    private static readonly SourceFile Source = new("input/sources/thorn.yml", "id: thorn\nfindings:\n  - id: online\n    figure: 75%\n");

    private static readonly Diagnostic Mismatch = new(Rule, Find(Sheet, "65%"), "\"65%\" is not what the source records")
    {
        Label = "the text says 65%",
        Related = [new RelatedSpan(Find(Source, "75%"), "the finding says 75%")],
        Help = "write \"75%\", \"about 75%\" or \"three in four\"",
    };

    [Fact]
    public void Text_shows_the_line_the_cause_the_record_and_the_proposal() =>
        Assert.Equal(
            """
            error[EVD003]: "65%" is not what the source records
             ┌─ input/facts/online.md:5:114
             │
            5│ … kind, but of those exploited since 2004, 65% had been advertised online [@thorn#online], …
             │                                            ^^^ the text says 65%
             ┌─ input/sources/thorn.yml:4:13
             │
            4│     figure: 75%
             │             --- the finding says 75%
             = help: write "75%", "about 75%" or "three in four"
             = more: sourced explain EVD003

            1 error

            """,
            Write(DiagnosticFormat.Text, Mismatch)
        );

    [Theory]
    [InlineData("\tof 65% here", "       ^^^")]
    [InlineData("子どもの 65% です", "         ^^^")]
    [InlineData("cafe\u0301 de 65% aquí", "        ^^^")]
    [InlineData("👨‍👩‍👧 65% 👍", "       ^^^")]
    [InlineData("من الأطفال 65% هنا", "           ^^^")]
    public void The_caret_stands_under_its_words_whatever_their_width(string line, string caret)
    {
        var file = new SourceFile("a.md", line);

        var written = Write(DiagnosticFormat.Text, new Diagnostic(Rule, Find(file, "65%"), "wrong")).Split('\n');

        Assert.Equal(" │ " + caret, written[4].TrimEnd());
    }

    [Fact]
    public void Letters_from_right_to_left_are_kept_in_three_isolates_so_that_the_caret_holds()
    {
        var file = new SourceFile("a.md", "من الأطفال 65% هنا");

        var line = Write(DiagnosticFormat.Text, new Diagnostic(Rule, Find(file, "65%"), "wrong")).Split('\n')[3];

        Assert.Equal("1│ \u2068من الأطفال \u2069\u206865%\u2069\u2068 هنا\u2069", line);
    }

    [Fact]
    public void Colour_is_added_only_when_asked_for()
    {
        Assert.DoesNotContain('\u001b', Write(DiagnosticFormat.Text, Mismatch));
        var writer = new StringWriter();
        DiagnosticReport.Write(writer, [Mismatch], DiagnosticFormat.Text, color: true);
        Assert.StartsWith("\u001b[1;31merror[EVD003]\u001b[0m", writer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Compact_is_one_line_each() =>
        Assert.Equal(
            "input/facts/online.md:5:114: error[EVD003]: \"65%\" is not what the source records; write \"75%\", \"about 75%\" or \"three in four\"\n",
            Write(DiagnosticFormat.Compact, Mismatch)
        );

    [Fact]
    public void Json_has_a_version_a_summary_and_every_place()
    {
        using var json = JsonDocument.Parse(Write(DiagnosticFormat.Json, Mismatch));

        var diagnostic = json.RootElement.GetProperty("diagnostics")[0];
        Assert.Equal(1, json.RootElement.GetProperty("version").GetInt32());
        Assert.Equal(1, json.RootElement.GetProperty("summary").GetProperty("error").GetInt32());
        Assert.Equal(
            ("EVD003", "unrecorded-figure", "error"),
            (Text(diagnostic, "code"), Text(diagnostic, "name"), Text(diagnostic, "severity"))
        );
        Assert.Equal(
            (5, 114, 5, 117),
            (Whole(diagnostic, "line"), Whole(diagnostic, "column"), Whole(diagnostic, "endLine"), Whole(diagnostic, "endColumn"))
        );
        Assert.Equal("input/sources/thorn.yml", Text(diagnostic.GetProperty("related")[0], "file"));
    }

    [Fact]
    public void Sarif_declares_every_rule_and_points_at_files_below_the_root()
    {
        using var json = JsonDocument.Parse(Write(DiagnosticFormat.Sarif, Mismatch));

        var run = json.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var result = run.GetProperty("results")[0];
        var location = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("2.1.0", Text(json.RootElement, "version"));
        Assert.Equal(RuleCatalogue.All.Length, rules.GetArrayLength());
        Assert.Equal("EVD003", Text(rules[Whole(result, "ruleIndex")], "id"));
        Assert.Equal("error", Text(result, "level"));
        Assert.Equal("input/facts/online.md", Text(location.GetProperty("artifactLocation"), "uri"));
        Assert.Equal((5, 114), (Whole(location.GetProperty("region"), "startLine"), Whole(location.GetProperty("region"), "startColumn")));
        Assert.Single(result.GetProperty("partialFingerprints").EnumerateObject());
        Assert.Equal("the finding says 75%", Text(result.GetProperty("relatedLocations")[0].GetProperty("message"), "text"));
    }

    [Fact]
    public void Sarif_escapes_what_a_uri_may_not_hold()
    {
        var file = new SourceFile("input/facts/what we know.md", "65%");

        Assert.Contains(
            "\"uri\": \"input/facts/what%20we%20know.md\"",
            Write(DiagnosticFormat.Sarif, new Diagnostic(Rule, file.Span(0, 3), "wrong")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_fingerprint_stays_when_lines_move_and_tells_two_alike_apart()
    {
        var moved = new SourceFile(
            Sheet.Path,
            Sheet.Text.Replace("title: Online\n", "title: Online\nmessage: More.\n", StringComparison.Ordinal)
        );

        Assert.Equal(Fingerprint.Of([Mismatch]), Fingerprint.Of([Mismatch with { Span = Find(moved, "65%"), Message = "other words" }]));
        Assert.Equal(2, Fingerprint.Of([Mismatch, Mismatch]).Distinct().Count());
    }

    [Fact]
    public void Github_shows_ten_and_counts_the_rest()
    {
        var many = Enumerable.Repeat(Mismatch, 13).ToList();

        var lines = Write(DiagnosticFormat.Github, [.. many]).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(11, lines.Length);
        Assert.Equal(
            "::error file=input/facts/online.md,line=5,endLine=5,col=114,endColumn=117,title=EVD003 unrecorded-figure::\"65%25\" is not what the source records%0Awrite \"75%25\", \"about 75%25\" or \"three in four\"",
            lines[0]
        );
        Assert.Equal("and 3 more", lines[10]);
    }

    [Fact]
    public void Markdown_lists_by_file_and_lets_no_author_write_markup() =>
        Assert.Equal(
            "**1 error**\n\n### input/facts/online.md\n\n- **error EVD003** at 5:114: \"65%\" is not what \\<b\\>the\\</b\\> source records  \n  write \"75%\", \"about 75%\" or \"three in four\"\n",
            Write(DiagnosticFormat.Markdown, Mismatch with { Message = "\"65%\" is not what <b>the</b> source records" })
        );

    [Fact]
    public void Nothing_found_is_nothing_written_for_people_and_an_empty_document_for_machines()
    {
        Assert.Empty(Write(DiagnosticFormat.Text));
        Assert.Empty(Write(DiagnosticFormat.Compact));
        Assert.Contains("\"diagnostics\": []", Write(DiagnosticFormat.Json), StringComparison.Ordinal);
        Assert.Contains("\"results\": []", Write(DiagnosticFormat.Sarif), StringComparison.Ordinal);
    }

    [Fact]
    public void A_span_at_the_very_end_of_a_file_or_over_several_lines_is_shown()
    {
        var file = new SourceFile("a.md", "one\ntwo\nthree");

        Assert.Contains(
            "1│ one\n │  ^^\n",
            Write(DiagnosticFormat.Text, new Diagnostic(Rule, file.Span(1, 9), "wrong")),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "3│ three\n │      ^\n",
            Write(DiagnosticFormat.Text, new Diagnostic(Rule, file.Span(13, 0), "wrong")),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "1│ \n │ ^\n",
            Write(DiagnosticFormat.Text, new Diagnostic(Rule, new SourceFile("b.md", "").Span(0, 0), "wrong")),
            StringComparison.Ordinal
        );
    }

    private static string Write(DiagnosticFormat format, params Diagnostic[] diagnostics)
    {
        var writer = new StringWriter();
        DiagnosticReport.Write(writer, diagnostics, format);
        return writer.ToString();
    }

    private static SourceSpan Find(SourceFile file, string words) =>
        file.Span(file.Text.IndexOf(words, StringComparison.Ordinal), words.Length);

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static int Whole(JsonElement element, string name) => element.GetProperty(name).GetInt32();
}
