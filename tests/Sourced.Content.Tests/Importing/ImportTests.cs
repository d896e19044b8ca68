using System.Text;
using Sourced.Content.Importing;
using Sourced.Content.Sources;
using Sourced.Content.Writing;
using Sourced.Testing;

namespace Sourced.Content.Tests.Importing;

public class ImportTests
{
    private const string Bib = """
        Exported by hand.
        @comment{ anything {goes} here }
        @string{icmec = "International {C}entre"}
        @article{Muller2019,
          title = {{Über} Kinder -- und \emph{ihre} Rechte \& mehr},
          author = "M{\"u}ller, J{\'o}zef and {World Health Organization} and Ludwig van Beethoven and de la Cruz, Jr, Ana",
          journal = {J. f{\"u}r \v{S}kolstv\'{\i}},
          volume = 12, number = {3}, pages = {45--67},
          year = 2019, month = mar # "~5",
          doi = {https://doi.org/10.1000/ABC_(12)},
          keywords = {a, b}, file = {/home/x.pdf},
        }
        @techreport(town-2025, institution = icmec # " of " # {Towns}, title="A report", year={in press}, url={https://example.org/a_b~c})
        """;

    [Fact]
    public void BibTeX_is_read_with_macros_joints_accents_and_names()
    {
        var (article, report) = (Entries(Bib, "a.bib")[0], Entries(Bib, "a.bib")[1]);

        Assert.Equal("Über Kinder – und ihre Rechte & mehr", article.Title);
        Assert.Equal(
            [
                new Name("Müller", "Józef", null),
                new Name(null, null, "World Health Organization"),
                new Name("van Beethoven", "Ludwig", null),
                new Name("de la Cruz", "Ana Jr", null),
            ],
            article.Authors
        );
        Assert.Equal(
            ("J. für Školství", "12", "3", "45–67"),
            (Of(article, "container-title"), Of(article, "volume"), Of(article, "issue"), Of(article, "page"))
        );
        Assert.Equal(("2019-03-05", "10.1000/ABC_(12)", "article-journal"), (article.Issued.ToString(), article.Doi, article.Type));
        Assert.Equal(("report", "International Centre of Towns", "https://example.org/a_b~c"), (report.Type, report.Publisher, report.Url));
    }

    [Fact]
    public void What_is_not_kept_or_not_understood_is_named_at_its_place() =>
        Assert.Equal(
            [
                "a.bib:11:22 IMP002 the field \"file\" of Muller2019 is not kept",
                "a.bib:13:87 IMP003 \"in press\" is not a date (town-2025)",
            ],
            Found(Bib, "a.bib")
        );

    [Theory]
    [InlineData("@book{a, title = {never closed", "a.bib:1:18 IMP001 this value is never closed")]
    [InlineData("@book{a, title = {x} year = 2000}", "a.bib:1:22 IMP001 a comma is missing before this")]
    [InlineData("@book{a, title {x}}", "a.bib:1:10 IMP001 this is not a field")]
    [InlineData("@book{a, title = }", "a.bib:1:18 IMP001 a value is missing here")]
    [InlineData("@book{a, title = {x}", "a.bib:1:6 IMP001 this entry is never closed")]
    [InlineData("@book{a, title = nowhere}", "a.bib:1:18 IMP003 the macro \"nowhere\" is nowhere defined")]
    public void Broken_BibTeX_is_told_with_line_and_column(string text, string told) => Assert.Contains(told, Found(text, "a.bib"));

    [Theory]
    [InlineData("{\\\"o}\\\"{o}\\\"o", "ööö")]
    [InlineData("\\c{c}\\v s\\H{o}\\k{a}\\aa\\ss{}\\O\\l", "çšőąåßØł")]
    [InlineData("``It''---so \\textbackslash{} \\{x\\}", "“It”—so \\ {x}")]
    [InlineData("na{\\\"\\i}ve", "naïve")]
    [InlineData("50\\% of \\$5 \\#1 a\\_b", "50% of $5 #1 a_b")]
    public void TeX_becomes_text(string tex, string text) =>
        Assert.Equal(text, Entries($"@book{{a, title = {{{tex}}}}}", "a.bib")[0].Title);

    [Fact]
    public void Of_two_addresses_the_first_stays_and_numbers_are_all_kept()
    {
        const string Ris =
            "TY  - BOOK\nID  - a\nTI  - A\nUR  - https://example.org/a\nUR  - https://example.org/b\nDO  - 10.1000/1\nDO  - 10.1000/2\nSN  - 978-0-306-40615-7\nSN  - 0-306-40615-2\nER  - \n";
        var entry = Assert.Single(Entries(Ris, "a.ris"));

        Assert.Equal(("https://example.org/a", "10.1000/1", "978-0-306-40615-7; 0-306-40615-2"), (entry.Url, entry.Doi, entry.Isbn));
        Assert.Equal("URL: https://example.org/b; DOI: 10.1000/2", entry.Note);
    }

