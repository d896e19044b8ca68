using Sourced.Theme.Language;
using Sourced.Theme.Models;

namespace Sourced.Theme.Tests.Samples;

/// <summary>Sources and slips as the real library has them.</summary>
internal static class SampleEvidence
{
    public static SourceView[] Sources(string language) =>
        [
            Source(
                language,
                1,
                "ctdc-2017-family",
                "CTDC 2017",
                "Counter-Trafficking Data Collaborative, International Organization for Migration and Polaris. Family Members are Involved in Nearly Half of Child Trafficking Cases. 2017."
            ),
            Source(
                language,
                2,
                "finkelhor-2022-online",
                "Finkelhor, Turner and Colburn 2022",
                "Finkelhor D, Turner H, Colburn D. Prevalence of Online Sexual Offenses Against Children in the US. JAMA Network Open 5(10), 2022. doi:10.1001/jamanetworkopen.2022.34471"
            ),
            Source(
                language,
                3,
                "thorn-2018-survivor",
                "Thorn and Bouché 2018",
                "Thorn and Vanessa Bouché. Survivor Insights: The Role of Technology in Domestic Minor Sex Trafficking. Thorn, January 2018."
            ),
            Source(
                language,
                4,
                "middleton-2020-kentucky",
                "Middleton and Edwards 2020",
                "Middleton J, Edwards E. A Five-Year Analysis of Child Trafficking in the United States: Exploring Case Characteristics and Outcomes. 2020."
            ),
        ];

    public static SlipView[] Slips(string language) =>
        [
            Slip(
                language,
                1,
                1,
                "reports",
                "41%",
                "were recruited by a family member",
                "child victims in agency files whose recruiter was known",
                "",
                "worldwide",
                "2002 to 2017"
            ),
            Slip(
                language,
                2,
                1,
                "reports",
                "14%",
                "were recruited by an intimate partner",
                "child victims in agency files whose recruiter was known",
                "",
                "worldwide",
                "2002 to 2017"
            ),
            Slip(
                language,
                3,
                2,
                "survey",
                "62%",
                "of the people responsible were known to the child offline",
                "young adults, asked about childhood",
                "2,639",
                "United States",
                "2021"
            ) with
            {
                Secondary = true,
            },
            Slip(
                language,
                4,
                2,
                "survey",
                "31%",
                "of the people responsible were under 18",
                "young adults, asked about childhood",
                "2,639",
                "United States",
                "2021"
            ) with
            {
                Secondary = true,
            },
            Slip(
                language,
                5,
                2,
                "survey",
                "5.4%",
                "were groomed online by an adult before 18",
                "young adults, asked about childhood",
                "2,639",
                "United States",
                "2021"
            ),
            Slip(
                language,
                6,
                3,
                "survey",
                "260 survivors",
                "completed the survey",
                "survivors of child sex trafficking who answered",
                "260",
                "14 US states",
                "2016 to 2018"
            ),
            Slip(
                language,
                7,
                3,
                "survey",
                "1 in 6",
                "said that the trafficking began before they were twelve",
                "survivors of child sex trafficking who answered",
                "260",
                "14 US states",
                "2016 to 2018"
            ),
            Slip(
                language,
                8,
                4,
                "count",
                "698",
                "alleged child victims of trafficking",
                "reports to child welfare offices",
                "",
                "Kentucky",
                "2013 to 2017"
            ),
        ];

    public static EvidenceKindView Kind(string language, string key)
    {
        var words = ThemeWords.Find(language)!;
        return new(key, words[$"evidence.{key}.word"], words[$"evidence.{key}.sentence"]);
    }

    private static SourceView Source(string language, int number, string id, string name, string reference) => new()
    {
        Number = number,
        Id = id,
        Name = name,
        Reference = reference,
        Language = language == "en" ? null : "en",
        Href = $"/sources/{id}/",
        OriginalHref = "https://example.com/" + id,
        ArchiveHref = number == 2 ? "https://web.archive.org/web/2026/https://example.com/" + id : null,
        Checked = ThemeWords.Find(language)!.Date(new DateOnly(2026, 11, 21)),
    };

    private static SlipView Slip(
        string language,
        int number,
        int source,
        string kind,
        string figure,
        string measures,
        string population,
        string sample,
        string place,
        string period
    ) =>
        new()
        {
            Id = $"slip-{number}",
            Code = "k7m" + number,
            Figure = figure,
            Shown = new(figure),
            Measures = new(measures),
            Kind = Kind(language, kind),
            Population = new(population),
            Sample = new(sample),
            Place = new(place),
            Period = new(period),
            Limits = new(
                source == 3
                    ? "Volunteers reached through survivor-support organisations. It describes the people who answered and not all trafficked children."
                    : ""
            ),
            SourceNumber = source,
            SourceName = Sources(language)[source - 1].Name,
            Locator = new("Executive summary"),
            SourceHref = Sources(language)[source - 1].Href,
            OriginalHref = Sources(language)[source - 1].OriginalHref,
            Checked = ThemeWords.Find(language)!.Date(new DateOnly(2026, 11, 21)),
            StatisticHref = $"/s/k7m{number}/",
        };
}
