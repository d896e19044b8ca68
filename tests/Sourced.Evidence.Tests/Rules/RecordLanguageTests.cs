using Sourced.Testing;

namespace Sourced.Evidence.Tests.Rules;

/// <summary>Records whose texts stand in several languages: the same numbers in each, and pages held to the words in their own.</summary>
public sealed class RecordLanguageTests
{
    private const string English = "In 2024, 12% of those asked had seen it [@survey#seen].";

    private static IReadOnlyList<string> Found(string finding, string text = English, string language = "en") =>
        [
            .. GateRun
                .Found(
                    SiteText.Parse(
                        $$"""
                        -- statiq.json --
                        {"Languages": ["{{language}}"]}
                        -- input/pages/a.md --
                        ---
                        title: A
                        ---

                        {{text}}
                        -- input/sources/survey.yml --
                        id: survey
                        type: report
                        title: A survey
                        author: [{literal: An institute}]
                        issued: 2024
                        kind: survey
                        updates: never
                        URL: https://example.org/survey
                        accessed: 2026-11-01
                        archive: {URL: "https://web.archive.org/web/20261101000000/https://example.org/survey"}
                        findings:
                          - id: seen
                            figure: 12%
                            sample: 2,600
                            place: United States
                            period: 2024
                            locator: p. 4
                        """
                            + "\n"
                            + string.Join('\n', finding.Split('\n').Select(line => "    " + line))
                            + "\n"
                    )
                )
                .Where(found => !found.StartsWith("SRC", StringComparison.Ordinal)),
        ];

    [Theory]
    [InlineData("measures: {en: had seen it 3 times, es: lo vieron 3 veces}")]
    [InlineData("measures: {en: had seen it thirty times, es: lo vieron treinta veces, ar: رأوه ثلاثين مرة}")]
    [InlineData("measures: {en: 'more than 2,600,000', es: más de 2600000}")]
    [InlineData("measures: {en: 1.5 million in 2016, es: '1,5 millones en 2016'}")]
    [InlineData("measures: {en: one report, es: una denuncia}")]
    [InlineData("measures: {en: more than a hundred, es: más de un centenar}")]
    [InlineData("measures: {en: seen in 2022/23, es: visto en 2022/23}")]
    public void A_text_that_says_the_same_numbers_passes(string finding) => Assert.Empty(Found(finding));

    [Theory]
    [InlineData("measures: {en: had seen it 3 times, es: lo vieron 4 veces}")]
    [InlineData("measures: {en: had seen it thirty times, es: lo vieron cuarenta veces}")]
    [InlineData("measures: {en: had seen it in 1.5 million homes, es: lo vieron en 15 millones de casas}")]
    [InlineData("measures: {en: had seen it, es: lo vieron antes de los 18 años}")]
    [InlineData("measures: {en: had seen it twice in 7 days, es: lo vieron en 7 días de 2024}")]
    [InlineData("measures: {en: from 2019 to 2022, es: de 2019 a 2023}")]
    public void A_number_that_drifts_on_the_way_is_an_error(string finding) =>
        Assert.Equal(["TRN003"], Found(finding).Select(found => found[..6]).Distinct());

    [Fact]
    public void The_limits_of_a_source_and_the_reason_of_a_withdrawal_are_held_to_the_same() =>
        Assert.Equal(
            ["TRN003"],
            Found("earlier: [{figure: 13%, until: 2026-01-05, change: corrected, reason: {en: We read line 4., es: Leímos la línea 5.}}]")
                .Select(found => found[..6])
        );

    [Theory]
    [InlineData("12 %", true)]
    [InlineData("cerca del 12 %", true)]
    [InlineData("21 %", false)]
    [InlineData("más del 12 %", false)]
    public void A_figure_written_for_another_language_says_what_the_record_says(string written, bool passes) =>
        Assert.Equal(passes, Found($"written: {{es: {written}}}").Count == 0);

    [Fact]
    public void A_page_is_held_to_the_group_of_the_record_in_its_own_language()
    {
        const string Told = "En 2024, el 12 % de las víctimas lo había visto [@survey#seen].";
        Assert.Equal(["EVD009"], Found("population: {en: children asked, es: niños encuestados}", Told, "es").Select(found => found[..6]));
        Assert.Empty(Found("population: {en: children asked, es: víctimas encuestadas}", Told, "es"));
    }

    [Fact]
    public void Without_words_in_the_language_of_the_page_the_record_itself_decides() =>
        Assert.Equal(
            ["EVD009"],
            Found("population: children asked", "En 2024, el 12 % de las víctimas lo había visto [@survey#seen].", "es")
                .Select(found => found[..6])
        );
}
