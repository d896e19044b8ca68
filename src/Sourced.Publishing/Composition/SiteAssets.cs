using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Sourced.Publishing.Composition;

/// <summary>Where the files stand that every page loads.</summary>
/// <param name="Fonts">For each language, those that its first view needs.</param>
internal sealed record SiteAssets(string StylesheetHref, string? ScriptHref, FrozenDictionary<string, ImmutableArray<string>> Fonts)
{
    public ImmutableArray<string> PreloadFonts(string language) => Fonts.GetValueOrDefault(language, []);
}
