using System.Text.Json;
using Sourced.Publishing.Citing;
using Sourced.Publishing.Tests.Sites;

namespace Sourced.Publishing.Tests.Citing;

public sealed class CitationFormatTests
{
    private static readonly CitedSource Journal = CitedSource.Of(
        SmallSite
            .Text.Edit(
                "input/sources/unused-2019.yml",
                "title: Not cited\nauthor: [{literal: Nobody}]",
                "title: 50% & more_\nauthor: [{family: García, given: Ana}, {literal: The A & B Group}]\ncontainer-title: A Journal\nvolume: \"12\"\nissue: \"3\"\npage: 45-67\nDOI: 10.1000/x_y"
                    + "\nlanguage: en"
            )
            .Edit("input/sources/unused-2019.yml", "type: webpage", "type: article-journal")
            .Read()
            .Library.Sources["unused-2019"]
    ) with
    {
        Note = "seen",
    };

    [Fact]
    public void BibTeX_keeps_the_names_and_escapes_what_TeX_would_read_as_its_own() =>
        Assert.Equal(
            """
            @article{unused-2019,
              title = {{50\% \& more\_}},
              author = {García, Ana and {The A \& B Group}},
              journal = {A Journal},
              publisher = {Nobody},
              volume = {12},
              number = {3},
              pages = {45-67},
              year = {2019},
              doi = {10.1000/x_y},
              url = {https://example.net/unused},
              urldate = {2026-11-01},
              language = {en},
              note = {seen}
            }

            """,
            BibTeX.Write([Journal])
        );

    [Fact]
    public void RIS_gives_each_value_a_line_and_ends_its_record() =>
        Assert.Equal(
            """
            TY  - JOUR
            ID  - unused-2019
            TI  - 50% & more_
            AU  - García, Ana
            AU  - The A & B Group
            T2  - A Journal
            PB  - Nobody
            PY  - 2019
            DA  - 2019///
            VL  - 12
            IS  - 3
            SP  - 45
            EP  - 67
            DO  - 10.1000/x_y
            UR  - https://example.net/unused
            Y2  - 2026/11/01/
            LA  - en
            N1  - seen
            ER  - 

            """,
            Ris.Write([Journal])
        );

    [Fact]
    public void CSL_JSON_holds_the_same()
    {
        var item = Assert.Single(
            JsonDocument.Parse(CitationFormat.All.Single(format => format.Name == "CSL-JSON").Write([Journal])).RootElement.EnumerateArray()
        );

        Assert.Equal("50% & more_", item.GetProperty("title").GetString());
        Assert.Equal("seen", item.GetProperty("note").GetString());
    }
}
