namespace Sourced.Content.Diagnostics;

/// <summary>Rules for what a document, and the input as a whole, must have.</summary>
internal static class StructureRules
{
    public static readonly RuleDescription MissingSection = new(
        "DOC050",
        "missing-section",
        Severity.Error,
        "A fact sheet without one of its three sections."
    )
    {
        Documentation = """
            Every fact sheet says what to do (`{#do}`), what is known (`{#facts}`) and what is not (`{#unknown}`). The anchors are
            the same in every language, the headings may say it in their own words.
            """,
        BadExample = """
            -- input/facts/example.md --
            ---
            title: Example
            message: One sentence.
            audience: [parents]
            published: 2026-11-21
            reviewed: 2026-11-21
            ---

            ## What you can do {#do}

            Talk.

            ## The facts {#facts}

            One.
            """,
        GoodExample = """
            -- input/facts/example.md --
            ---
            title: Example
            message: One sentence.
            audience: [parents]
            published: 2026-11-21
            reviewed: 2026-11-21
            ---

            ## What you can do {#do}

            Talk.

            ## The facts {#facts}

            One.

            ## What we do not know {#unknown}

            Much.
            """,
    };

    public static readonly RuleDescription EmptySection = new(
        "DOC051",
        "empty-section",
        Severity.Error,
        "A section of a sheet, action or myth page says nothing."
    )
    {
        Documentation = """
            An empty section promises and does not keep. This holds for the sections with fixed ids: `{#do}`, `{#facts}`, `{#claim}`, `{#unknown}`.
            If nothing is unknown, say how that is known.
            """,
        BadExample = """
            -- input/facts/example.md --
            ---
            title: Example
            message: One sentence.
            audience: [parents]
            published: 2026-11-21
            reviewed: 2026-11-21
            ---

            ## What you can do {#do}

            Talk.

            ## The facts {#facts}

            One.

            ## What we do not know {#unknown}
            """,
        GoodExample = """
            -- input/facts/example.md --
            ---
            title: Example
            message: One sentence.
            audience: [parents]
            published: 2026-11-21
            reviewed: 2026-11-21
            ---

            ## What you can do {#do}

            Talk.

            ## The facts {#facts}

            One.

            ## What we do not know {#unknown}

            Much.
            """,
    };

    public static readonly RuleDescription MissingOriginal = new(
        "DOC052",
        "missing-original",
        Severity.Error,
        "A translation of a page that the main language does not have."
    )
    {
        Documentation = """
            A translation has the file name of its original. Without one, nobody can check that both say the same.
            """,
        BadExample = """
            -- statiq.json --
            { "Languages": ["en", "es"] }
            -- input/es/pages/sobre.md --
            ---
            title: Ejemplo
            ---
            """,
        GoodExample = """
            -- statiq.json --
            { "Languages": ["en", "es"] }
            -- input/es/pages/about.md --
            ---
            title: Ejemplo
            ---
            -- input/pages/about.md --
            ---
            title: Example
            ---
            """,
    };

    public static readonly RuleDescription SameAddress = new(
        "DOC053",
        "same-address",
        Severity.Error,
        "Two documents of one kind and language have the same file name."
    )
    {
        Documentation = """
            Both would stand at the same address. Sub-folders are for order only and do not show in it.
            """,
        BadExample = """
            -- input/pages/a/example.md --
            ---
            title: Example
            ---
            -- input/pages/b/example.md --
            ---
            title: Example
            ---
            """,
        GoodExample = """
            -- input/pages/a/example.md --
            ---
            title: Example
            ---
            -- input/pages/b/other.md --
            ---
            title: Example
            ---
            """,
    };

    public static readonly RuleDescription SourceFileName = new(
        "DOC054",
        "source-file-name",
        Severity.Error,
        "The id of a source differs from the name of its file."
    )
    {
        Documentation = """
            Whoever reads a citation `[@thorn-2018-survivor]` should find its source by name, in `sources/thorn-2018-survivor.yml`.
            """,
        BadExample = """
            -- input/sources/example.yml --
            id: other
            type: report
            kind: survey
            """,
        GoodExample = """
            -- input/sources/example.yml --
            id: example
            type: report
            kind: survey
            """,
    };

    public static readonly RuleDescription UnknownClaim = new(
        "DOC055",
        "unknown-claim",
        Severity.Error,
        "A myth page corrects a claim that the register does not have."
    )
    {
        Documentation = """
            The register `discredited.yml` is what keeps the claim out of every other page. A myth page without it corrects
            something that may still be repeated elsewhere.
            """,
        BadExample = """
            -- input/discredited.yml --
            - id: d-numbers
              claim: A number.
              why-wrong: It was never counted.
              say-instead: Nobody knows.
            -- input/myths/example.md --
            ---
            title: Example
            claim: d-number
            ---
            """,
        GoodExample = """
            -- input/discredited.yml --
            - id: d-numbers
              claim: A number.
              why-wrong: It was never counted.
              say-instead: Nobody knows.
            -- input/myths/example.md --
            ---
            title: Example
            claim: d-numbers
            ---
            """,
    };

    public static IEnumerable<RuleDescription> All =>
        [MissingSection, EmptySection, MissingOriginal, SameAddress, SourceFileName, UnknownClaim];
}
