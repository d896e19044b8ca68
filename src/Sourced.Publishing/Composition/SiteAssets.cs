using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Sourced.Publishing.Composition;

/// <summary>Where the files stand that every page loads.</summary>
/// <param name="LogoHref">The mark of the organisation whose edition it is, or null.</param>
/// <param name="Fonts">For each language, those that its first view needs.</param>
internal sealed record SiteAssets(string StylesheetHref, string? ScriptHref, string? LogoHref, FrozenDictionary<string, ImmutableArray<string>> Fonts)
{
    public ImmutableArray<string> PreloadFonts(string language) => Fonts.GetValueOrDefault(language, []);
}
