using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sourced.Content.Diagnostics;
using Sourced.Content.Settings;
using Sourced.Theme;

namespace Sourced.Publishing.Theming;

/// <summary>An organisation's colours in the place of the theme's, as far as people can read them.</summary>
public static class BrandColours
{
    /// <summary>What text needs by WCAG 2.2, level AAA.</summary>
    private const double Least = 7;

    internal static RuleDescription LowContrast { get; } =
        new("CFG009", "low-contrast", Severity.Warning, "A colour of the overlay is too close to what it stands on.")
        {
            Documentation = """
                Text stands out from its ground by 7 : 1 on every page, in light and dark, measured as WCAG 2.2 does. `accent` and `link` stand on the
                page and on what is set off from it, `band` carries light words. A colour that is too close is not used: the theme's own stays, so that
                everybody can read the edition.
                """,
            BadExample = """
                colours:
                  light: {accent: "#F2B134"}
                """,
            GoodExample = """
                colours:
                  light: {accent: "#0B5563"}
                """,
        };

    // The token that a role stands for, and those it has to stand out from.
    private static readonly ImmutableDictionary<string, (string Token, ImmutableArray<string> Beside)> Roles = new Dictionary<
        string,
        (string, ImmutableArray<string>)
    >
    {
        ["accent"] = ("teal", ["paper", "surface"]),
        ["band"] = ("tealDeep", ["onDeep"]),
        ["link"] = ("link", ["paper", "slip"]),
        ["visited"] = ("visited", ["paper", "slip"]),
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>The settings without the colours that cannot be read, and what was wrong with them.</summary>
    /// <param name="tokens">The theme's <c>tokens.json</c>.</param>
    public static (SiteSettings Settings, ImmutableArray<Diagnostic> Diagnostics) Check(SiteSettings settings, ReadOnlyMemory<byte> tokens)
    {
        if (settings.Brand.Colours.IsEmpty)
            return (settings, []);
        using var theme = JsonDocument.Parse(tokens);
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        var kept = settings
            .Brand.Colours.Where(colour => Keep(colour, theme.RootElement.GetProperty(colour.Scheme), problems))
            .ToImmutableArray();
        return (settings with { Brand = settings.Brand with { Colours = kept } }, problems.ToImmutable());
    }

    private static bool Keep(BrandColour colour, JsonElement scheme, ImmutableArray<Diagnostic>.Builder problems)
    {
        var (token, beside) = Roles[colour.Role];
        foreach (var other in beside)
        {
            var ground = scheme.GetProperty(other).GetString()!;
            var contrast = Contrast.Between(colour.Value.Value, ground);
            if (contrast >= Least)
                continue;
            var message = string.Create(
                CultureInfo.InvariantCulture,
                $"{colour.Value.Value} stands out from {ground} ({other} of the {colour.Scheme} theme) by {Math.Floor(contrast * 10) / 10:0.0} : 1, and 7 : 1 is needed"
            );
            problems.Add(
                new Diagnostic(LowContrast, colour.Value.Span, message)
                {
                    Help =
                        $"the theme's own {scheme.GetProperty(token).GetString()} is used; choose a {(Contrast.Luminance(ground) > 0.18 ? "darker" : "lighter")} one",
                }
            );
            return false;
        }

        return true;
    }

    /// <summary>Light colours by token, for paper and cards.</summary>
    internal static IEnumerable<KeyValuePair<string, string>> Light(Brand brand) =>
        brand
            .Colours.Where(colour => colour.Scheme == "light")
            .Select(colour => KeyValuePair.Create(Roles[colour.Role].Token, colour.Value.Value));

    /// <summary>The theme with the colours in its tokens.</summary>
    internal static ThemeSource Apply(ThemeSource theme, Brand brand) =>
        brand.Colours.IsEmpty
            ? theme
            : theme.With(
                "tokens.json",
                tokens =>
                {
                    var root = JsonNode.Parse(tokens)!;
                    foreach (var colour in brand.Colours)
                        root[colour.Scheme]![Roles[colour.Role].Token] = colour.Value.Value;
                    return JsonSerializer.SerializeToUtf8Bytes(root);
                }
            );
}
