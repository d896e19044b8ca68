using Sourced.Testing;

namespace Sourced.Publishing.Tests.Sites;

/// <summary>A site with one of each thing.</summary>
internal static class SmallSite
{
    public static SiteText Text { get; } = SiteText.Parse("""
        -- statiq.json --
        { "SiteTitle": "Facts", "Host": "example.org", "Languages": ["en", "es"], "ExitUrl": "https://example.com/" }
        -- input/index.md --
        ---
        title: Facts about children online
        message: Every number shows its source.
        ---
        Start with [trust](facts/trust.md).
        -- input/facts/trust.md --
        ---
        title: Trust before harm
        message: Watch for changes in who a child trusts.
        audience: [parents]
        topics: [grooming]
        published: 2026-11-01
        reviewed: 2026-11-02
        key-figures:
          - finding: survey-2018#young
            statement: of the survivors surveyed were under twelve when it began
        ---
        ## What you can do {#do}

        Talk. See [how to talk](../actions/talk.md#words).

        ## The facts {#facts}

        In a survey, **one in six** survivors were under twelve when it began [@survey-2018#young]. Of those asked later, about three in
        *four* had been advertised online [@survey-2018#online, p. 9].

        ## What we do not know {#unknown}

        Nobody has asked everyone.
        -- input/facts/other.md --
        ---
        title: A sheet that shows nothing of the survey
        message: It stands alone.
        audience: [parents]
        topics: [grooming]
        published: 2026-11-01
        reviewed: 2026-11-01
        references:
          - id: own-2020
            type: report
            title: Own report
            author: [{literal: Own}]
            publisher: Own
            issued: 2020
            URL: https://example.net/own
            accessed: 2026-11-01
            kind: count
            limits: It counts only what was reported.
            findings:
              - id: cases
                figure: 412
                measures: cases reported
                population: cases in one city
                place: one city
                period: 2019
                locator: Table 1
        ---
        ## What you can do {#do}

        Read on.

        ## The facts {#facts}

        The city counted 412 cases in 2019 [@own-2020#cases].

        ## What we do not know {#unknown}

        How many were not reported.
        -- input/actions/talk.md --
        ---
        title: Talk with your child
        message: Calm words help.
        audience: [parents]
        topics: [grooming]
        published: 2026-11-01
        reviewed: 2026-11-01
        ---
        ## Words to use {#words}

        Ask, and listen.
        -- input/es/facts/trust.md --
        ---
        title: La confianza antes del daño
        message: Observa en quién confía un niño.
        audience: [parents]
        topics: [grooming]
        published: 2026-11-01
        reviewed: 2026-11-02
        key-figures:
          - finding: survey-2018#young
            figure: 1 de cada 6
            statement: de las personas encuestadas tenían menos de doce años cuando empezó
        ---
        ## Qué puedes hacer {#do}

        Habla.

        ## Los hechos {#facts}

        En una encuesta, **una de cada seis** personas tenía menos de doce años cuando empezó [@survey-2018#young]. De las personas
        preguntadas después, unas tres de cada *cuatro* habían sido anunciadas en línea [@survey-2018#online, p. 9].

        ## Qué no sabemos {#unknown}

        Nadie ha preguntado a todo el mundo.
        -- input/sources/survey-2018.yml --
        id: survey-2018
        type: report
        title: Survivor insights
        author: [{literal: Thorn}]
        publisher: Thorn
        issued: 2018-01
        URL: https://example.net/survey
        archive: {URL: "https://archive.example/survey", on: 2026-11-01}
        accessed: 2026-11-01
        kind: survey
        limits: It does not describe all survivors.
        findings:
          - id: young
            figure: 1 in 6
            measures: were under twelve when the exploitation began
            population: survivors who answered the survey
            sample: 260
            place: 14 US states
            period: 2016
            locator: Executive summary
          - id: online
            figure: 3 in 4
            measures: had been advertised online
            population: survivors who answered the survey
            sample: 260
            place: 14 US states
            period: 2016
            locator: p. 8
          - id: never-shown
            figure: 5%
            measures: something that no sheet shows
            population: survivors who answered the survey
            sample: 260
            place: 14 US states
            period: 2016
            locator: p. 9
        -- input/sources/unused-2019.yml --
        id: unused-2019
        type: webpage
        title: Not cited
        author: [{literal: Nobody}]
        publisher: Nobody
        issued: 2019
        URL: https://example.net/unused
        archive: {URL: "https://archive.example/unused", on: 2026-11-01}
        accessed: 2026-11-01
        kind: count
        -- input/help-lines.yml --
        - id: us-line
          name: A line
          what-for: {en: For anyone who worries, es: Para quien se preocupa}
          country: [US]
          languages: [en, es]
          phone: "1-800-555-0199"
          url: https://help.example/
          hours: {en: Always, es: Siempre}
          operator: Helpers
          checked: 2026-11-01
          check-by: 2027-11-01
        """);
}
