using System.Collections.Frozen;
using System.Collections.Immutable;
using Sourced.Content;
using Sourced.Content.Text;
using Sourced.Testing;

namespace Sourced.Evidence.Tests;

/// <summary>A gate that has seen a library before says of the next one what a gate says that has not.</summary>
public class RepeatedGateTests
{
    private const string One = "input/facts/one.md";
    private const string Two = "input/facts/two.md";
    private const string Three = "input/es/facts/one.md";
    private const string Shared = "input/sources/town.yml";
    private const string Other = "input/sources/other.yml";

    private static readonly SiteText Site = SiteText.Parse(
        """
        -- statiq.json --
        { "SiteTitle": "Facts", "Host": "facts.example", "Languages": ["en", "es"] }
        -- input/facts/one.md --
        ---
        title: One
        message: One message.
        audience: [parents]
        published: 2026-11-01
        reviewed: 2026-11-02
        key-figures:
          - finding: town#badly
            statement: of the pupils of the town slept badly
        ---

        ## What you can do {#do}

        Ask.

        ## The facts {#facts}

        In one town, 34% of pupils slept badly [@town#badly].

        ## What we do not know {#unknown}

        Whether other towns are alike.
        -- input/facts/two.md --
        ---
        title: Two
        message: Another message.
        audience: [parents]
        published: 2026-11-01
        reviewed: 2026-11-02
        references:
          - id: town
            type: report
            title: How our pupils live
            publisher: Town council
            issued: 2025
            ISBN: 978-3-16-148410-0
            kind: count
            updates: never
            findings:
              - {id: badly, figure: 34%, measures: slept badly, population: pupils of the town, place: one town, period: 2025, locator: p. 2}
        ---

        ## What you can do {#do}

        Go outside.

        ## The facts {#facts}

        In one town, 34% of pupils slept badly [@town#badly]. Of them, 61% played outside [@other#outside].

        ## What we do not know {#unknown}

        What they played.
        -- input/es/facts/one.md --
        ---
        title: Uno
        message: Un mensaje.
        audience: [parents]
        published: 2026-11-01
        reviewed: 2026-11-02
        key-figures:
          - finding: town#badly
            statement: de los alumnos de la ciudad dormía mal
        ---

        ## Qué puede hacer {#do}

        Pregunte.

        ## Los hechos {#facts}

        En una ciudad, el 34 % de los alumnos dormía mal [@town#badly].

        ## Qué no sabemos {#unknown}

        Si otras ciudades son iguales.
        -- input/help-lines.yml --
        - id: line
          name: A help line
          what-for: Help for children
          country: US
          phone: 1-800-555-0134
          checked: 2026-10-01
          check-by: 2026-12-30
        -- input/sources/other.yml --
        id: other
        type: report
        title: How others live
        publisher: Town council
        issued: 2025
        URL: https://example.org/others
        accessed: 2026-01-04
        archive: {URL: "https://web.archive.org/web/2026/https://example.org/others", on: 2026-01-04}
        kind: count
        updates: never
        findings:
          - {id: outside, figure: 61%, measures: played outside, population: pupils of the town, place: one town, period: 2025, locator: p. 3}
        -- input/sources/town.yml --
        id: town
        type: report
        title: How our pupils live
        publisher: Town council
        issued: 2025
        ISBN: 978-3-16-148410-0
        kind: count
        updates: never
        findings:
          - {id: badly, figure: 34%, measures: slept badly, population: pupils of the town, place: one town, period: 2025, locator: p. 2}
          - {id: exactly, figure: 34.2%, measures: slept badly, population: pupils of the town, place: one town, period: 2025}
        """
    );

    /// <summary>Each edit, and a code that it brings; the code is gone again when it is taken back.</summary>
    public static TheoryData<string, string, string, string> Edits =>
        new()
        {
            { One, "34% of pupils", "43% of pupils", "EVD003" },
            { One, "[@town#badly]", "[@twon#badly]", "EVD002" },
            { One, "34% of pupils slept badly [@town#badly]", "34.2% of pupils slept badly [@town#exactly]", "SRC002" },
            { Two, "figure: 34%", "figure: 37%", "EVD018" },
            { Two, "locator: p. 2", "locator: \"\"", "SRC002" },
            { Two, "ISBN: 978-3-16-148410-0", "ISBN: 978-3-16-148410-1", "SRC006" },
            { Two, "Of them, 61% played outside [@other#outside].", "", "SRC008" },
            { Shared, "locator: p. 2}", "locator: \"\"}", "SRC002" },
            { Shared, "issued: 2025", "issued: 2029", "TIM004" },
            { Shared, "population: pupils of the town", "population: {en: 40 pupils, es: 50 alumnos}", "TRN003" },
            { Shared, "figure: 34.2%", "figure: 134.2%", "NUM003" },
            { Other, "https://example.org/others\naccessed", "https://bit.ly/others\naccessed", "SRC011" },
            { Other, "https://example.org/others\naccessed", "https://facts.example/others\naccessed", "SRC010" },
            { Other, "updates: never", "updates: monthly", "TIM001" },
            { "input/help-lines.yml", "2026-12-30", "2026-11-01", "HLP002" },
            { "statiq.json", "\"Host\"", "\"RequireSignOff\": true, \"Host\"", "EVD020" },
            { "statiq.json", "facts.example", "example.org", "SRC010" },
        };

