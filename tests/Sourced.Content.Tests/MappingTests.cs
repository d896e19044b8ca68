using Sourced.Content.Registers;
using Sourced.Content.Sources;
using Sourced.Testing;

namespace Sourced.Content.Tests;

public class MappingTests
{
    [Fact]
    public void A_source_is_read_with_all_that_the_format_gives_it()
    {
        var source = Source(
            """
            id: example
            type: article-journal
            title: A title
            author: [{family: Berg, given: Anna, non-dropping-particle: van den}, {literal: Thorn}]
            editor: [{family: Doe, given: J., suffix: Jr.}]
            publisher: Thorn
            container-title: A journal
            volume: 12
            page: 4-9
            issued: 2018-01
            accessed: {date-parts: [[2026, 11, 1]]}
            URL: https://example.org/a
            DOI: 10.1/x
            ISBN: 978-0-00
            copy: https://copies.example.org/a
            archive: {URL: https://archive.example.org/a, on: 2026-11-02}
            kind: random-survey
            updates: yearly
            limits: People reached through support groups.
            note: Checked twice.
            findings:
              - id: under-12
                figure: 1 in 6
                measures: began before twelve
                population: survivors
                sample: 260
                place: 14 US states
                period: 2016
                locator: p. 4
                quote: one in six
                derived: a / b
                seen: secondary
                seen-in: a newspaper
                earlier:
                  - {figure: 1 in 5, until: 2025-03-01, change: updated, reason: asked again}
                  - {figure: 1 in 7, until: 2026-01-05, change: corrected, reason: a slip}
                withdrawn: {on: 2027-01-05, reason: corrected}
            withdrawn: {on: 2027-01-05, reason: retracted}
            """
        );

        Assert.Equal(["van den Berg", "Thorn"], source.Authors.Select(name => name.Short));
        Assert.Equal("J. Jr.", source.Editors[0].Given);
        Assert.Equal(("2018-01", "2026-11-01"), (source.Issued?.Value.ToString(), source.Accessed?.Value.ToString()));
        Assert.Equal(["container-title=A journal", "volume=12", "page=4-9"], source.Other.Select(other => $"{other.Key}={other.Value}"));
        Assert.Equal("https://copies.example.org/a", source.Copy?.Value);
        Assert.Equal(("https://archive.example.org/a", "2026-11-02"), (source.Archive?.Url.Value, source.Archive?.On?.Value.ToString()));
        Assert.Equal(
            (EvidenceKind.RandomSurvey, "yearly", "Checked twice."),
            (source.Kind.Value, source.Updates?.Value, source.Note?.Value)
        );
        Assert.Equal(("10.1/x", "978-0-00", "https://example.org/a"), (source.Doi?.Value, source.Isbn?.Value, source.Url?.Value));
        Assert.Equal("retracted", source.Withdrawn?.Reason.Value);
        var finding = source.FindFinding("under-12")!;
        Assert.Equal(
            [
                "1 in 6",
                "began before twelve",
                "survivors",
                "260",
                "14 US states",
                "2016",
                "p. 4",
                "one in six",
                "a / b",
                "secondary",
                "a newspaper",
            ],
            new[]
            {
                finding.Figure.Span,
                finding.Measures?.Span,
                finding.Population?.Span,
                finding.Sample?.Span,
                finding.Place?.Span,
                finding.Period?.Span,
                finding.Locator?.Span,
                finding.Quote?.Span,
                finding.Derived?.Span,
                finding.Seen?.Span,
                finding.SeenIn?.Span,
            }.Select(span => span?.Text)
        );
        Assert.Equal("corrected", finding.Withdrawn?.Reason.Value);
        Assert.Equal(
            [("1 in 7", "2026-01-05", FigureChange.Corrected, "a slip"), ("1 in 5", "2025-03-01", FigureChange.Updated, "asked again")],
            finding.Earlier.Select(was => (was.Figure.Value, was.Until.Value.ToString(), was.Change.Value, was.Reason.Value))
        );
    }

