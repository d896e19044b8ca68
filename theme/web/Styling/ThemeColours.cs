using System.Collections.Immutable;

namespace Sourced.Theme.Styling;

/// <summary>The colours of the theme for what is drawn without a stylesheet.</summary>
public static class ThemeColours
{
    /// <summary>Of the light scheme, by name: <c>ink</c> is <c>#14262B</c>.</summary>
    public static ImmutableDictionary<string, string> Light(ThemeSource theme) =>
        Tokens.Parse(theme.Bytes("tokens.json")).Colours("light").ToImmutableDictionary(StringComparer.Ordinal);
}
