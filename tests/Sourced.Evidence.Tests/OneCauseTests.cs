using Sourced.Evidence.Rules;
using Sourced.Testing;

namespace Sourced.Evidence.Tests;

/// <summary>A sheet in two languages: one slip anywhere in it is told once.</summary>
public class OneCauseTests
{
    private const string English = "input/facts/trust.md";
    private const string Spanish = "input/es/facts/trust.md";

    private static readonly SiteText Site = SiteText.Parse(
        """
        -- statiq.json --
        {"Languages": ["en", "es"]}
        -- input/facts/trust.md --
        ---
        title: Trust, then harm
        message: In a survey of 2016, one in six survivors were under twelve.
        audience: [parents]
        published: 2026-11-21
        reviewed: 2026-11-21
        applies-to: [United States]
        key-figures:
          - finding: survivors-2018#under-12
            figure: 1 in 6
            statement: of the survivors surveyed were under twelve when it began
        ---

        ## What you can do {#do}

        Listen, and ask for help.

        ## The facts {#facts}

        In a survey of 260 survivors in 2016, one in six were under twelve [@survivors-2018#under-12]. Of them, 75% had been advertised online
        [@survivors-2018#online].

        ## What we do not know {#unknown}

        Much.
        -- input/es/facts/trust.md --
        ---
        title: La confianza y el daño
        message: En una encuesta de 2016, uno de cada seis sobrevivientes tenía menos de doce años.
        audience: [parents]
        published: 2026-11-21
        reviewed: 2026-11-21
        applies-to: [United States]
        key-figures:
          - finding: survivors-2018#under-12
            figure: 1 de cada 6
            statement: de los sobrevivientes encuestados tenían menos de doce años cuando empezó
        ---

        ## Qué puede hacer {#do}

        Escuche y pida ayuda.

        ## Los hechos {#facts}

        En una encuesta a 260 sobrevivientes en 2016, uno de cada seis tenía menos de doce años [@survivors-2018#under-12]. De ellos, el 75 % había
        sido anunciado en línea [@survivors-2018#online].

        ## Lo que no sabemos {#unknown}

        Mucho.
        -- input/help-lines.yml --
        - id: us-line
          name: A help line
          what-for: Help for children
          country: US
          phone: "1-800-555-0134"
          checked: 2026-10-01
          check-by: 2027-02-01

        """ + Examples.Source
    );

    [Fact]
    public void The_sheet_is_clean() => Assert.Empty(GateRun.Found(Site));

    [Theory]
    [InlineData(English, "one in six were under twelve [@survivors-2018#under-12]", "one in six were under twelve", "EVD001")]
    [InlineData(English, "\n[@survivors-2018#online]", "", "EVD001")]
    [InlineData(Spanish, " [@survivors-2018#under-12]", "", "EVD001")]
    [InlineData(Spanish, " [@survivors-2018#online]", "", "EVD001")]
    [InlineData(English, "75%", "76%", "EVD003")]
    [InlineData(English, "75%", "57%", "EVD003")]
    [InlineData(Spanish, "75 %", "76 %", "EVD003")]
    [InlineData(English, "figure: 1 in 6", "figure: 1 in 5", "EVD003")]
    [InlineData(Spanish, "figure: 1 de cada 6", "figure: 1 de cada 5", "EVD003")]
    [InlineData(English, "260 survivors", "206 survivors", "EVD003")]
    [InlineData(Spanish, "uno de cada seis sobrevivientes", "uno de cada siete sobrevivientes", "EVD003")]
    [InlineData(English, "survivors-2018#online", "survivors-2018#onlin", "EVD002")]
    [InlineData(Spanish, "survivors-2018#online", "survivor-2018#online", "EVD002")]
    [InlineData(English, "75% had", "over 75% had", "EVD005")]
    [InlineData(English, "75% had", "75.0% had", "EVD004")]
    [InlineData(English, "Listen, and ask for help.", "Listen, and call 1-800-555-0134.", "HLP001")]
    [InlineData(Spanish, "Escuche y pida ayuda.", "Escuche y llame al 1-800-555-0134.", "HLP001")]
    [InlineData(English, "Listen, and ask for help.", "Call one eight hundred five five five zero one three four.", "HLP001")]
    [InlineData(English, "survivors in 2016, one", "survivors in 2019, one", "EVD008")]
    [InlineData(Spanish, "sobrevivientes en 2016, uno", "sobrevivientes, uno", "TRN001")]
    [InlineData(Spanish, "De ellos, el 75 % había\nsido anunciado en línea [@survivors-2018#online].", "Fue hace tiempo.", "TRN001")]
    [InlineData(Spanish, "applies-to: [United States]", "applies-to: [Kenya]", "TRN001")]
    [InlineData(Spanish, "\nMucho.", "\nMucho.\n\n## Más\n\nNada.", "TRN001")]
    public void One_slip_is_told_once(string path, string old, string @new, string code) =>
        Assert.Equal([code], GateRun.Check(Site.Edit(path, old, @new)).Diagnostics.Select(diagnostic => diagnostic.Code));

    [Fact]
    public void A_retraction_is_told_where_the_source_is_used() =>
        Assert.Equal(
            [
                "SRC012 input/es/facts/trust.md:9",
                "SRC012 input/es/facts/trust.md:20",
                "SRC012 input/es/facts/trust.md:21",
                "SRC012 input/facts/trust.md:9",
                "SRC012 input/facts/trust.md:20",
                "SRC012 input/facts/trust.md:21",
            ],
            GateRun
                .Found(
                    Site.Edit(
                        "input/sources/survivors-2018.yml",
                        "kind: survey",
                        "kind: survey\nwithdrawn: {on: 2026-11-05, reason: An error in the sample.}"
                    )
                )
                .Select(found => found[..found.LastIndexOf(':')])
        );
}
