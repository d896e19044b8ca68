namespace Sourced.Evidence.Rules;

/// <summary>What the examples of the rules share, so that each shows only what it is about.</summary>
internal static class Examples
{
    /// <summary>A source with a few findings.</summary>
    public const string Source = """
        -- input/sources/survivors-2018.yml --
        id: survivors-2018
        type: report
        title: Survivor survey
        author: [{literal: An institute}]
        issued: 2018-01
        URL: https://example.org/survivors-2018
        accessed: 2026-11-01
        archive: {URL: "https://web.archive.org/web/20261101000000/https://example.org/survivors-2018", on: 2026-11-01}
        kind: survey
        updates: never
        findings:
          - id: online
            figure: 75%
            measures: had been advertised online
            population: survivors who answered
            sample: 260
            place: 14 US states
            period: 2016
            locator: p. 4
          - id: under-12
            figure: 1 in 6
            measures: were under twelve when it began
            population: survivors who answered
            sample: 260
            place: 14 US states
            period: 2016
            locator: p. 5

        """;

    /// <summary>A source of its own with the given further lines.</summary>
    public static string Record(string id, string lines, bool updates = true) => $$"""
        -- input/sources/{{id}}.yml --
        id: {{id}}
        type: report
        title: A work called {{id}}
        author: [{literal: An institute}]
        kind: survey
        {{(updates ? "updates: never" : "language: en")}}
        {{lines}}

        """;

    /// <summary>A source with one finding and the given figure.</summary>
    public static string OneFinding(string id, string finding, string figure, string line = "sample: 260") => Record(id, $"""
        issued: 2018
        ISBN: 978-3-16-148410-0
        findings:
          - id: {finding}
            figure: {figure}
            measures: had been advertised online
            population: people who answered
            place: 14 US states
            period: 2016
            locator: p. 4
            {line}{(line.StartsWith("sample", StringComparison.Ordinal) ? "" : "\n    sample: 260")}
        """);

    /// <summary>A page whose key figure has one more field.</summary>
    /// <param name="group">Such as <c>alt</c>.</param>
    /// <param name="words">Its short form.</param>
    public static string KeyFigure(string group, string words) => $"""
        -- input/pages/example.md --
        ---
        title: Example
        key-figures:
          - finding: survivors-2018#online
            statement: of survivors asked had been advertised online
            {group}:
              short: {words}
        ---

        Ask who counted.

        """;

    /// <summary>A page with the given words as its body.</summary>
    public static string Page(string body) => $"""
        -- input/pages/example.md --
        ---
        title: Example
        ---

        {body}

        """;
}
