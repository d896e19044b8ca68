namespace Sourced.Content.Diagnostics;

/// <summary>Rules for front matter, sources and registers.</summary>
internal static class YamlRules
{
    public static readonly RuleDescription MissingFrontMatter = new(
        "DOC010",
        "missing-front-matter",
        Severity.Error,
        "A document has no front matter, or it is never closed."
    )
    {
        Documentation = """
            The front matter stands between two lines of three dashes at the very top of the file. It gives the title and all that
            is known of the document apart from its text.
            """,
        BadExample = """
            -- input/pages/example.md --
            Only words.
            """,
        GoodExample = """
            -- input/pages/example.md --
            ---
            title: Example
            ---

            Words.
            """,
    };

    public static readonly RuleDescription Syntax = new("DOC011", "broken-yaml", Severity.Error, "The YAML of a file cannot be parsed.")
    {
        Documentation = """
            Most often a value holds a colon followed by a space, starts with a quote, a star or a bracket, or a line is not
            indented like its neighbours. Put the value in double quotes.
            """,
        BadExample = """
            -- input/pages/example.md --
            ---
            title: Example: the first
            ---
            """,
        GoodExample = """
            -- input/pages/example.md --
            ---
            title: "Example: the first"
            ---
            """,
    };

    public static readonly RuleDescription Feature = new(
        "DOC012",
        "yaml-feature",
        Severity.Error,
        "Anchors, aliases, tags, directives or a second document."
    )
    {
        Documentation = """
            YAML can refer from one place to another, give types to values and hold several documents. None of this is needed
            here, and some of it can be used to exhaust a machine. Every value is text and stands where it belongs.
            """,
        BadExample = """
            -- input/pages/example.md --
            ---
            title: &name Example
            message: *name
            ---
            """,
        GoodExample = """
            -- input/pages/example.md --
            ---
            title: Example
            message: Example
            ---
            """,
    };

    public static readonly RuleDescription TooDeep = new(
        "DOC013",
        "deep-yaml",
        Severity.Error,
        "Lists or mappings are nested deeper than the format ever needs."
    )
    {
        Documentation = """
            The deepest value of the format lies five levels in. Thousands of levels are a mistake or an attack.
            """,
        BadExample = """
            -- input/pages/example.md --
            ---
            title: [[[[[[[[[[[[[[[[[[[[x]]]]]]]]]]]]]]]]]]]]
            ---
            """,
        GoodExample = """
            -- input/pages/example.md --
            ---
            title: x
            ---
            """,
    };

    public static readonly RuleDescription DuplicateKey = new(
        "DOC014",
        "repeated-key",
        Severity.Error,
        "A key is given twice in one mapping."
    )
    {
        Documentation = """
            Which of two values should hold? Most tools take the last one and say nothing, so that a correction can be lost.
            """,
        BadExample = """
            -- input/pages/example.md --
            ---
            title: Example
            title: Another
            ---
            """,
        GoodExample = """
            -- input/pages/example.md --
            ---
            title: Example
            ---
            """,
    };

    public static readonly RuleDescription UnknownKey = new(
        "DOC015",
        "unknown-key",
        Severity.Error,
        "A key that nothing reads, most often misspelt."
    )
    {
        Documentation = """
            A misspelt key is a value that nobody sees: a limit that is not shown, a date that is not checked. The message offers
            the nearest known key.
            """,
        BadExample = """
            -- input/pages/example.md --
            ---
            title: Example
            mesage: One sentence.
            ---
            """,
        GoodExample = """
            -- input/pages/example.md --
            ---
            title: Example
            message: One sentence.
            ---
            """,
    };

    public static readonly RuleDescription MissingKey = new(
        "DOC016",
        "missing-key",
        Severity.Error,
        "A key without which the entry cannot be used."
    )
    {
        Documentation = """
            A fact sheet needs `title`, `message`, `audience`, `published` and `reviewed`; a myth page `title` and `claim`; other
            pages `title`. A source needs `id`, `type` and `kind`; a finding `id` and `figure`; a key figure `finding` and
            `statement`.
            """,
        BadExample = """
            -- input/sources/example.yml --
            id: example
            type: report
            """,
        GoodExample = """
            -- input/sources/example.yml --
            id: example
            type: report
            kind: survey
            """,
    };

    public static readonly RuleDescription WrongShape = new(
        "DOC017",
        "wrong-shape",
        Severity.Error,
        "A text where a list should be, a list where a text should be, or nothing at all."
    )
    {
        Documentation = """
            Lists are written `[one, two]` or with a dash on each line; texts stand on one line, or below a `>` when they are
            long. A key without a value should be removed.
            """,
        BadExample = """
            -- input/pages/example.md --
            ---
            title: Example
            topics: grooming
            ---
            """,
        GoodExample = """
            -- input/pages/example.md --
            ---
            title: Example
            topics: [grooming]
            ---
            """,
    };

    public static readonly RuleDescription WrongValue = new(
        "DOC018",
        "wrong-value",
        Severity.Error,
        "A value that is not one of those the key can have."
    )
    {
        Documentation = """
            Dates are written `2026-11-21`, `2026-11` or `2026` and must exist. Ids are lower-case letters, digits and hyphens.
            Kinds, CSL types, languages and countries come from closed lists.
            """,
        BadExample = """
            -- input/sources/example.yml --
            id: example
            type: report
            kind: surveys
            """,
        GoodExample = """
            -- input/sources/example.yml --
            id: example
            type: report
            kind: survey
            """,
    };

    public static readonly RuleDescription DuplicateId = new(
        "DOC019",
        "repeated-id",
        Severity.Error,
        "Two sources, findings, help lines or entries of a register have the same id."
    )
    {
        Documentation = """
            An id names one thing: a citation of it must mean one source, a link one entry.
            """,
        BadExample = """
            -- input/sources/example.yml --
            id: example
            type: report
            kind: survey
            findings:
              - {id: a, figure: 5%}
              - {id: a, figure: 6%}
            """,
        GoodExample = """
            -- input/sources/example.yml --
            id: example
            type: report
            kind: survey
            findings:
              - {id: a, figure: 5%}
              - {id: b, figure: 6%}
            """,
    };

    public static IEnumerable<RuleDescription> All =>
        [MissingFrontMatter, Syntax, Feature, TooDeep, DuplicateKey, UnknownKey, MissingKey, WrongShape, WrongValue, DuplicateId];
}
