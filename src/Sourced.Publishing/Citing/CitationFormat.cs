using System.Collections.Immutable;
using System.Text;
using Sourced.Publishing.Data;

namespace Sourced.Publishing.Citing;

/// <summary>A form in which reference managers exchange sources.</summary>
/// <param name="Name">What readers know it by.</param>
/// <param name="Extension">Of its files, without the dot.</param>
/// <param name="MediaType">Of its files.</param>
/// <param name="Write">The text of all entries, lines ended by a line feed.</param>
internal sealed record CitationFormat(string Name, string Extension, string MediaType, Func<ImmutableArray<CitedSource>, string> Write)
{
    public static ImmutableArray<CitationFormat> All { get; } =
    [
        new("BibTeX", "bib", "application/x-bibtex", BibTeX.Write),
        new("RIS", "ris", "application/x-research-info-systems", Ris.Write),
        new("CSL-JSON", "csl.json", "application/vnd.citationstyles.csl+json", CslJson.Text),
    ];

    public byte[] File(ImmutableArray<CitedSource> cited) => Encoding.UTF8.GetBytes(Write(cited));
}