    [Fact]
    public void Texts_of_a_record_stand_in_several_languages_of_which_the_first_is_the_record()
    {
        var source = Source(
            """
            id: example
            type: report
            title: A
            kind: survey
            limits: {es: Solo una ciudad., en: One city only.}
            findings:
              - id: x
                figure: 1 in 6
                written: {es: 1 de cada 6}
                measures: {en: said so, es: lo dijo}
                population: adults
                withdrawn: {on: 2026-01-05, reason: {en: wrong, es: mal}}
            """
        );
        var finding = source.Findings[0];
        Assert.Equal(
            ("Solo una ciudad.", "es", "One city only."),
            (source.Limits!.Value, source.Limits.Language, source.Limits.In("en")?.Value)
        );
        Assert.Equal(
            ("said so", "said so", "lo dijo", null),
            (finding.Measures!.Value, finding.Measures.In("en")?.Value, finding.Measures.In("es")?.Value, finding.Measures.In("ar")?.Value)
        );
        Assert.Equal(("adults", null, null), (finding.Population!.Value, finding.Population.Language, finding.Population.In("en")?.Value));
        Assert.Equal(("1 de cada 6", "mal"), (finding.Written?.In("es").Value, finding.Withdrawn?.Reason.In("es")?.Value));
    }

    [Theory]
    [InlineData("kind: surveys", "DOC018", "did you mean \"survey\"?")]
    [InlineData("type: raport", "DOC018", "did you mean \"report\"?")]
    [InlineData("issued: 2018-13", "DOC018", null)]
    [InlineData("issued: 2018-02-30", "DOC018", null)]
    [InlineData("issued: {date-parts: [[2018, 1], [2019, 1]]}", "DOC017", null)]
    [InlineData("issued: {date-parts: 2018}", "DOC017", null)]
    [InlineData("issued: {date-parts: [[x]]}", "DOC018", null)]
    [InlineData("issued: {season: 1}", "DOC016", null)]
    [InlineData("issued: [2018]", "DOC017", null)]
    [InlineData("author: Thorn", "DOC017", null)]
    [InlineData("author: [Thorn]", "DOC017", null)]
    [InlineData("author: [{given: Anna}]", "DOC016", null)]
    [InlineData("findings: {id: a}", "DOC017", null)]
    [InlineData("findings: [{figure: 5%}]", "DOC016", null)]
    [InlineData("findings: [{id: A b, figure: 5%}]", "DOC018", "use lower-case letters, digits and hyphens: a-b")]
    [InlineData("findings: [{id: a, figure: 5%, mesures: x}]", "DOC015", "did you mean \"measures\"?")]
    [InlineData("withdrawn: {on: 2027-01-01}", "DOC016", null)]
    [InlineData("archive: https://example.org", "DOC017", null)]
    [InlineData("limits: {Spanish language: x}", "DOC018", null)]
    [InlineData("limits: {en: x, es: }", "DOC017", "give it one, or remove the key")]
    [InlineData("limits: [x]", "DOC017", null)]
    [InlineData("findings: [{id: x, figure: 1 in 6, written: 1 in 6}]", "DOC017", null)]
    [InlineData("url: https://example.org", "DOC015", "did you mean \"URL\"?")]
    public void A_wrong_value_in_a_source_is_an_error_at_its_place(string line, string code, string? help)
    {
        var lines = new[] { "id: example", "type: report", "kind: survey" }
            .Where(other => other.Split(':')[0] != line.Split(':')[0])
            .Append(line)
            .ToArray();
        var problems = SiteText.Empty.With("input/sources/example.yml", string.Join('\n', lines)).Read().Diagnostics;

        Assert.Contains(
            problems,
            problem => problem.Code == code && problem.Span.From.Line == lines.Length && (help is null || problem.Help == help)
        );
        Assert.All(problems, problem => Assert.Equal(lines.Length, problem.Span.From.Line));
    }

