using System.Collections.Immutable;
using Sourced.Content.Registers;
using Sourced.Content.Sources;
using Sourced.Content.Text;

namespace Sourced.Content.Settings;

/// <summary>What <c>statiq.json</c> says, with Statiq's own key names where Statiq has one.</summary>
public sealed record SiteSettings
{
    /// <summary>An overlay of this name is read without being asked for.</summary>
    public const string DefaultOverlay = "overlay.yml";

    /// <summary>Dull, fast, and about nobody.</summary>
    public const string DefaultExitUrl = "https://www.weather.gov/";

    private static readonly ImmutableSortedDictionary<string, string> NoTexts = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>In the first language, and in every other that <see cref="SiteTitles"/> does not have.</summary>
    public string SiteTitle { get; init; } = "Sourced";

    /// <summary>By BCP 47 tag; empty where one title serves all languages.</summary>
    public ImmutableSortedDictionary<string, string> SiteTitles { get; init; } = NoTexts;

    /// <summary>In the first language, and in every other that <see cref="Descriptions"/> does not have.</summary>
    public string Description { get; init; } = "";

    /// <summary>By BCP 47 tag; empty where one description serves all languages.</summary>
    public ImmutableSortedDictionary<string, string> Descriptions { get; init; } = NoTexts;

    /// <summary>Host name without scheme: <c>example.org</c>.</summary>
    public string Host { get; init; } = "localhost";

    public bool LinksUseHttps { get; init; } = true;

    /// <summary>Path below the host when the site is not at its root: empty or <c>/name</c>.</summary>
    public string LinkRoot { get; init; } = "";

    public ImmutableArray<string> InputPaths { get; init; } = ["input"];

    public string OutputPath { get; init; } = "output";

    public string ThemePath { get; init; } = "theme";

    /// <summary>BCP 47 tags; the first is the language of the files that stand in no language folder.</summary>
    public ImmutableArray<string> Languages { get; init; } = ["en"];

    /// <summary>Where "Leave this site" goes: never nowhere, since a reader who leaves must not land here again.</summary>
    public string ExitUrl { get; init; } = DefaultExitUrl;

    /// <summary>When somebody last opened <see cref="ExitUrl"/> and found it dull, fast and about nobody; null where nobody has said so.</summary>
    public Located<PartialDate>? ExitChecked { get; init; }

    /// <summary>Mail address for corrections; empty for none.</summary>
    public string Contact { get; init; } = "";

    /// <summary>Where a letter about a mistake goes, in one line; empty for nowhere.</summary>
    public string PostalAddress { get; init; } = "";

    /// <summary>
    /// True for a site whose tabs, history, addresses and file names must not tell its topic: codes stand in the place of names, and followed
    /// links look like others. The owner chooses <see cref="SiteTitle"/> and <see cref="Host"/> to match; the host stays visible in history
    /// and to the network.
    /// </summary>
    public bool Discreet { get; init; }

    public bool RequireSignOff { get; init; }

    /// <summary>
    /// Shapes of the cards of key figures, as the theme's <c>cards/presets.json</c> names them. Everything else that has a card has it in the
    /// one for link previews, <c>og</c>; key figures have that one in any case.
    /// </summary>
    public ImmutableArray<string> CardPresets { get; init; } = ["og"];

    /// <summary>Forms in which sheets, help lines and key figures are put on paper.</summary>
    public ImmutableArray<string> HandoutForms { get; init; } = ["sheet"];

    /// <summary>For whom talk kits are made, as sheets name their audience; empty for none.</summary>
    public ImmutableArray<string> KitAudiences { get; init; } = [];

    /// <summary>The name of the fact sheet that lies on top of every talk kit: what to do when somebody tells something.</summary>
    public string KitFirst { get; init; } = "";

    /// <summary>Forms of paper that lie in a talk kit, each also among <see cref="HandoutForms"/>: of its sheets, and of the help lines of its country.</summary>
    public ImmutableArray<string> KitForms { get; init; } = ["two-page", "large-print", "strip"];

    /// <summary>The file with what an organisation changes in a site that it did not write; empty for <c>overlay.yml</c> where there is one.</summary>
    public string Overlay { get; init; } = "";

    /// <summary>Where the overlay stands or would stand.</summary>
    public string OverlayFile => Overlay.Length > 0 ? Overlay : DefaultOverlay;

    /// <summary>Logo and colours, from the overlay.</summary>
    public Brand Brand { get; init; } = Brand.None;

    /// <summary>The country whose lines of help come first, from the overlay; null for the order of the register.</summary>
    public string? Country { get; init; }

    /// <summary>Lines of help from the overlay. They stand before those of the register, and in the place of those that have the same id.</summary>
    public ImmutableArray<HelpLine> OwnHelpLines { get; init; } = [];

    /// <summary>Languages of the site that the overlay leaves out: their folders are passed over.</summary>
    public ImmutableArray<string> OmittedLanguages { get; init; } = [];

    public string TitleIn(string language) => SiteTitles.GetValueOrDefault(language, SiteTitle);

    public string DescriptionIn(string language) => Descriptions.GetValueOrDefault(language, Description);

    public string BaseUrl => $"{(LinksUseHttps ? "https" : "http")}://{Host}{LinkRoot}";
}