    [Theory]
    [MemberData(nameof(Edits))]
    public void An_edit_and_its_undoing_are_judged_as_by_a_gate_that_never_saw_the_library_before(
        string path,
        string old,
        string @new,
        string code
    )
    {
        var gate = new RepeatedGate();
        var library = GateRun.Read(Site);
        var before = Report(gate, library);
        Assert.DoesNotContain(before.Diagnostics, diagnostic => diagnostic.Code == code);

        var edited = After(library, Site.Edit(path, old, @new));
        var after = Report(gate, edited);
        Assert.Contains(after.Diagnostics, diagnostic => diagnostic.Code == code);
        AssertSame(Gate.Check(edited, new GateOptions(GateRun.Day, 1)), after);

        AssertSame(before, Report(gate, After(edited, Site)));
    }

    [Fact]
    public void Many_edits_one_after_the_other_are_judged_as_by_a_gate_that_never_saw_the_library_before()
    {
        var gate = new RepeatedGate();
        var (site, library) = (Site, GateRun.Read(Site));
        var random = new Random(20261123);
        var edits = Edits.Select(row => row.Data).ToList();
        for (var i = 0; i < 120; i++)
        {
            var (path, old, @new, _) = edits[random.Next(edits.Count)];
            if (!site.Paths.Contains(path))
                site = site.With(path, Site.Text(path));
            else if (random.Next(6) == 0 && path.Contains("/facts/", StringComparison.Ordinal))
                site = site.Without(path);
            else if (site.Text(path).Contains(old, StringComparison.Ordinal))
                site = site.Edit(path, old, @new);
            else
                site = site.With(path, Site.Text(path));
            library = After(library, site);
            AssertSame(Gate.Check(library, new GateOptions(GateRun.Day, 1)), Report(gate, library));
        }
    }

    [Fact]
    public void Of_a_sheet_that_is_gone_nothing_is_held_against_others()
    {
        var gate = new RepeatedGate();
        var library = GateRun.Read(Site.Edit(Two, "figure: 34%", "figure: 37%").Edit(Two, "34% of pupils", "37% of pupils"));
        Assert.Contains(Report(gate, library).Diagnostics, diagnostic => diagnostic.Code == "EVD018");

        var less = After(library, Site.Without(Two));
        var report = Report(gate, less);
        Assert.DoesNotContain(report.Diagnostics, diagnostic => diagnostic.Code == "EVD018");
        AssertSame(Gate.Check(less, new GateOptions(GateRun.Day, 1)), report);
        AssertSame(Report(gate, library), Gate.Check(library, new GateOptions(GateRun.Day, 1)));
    }

    [Fact]
    public void Another_day_is_another_judgement()
    {
        var gate = new RepeatedGate();
        var library = GateRun.Read(Site);
        Report(gate, library);
        var later = new GateOptions(GateRun.Day.AddYears(3), 1);
        AssertSame(Gate.Check(library, later), gate.Check(library, later));
    }

    private static EvidenceReport Report(RepeatedGate gate, Library library) => gate.Check(library, new GateOptions(GateRun.Day, 1));

    /// <summary>As a preview reads it: what stands in a file that is as it was is the object that it was.</summary>
    private static Library After(Library last, SiteText site)
    {
        var now = site.Read().Library;
        return now with
        {
            Settings =
                (now.Settings.Host, now.Settings.RequireSignOff) == (last.Settings.Host, last.Settings.RequireSignOff)
                    ? last.Settings
                    : now.Settings,
            Documents =
            [
                .. now.Documents.Select(document =>
                    last.Documents.FirstOrDefault(before => IsAsItWas(before.File, document.File)) ?? document
                ),
            ],
            Sources = now.Sources.ToFrozenDictionary(
                pair => pair.Key,
                pair =>
                    last.Sources.GetValueOrDefault(pair.Key) is { } before && IsAsItWas(before.Id.Span.File, pair.Value.Id.Span.File)
                        ? before
                        : pair.Value,
                StringComparer.Ordinal
            ),
            HelpLines =
            [
                .. now.HelpLines.Select(line =>
                    last.HelpLines.FirstOrDefault(before =>
                        IsAsItWas(before.Id.Span.File, line.Id.Span.File) && before.Id.Value == line.Id.Value
                    ) ?? line
                ),
            ],
        };
    }

    private static bool IsAsItWas(SourceFile before, SourceFile now) => before.Path == now.Path && before.Text == now.Text;

    private static void AssertSame(EvidenceReport expected, EvidenceReport actual)
    {
        Assert.Equal(expected.Diagnostics.Select(Told), actual.Diagnostics.Select(Told));
        Assert.Equal(expected.Numbers.Select(Told), actual.Numbers.Select(Told));
    }

    private static string Told(Content.Diagnostics.Diagnostic diagnostic) =>
        $"{diagnostic.Code} {diagnostic.Severity} {diagnostic.Span} {diagnostic.Message} {diagnostic.Help} {string.Join(' ', diagnostic.Related.Select(related => $"{related.Span} {related.Label}"))}";

    private static string Told(Sourced.Evidence.Binding.CheckedNumber number) =>
        $"{number.Span} {number.Text} {number.Status} {number.Binding?.Reference} {number.Rule}";
}