    [Fact]
    public void Front_matter_is_read_with_all_that_the_format_gives_it()
    {
        var front = Small
            .Page(
                "",
                """
                title: A title
                discreet-title: Reading
                message: One sentence.
                audience: [parents, teachers]
                topics:
                  - grooming
                published: 2026-11-21
                reviewed: 2026-11
                content-note: Names abuse.
                applies-to: [US]
                order: 3
                key-figures:
                  - finding: thorn-2018#under-12
                    figure: one in six
                    statement: of them
                    context: 260 people
                    does-not-mean: all
                    if-asked: how many?
                    answer: "260"
                    spoken: {ten: short, sixty: long}
                    alt: {short: a, full: b}
                    captions: {short: c, medium: d, long: e}
                references:
                  - {id: own, type: report, kind: count, title: Own}
                """
            )
            .Document()
            .Front;

        Assert.Equal(
            ["parents", "teachers", "grooming", "US"],
            front.Audience.Concat(front.Topics).Concat(front.AppliesTo).Select(text => text.Value)
        );
        Assert.Equal(
            ("2026-11-21", "2026-11", 3),
            (front.Published?.Value.ToString(), front.Reviewed?.Value.ToString(), front.Order?.Value)
        );
        var figure = Assert.Single(front.KeyFigures);
        Assert.Equal(new FindingReference("thorn-2018", "under-12"), figure.Finding.Value);
        Assert.Equal(
            ["one in six", "of them", "260 people", "all", "how many?", "260", "short", "long", "a", "b", "c", "d", "e"],
            new[]
            {
                figure.Figure,
                figure.Statement,
                figure.Context,
                figure.DoesNotMean,
                figure.IfAsked,
                figure.Answer,
                figure.SpokenTen,
                figure.SpokenSixty,
                figure.AltShort,
                figure.AltFull,
                figure.CaptionShort,
                figure.CaptionMedium,
                figure.CaptionLong,
            }.Select(text => text?.Value)
        );
        Assert.True(Assert.Single(front.References).BelongsToOneSheet);
    }

    [Theory]
    [InlineData("key-figures: [{finding: thorn-2018, statement: x}]", "DOC018")]
    [InlineData("key-figures: [{finding: thorn-2018#a}]", "DOC016")]
    [InlineData("key-figures: [{finding: thorn-2018#a, statement: x, spoken: {eleven: y}}]", "DOC015")]
    [InlineData("published: yesterday", "DOC018")]
    [InlineData("order: 1.5", "DOC018")]
    [InlineData("topics: grooming", "DOC017")]
    [InlineData("topics: [[grooming]]", "DOC017")]
    [InlineData("tags: [a]", "DOC015")]
    [InlineData("date: 2026-11-21", "DOC015")]
    [InlineData("version: 2", "DOC015")]
    [InlineData("claim: d-number", "DOC015")]
    [InlineData("references: [{id: a, type: report, kind: count}, {id: a, type: report, kind: count}]", "DOC019")]
    public void A_wrong_value_in_front_matter_is_an_error_at_its_place(string line, string code)
    {
        var problem = Small.Page("", "title: a\n" + line).Read().OnlyProblem();

        Assert.Equal((code, 3), (problem.Code, problem.Span.From.Line));
    }

    [Fact]
    public void A_fact_sheet_names_every_key_that_it_lacks() =>
        Assert.Equal(
            ["audience", "message", "published", "reviewed"],
            SiteText
                .Empty.With("input/facts/a.md", "---\ntitle: a\n---\n## D {#do}\n\nx\n\n## F {#facts}\n\nx\n\n## U {#unknown}\n\nx\n")
                .Read()
                .Diagnostics.Select(problem => problem.Message.Split('"')[1])
                .Order()
        );

    [Fact]
    public void A_help_line_is_read_with_all_that_the_format_gives_it()
    {
        var line = Assert.Single(
            Register(
                "help-lines.yml",
                """
                - id: us-line
                  name: A line
                  what-for: {en: Reports, es: Denuncias}
                  for-children: {en: Tell us, es: Dinos}
                  country: [US, international]
                  languages: [en, es]
                  phone: "1-800-843-5678 (1-800-THE-LOST)"
                  text: {en: Text HELP to 233733}
                  chat: https://chat.example.org
                  url: https://example.org
                  hours: {en: 24 hours, es: 24 horas}
                  cost: free
                  ages: all
                  bill: It may show on a bill.
                  operator: Somebody
                  checked: 2026-11-01
                  check-by: 2027-02-01
                  note: {en: A note}
                  seen: verified
                """
            ).HelpLines
        );

        Assert.Equal(["US", "international"], line.Countries.Select(country => country.Value));
        Assert.Equal(["1-800-843-5678 (1-800-THE-LOST)"], line.Phones.Select(phone => phone.Value));
        Assert.Equal(
            ("Denuncias", "Reports", "Dinos", "free"),
            (line.WhatFor.In("es").Value, line.WhatFor.In("ar").Value, line.ForChildren?.In("es").Value, line.Cost?.In("es").Value)
        );
        Assert.Equal(("2026-11-01", "2027-02-01"), (line.Checked?.Value.ToString(), line.CheckBy?.Value.ToString()));
        Assert.All(new[] { line.Text, line.Hours, line.Ages, line.Bill, line.Note }, Assert.NotNull);
        Assert.All(new[] { line.Chat, line.Url, line.Operator, line.Seen }, text => Assert.NotNull(text));
    }

