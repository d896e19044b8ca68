using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;
using Sourced.Publishing.Paper;

namespace Sourced.Publishing.Kits;

/// <summary>A talk for one country on one paper: what a speaker takes home as one file.</summary>
/// <param name="Country">As the register of help lines says it: KE, international.</param>
/// <param name="Paper">As Typst names it.</param>
internal sealed record Kit(TalkOutline Talk, string Country, string Paper)
{
    public string Language => Talk.Language;

    public TalkInCountry Place => new(Talk, Country);

    public SitePath Path(Addresses addresses) => Place.File(addresses, $"kit-{PaperForm.Short(Paper)}.zip");
}

/// <summary>A talk with the help lines of a country. Slides and notes for the screen are the same for every paper.</summary>
internal sealed record TalkInCountry(TalkOutline Talk, string Country)
{
    public string Language => Talk.Language;

    public SitePath Page(Addresses addresses) => addresses.Listing(Language, FolderIn(addresses));

    public SitePath File(Addresses addresses, string name) => addresses.File(Language, $"{FolderIn(addresses)}/{name}");

    private string FolderIn(Addresses addresses) => $"{Talk.FolderIn(addresses)}/{addresses.Neutral("country", Country.ToLowerInvariant())}";
}