    [Fact]
    public void RIS_is_read_with_dates_pages_and_continued_lines()
    {
        const string Ris =
            "TY  - JOUR\nID  - smith\nTI  - A title\nAU  - Smith, Ann\nAU  - A body\nAB  - First line\nsecond line\nPY  - 2018\nDA  - 2018/04//\nSP  - 3\nEP  - 9\nSN  - 1234-5678\nY2  - 2026/01/02/\nKW  - a\nKW  - b\nL1  - /x.pdf\nER  - \n";
        var entry = Assert.Single(Entries(Ris, "a.ris"));

        Assert.Equal(
            ("smith", "article-journal", "2018-04", "2026-01-02"),
            (entry.Id, entry.Type, entry.Issued.ToString(), entry.Accessed.ToString())
        );
        Assert.Equal(
            ("First line second line", "3–9", "1234-5678", "a; b"),
            (Of(entry, "abstract"), Of(entry, "page"), Of(entry, "ISSN"), Of(entry, "keyword"))
        );
        Assert.Equal(["a.ris:16:1 IMP002 the field \"L1\" of smith is not kept"], Found(Ris, "a.ris"));
        Assert.Equal(["a.ris:1:1 IMP001 this entry never ends"], Found("TY  - JOUR\nTI  - x\n", "a.ris"));
    }

    [Theory]
    [InlineData(
        "a.json",
        """[{"id": "x1", "type": "report", "title": "A: \"B\"", "issued": {"date-parts": [["2018", 1]]}, "author": [{"family": "Berg", "given": "Jan", "non-dropping-particle": "van den"}], "shortTitle": "A", "custom": {"a": 1}}]"""
    )]
    [InlineData(
        "a.yaml",
        "references:\n- id: x1\n  type: report\n  title: 'A: \"B\"'\n  issued:\n  - year: 2018\n    month: 1\n  author:\n  - family: Berg\n    given: Jan\n    non-dropping-particle: van den\n  title-short: A\n  custom:\n    a: 1\n"
    )]
    public void CSL_is_read_from_JSON_and_YAML_alike(string path, string text)
    {
        var entry = Assert.Single(Entries(text, path));

        Assert.Equal(
            ("x1", "report", "A: \"B\"", "2018-01", "A"),
            (entry.Id, entry.Type, entry.Title, entry.Issued.ToString(), Of(entry, "title-short"))
        );
        Assert.Equal(new Name("van den Berg", "Jan", null), Assert.Single(entry.Authors));
        Assert.Contains("IMP002 the field \"custom\" of x1 is not kept", Assert.Single(Found(text, path)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_work_is_known_by_DOI_or_address_and_ids_become_usable()
    {
        var library = SiteText
            .Parse(
                "-- input/sources/old.yml --\nid: old\ntype: report\nkind: count\ntitle: Old\nDOI: 10.1000/ABC\nURL: https://www.example.org/old/\n"
            )
            .Read()
            .Library;
        var file = ReferenceFile.Read(
            "a.json",
            Encoding.UTF8.GetBytes(
                """[{"id": "one", "DOI": "https://doi.org/10.1000/abc"}, {"id": "two", "URL": "http://example.org/old#p4"}, {"id": "Zürich_2019", "type": "legislation"}, {"id": "old"}, {"id": "محمد", "title": "x y"}]"""
            )
        );

        var plan = ImportPlan.Of(file, library, "survey");

        Assert.Equal(["one", "two"], plan.Diagnostics.Select(known => known.Message.Split('"')[1]));
        Assert.Equal(
            [("zurich-2019", "law"), ("old-2", "survey"), ("x-y", "survey")],
            plan.Sources.Select(source => (source.Id, source.Kind!))
        );
        Assert.Equal("Zürich_2019", Of(plan.Sources[0], "citation-label"));
    }

    [Theory]
    [InlineData("a: b # c")]
    [InlineData("- x")]
    [InlineData("\"quoted\" \\ back")]
    [InlineData("line\nline\ttab")]
    [InlineData("{a, b}")]
    [InlineData("ends:")]
    [InlineData("012.50")]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("مرحبا: 50%")]
    public void Any_text_survives_being_written_as_YAML(string text)
    {
        var draft = new SourceDraft
        {
            Id = "a",
            Type = "report",
            Kind = "count",
            Title = text,
            Authors = [new Name(null, null, text)],
            Publisher = text,
        };
        var source = SiteText.Parse($"-- input/sources/a.yml --\n{SourceWriter.Write(draft)}").Read().Library.Sources["a"];

        Assert.Equal((text, text, text), (source.Title!.Value.Value, source.Authors[0].Literal, source.Publisher!.Value.Value));
    }

    private static List<SourceDraft> Entries(string text, string path) =>
        [.. ReferenceFile.Read(path, Encoding.UTF8.GetBytes(text)).Entries.Select(entry => entry.Draft)];

    private static IEnumerable<string> Found(string text, string path) =>
        ReferenceFile.Read(path, Encoding.UTF8.GetBytes(text)).Diagnostics.Select(found => $"{found.Span} {found.Code} {found.Message}");

    private static string? Of(SourceDraft draft, string variable) =>
        draft.Other.Where(entry => entry.Key == variable).Select(entry => entry.Value).SingleOrDefault();
}
