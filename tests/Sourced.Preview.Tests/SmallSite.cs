using Sourced.Testing;

namespace Sourced.Preview.Tests;

/// <summary>A site of two sheets on one source, with a help line and a term.</summary>
internal static class SmallSite
{
    public static readonly DateOnly Today = new(2026, 11, 21);

    public static SiteText Text { get; } = SiteText.Parse("""
        -- statiq.json --
        { "SiteTitle": "Facts", "Host": "facts.example", "Languages": ["en", "es"] }
        -- input/index.md --
        ---
        title: Facts about children
        message: Every number shows its source.
        ---
        Start with [sleep](facts/sleep.md).
        -- input/facts/sleep.md --
        ---
        title: Children need sleep
        message: Ask how your child slept.
        audience: [parents]
        published: 2026-11-01
        reviewed: 2026-11-02
        key-figures:
          - finding: town-2025#badly
            statement: of the pupils of the town slept badly
        ---

        ## What you can do {#do}

        Ask how your child slept.

        ## The facts {#facts}

        In one town, 34% of pupils slept badly [@town-2025#badly]. See [play](play.md).

        ## What we do not know {#unknown}

        Whether other towns are alike.
        -- input/facts/play.md --
        ---
        title: Children need play
        message: Go outside with your child.
        audience: [parents]
        published: 2026-11-01
        reviewed: 2026-11-02
        ---

        ## What you can do {#do}

        Go outside.

        ## The facts {#facts}

        In the same town, 61% of pupils played outside [@town-2025#outside].

        ## What we do not know {#unknown}

        What they played.
        -- input/es/facts/play.md --
        ---
        title: Los niños necesitan jugar
        message: Salga con su hijo.
        audience: [parents]
        published: 2026-11-01
        reviewed: 2026-11-02
        ---

        ## Qué puede hacer {#do}

        Salga.

        ## Los hechos {#facts}

        En la misma ciudad, el 61 % de los alumnos jugaba fuera [@town-2025#outside].

        ## Qué no sabemos {#unknown}

        A qué jugaban.
        -- input/glossary.yml --
        - id: nap
          term: {en: Nap, es: Siesta}
          definition: {en: A short sleep by day., es: Un sueño corto de día.}
        -- input/sources/town-2025.yml --
        id: town-2025
        type: report
        title: How our pupils live
        publisher: Town council
        issued: 2025
        URL: https://example.org/pupils
        accessed: 2026-01-04
        archive: {URL: "https://web.archive.org/web/2026/https://example.org/pupils", on: 2026-01-04}
        kind: count
        updates: never
        limits: One town.
        findings:
          - {id: badly, figure: 34%, measures: slept badly, population: pupils of the town, place: one town, period: 2025, locator: p. 2}
          - {id: outside, figure: 61%, measures: played outside, population: pupils of the town, place: one town, period: 2025, locator: p. 3}
        """);
}