    [Theory]
    [InlineData("country: UK", "DOC018", "write GB")]
    [InlineData("country: us", "DOC018", "write US")]
    [InlineData("country: worldwide", "DOC018", "write international")]
    [InlineData("country: XX", "DOC018", null)]
    [InlineData("country: US\n  hours: {english: x}", "DOC018", null)]
    [InlineData("country: US\n  hours: []", "DOC017", null)]
    [InlineData("country: US\n  phones: x", "DOC015", "did you mean \"phone\"?")]
    public void A_wrong_value_in_a_help_line_is_an_error(string lines, string code, string? help)
    {
        var problem = SiteText.Empty.With("input/help-lines.yml", $"- id: a\n  name: b\n  what-for: c\n  {lines}\n").Read().OnlyProblem();

        Assert.Equal(code, problem.Code);
        if (help is not null)
            Assert.Equal(help, problem.Help);
    }

    [Fact]
    public void The_registers_are_read()
    {
        var claim = Assert.Single(
            Register(
                "discredited.yml",
                "- {id: a, claim: b, patterns: [c, d], why-wrong: e, say-instead: f, debunked-by: [g], seen: h}"
            ).Discredited
        );
        Assert.Equal(
            ("b", "e", "f", 2, "g"),
            (
                claim.Claim.In("en").Value,
                claim.WhyWrong.In("en").Value,
                claim.SayInstead.In("en").Value,
                claim.Patterns.Length,
                claim.DebunkedBy[0].Value
            )
        );

        var terms = Register(
            "terminology.yml",
            "- {avoid: a, prefer: b, reason: c}\n- {avoid: [d, e], prefer: f, reason: g, language: es, advice: true, guideline: h, except-when: i, seen: j}"
        ).Terminology;
        Assert.Equal([("a", "en", false), ("d", "es", true)], terms.Select(term => (term.Avoid[0].Value, term.Language, term.AdviceOnly)));

        var word = Assert.Single(Register("glossary.yml", "- {id: a, term: {en: b, es: c}, definition: d}").Glossary);
        Assert.Equal(("c", "d"), (word.Term.In("es").Value, word.Definition.In("es").Value));
    }

    [Theory]
    [InlineData("discredited.yml", "- {id: a, claim: b}", 2)]
    [InlineData("terminology.yml", "- {avoid: a, prefer: b}", 1)]
    [InlineData("terminology.yml", "- {avoid: a, prefer: b, reason: c, advice: yes}", 1)]
    [InlineData("terminology.yml", "- {avoid: a, prefer: b, reason: c, language: Spanish}", 1)]
    [InlineData("glossary.yml", "- {id: a, term: b}", 1)]
    [InlineData("glossary.yml", "a: b", 1)]
    [InlineData("glossary.yml", "- a", 1)]
    [InlineData("glossary.yml", "- {id: a, term: b, definition: c}\n- {id: a, term: b, definition: c}", 1)]
    public void A_wrong_entry_in_a_register_is_an_error(string file, string yaml, int problems) =>
        Assert.Equal(problems, SiteText.Empty.With("input/" + file, yaml).Read().Diagnostics.Length);

    [Fact]
    public void A_source_is_found_in_the_sheet_first_and_then_among_the_shared_ones()
    {
        var library = Small
            .Page(
                "",
                "title: a\nreferences: [{id: own, type: report, kind: count, title: Own}, {id: both, type: report, kind: count, title: Ours}]"
            )
            .With("input/sources/both.yml", "{id: both, type: report, kind: count, title: Theirs}")
            .With("input/sources/shared.yml", "{id: shared, type: report, kind: count}")
            .Read()
            .Library;
        var page = library.Documents[0];

        Assert.Equal(("Own", "Ours"), (library.FindSource(page, "own")?.Title?.Value, library.FindSource(page, "both")?.Title?.Value));
        Assert.NotNull(library.FindSource(page, "shared"));
        Assert.Null(library.FindSource(page, "none"));
    }

    private static Source Source(string yaml)
    {
        var result = SiteText.Empty.With("input/sources/example.yml", yaml).Read();
        Assert.Empty(result.Diagnostics.Select(Small.Show));
        return result.Library.Sources["example"];
    }

    private static Library Register(string file, string yaml)
    {
        var result = SiteText.Empty.With("input/" + file, yaml).Read();
        Assert.Empty(result.Diagnostics.Select(Small.Show));
        return result.Library;
    }
}
