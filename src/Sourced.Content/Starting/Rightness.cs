using Sourced.Content.Reading;
using Sourced.Content.Reading.Mapping;
using Sourced.Content.Sources;

namespace Sourced.Content.Starting;

/// <summary>Whether an answer will do, told while it can still be changed.</summary>
internal static class Rightness
{
    public static string? Slug(string text) =>
        Reading.Slug.IsWellFormed(text) && text != "index"
            ? null
            : $"\"{text}\" cannot stand in an address: use small letters, digits and single hyphens{(Reading.Slug.Of(text) is { Length: > 0 } slug ? $", such as {slug}" : "")}";

    public static string? Finding(string text) =>
        text.Split('#') is [var source, var finding] && Reading.Slug.IsWellFormed(source) && Reading.Slug.IsWellFormed(finding)
            ? null
            : $"\"{text}\" is not a finding: name the source, then #, then the finding, such as town-2025#badly";

    public static string? Date(string text) => PartialDate.TryParse(text, out _) ? null : $"\"{text}\" is not a date: write it as 2026-11-21, 2026-11 or 2026";

    public static string? Url(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
        ? null
        : $"\"{text}\" is not a whole address: begin with https://";

    public static string? Kind(string text) => OneOf(text, CslVocabulary.Kinds.Keys);

    public static string? Type(string text) =>
        CslVocabulary.Types.Contains(text) ? null : $"\"{text}\" is not a CSL type: {NearestName.Help(text, CslVocabulary.Types)}";

    public static string? Countries(string text) => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Where(country => !CountryCodes.Known.Contains(country))
        .Select(country => $"\"{country}\" is not a country code: {CountryCodes.Help(country)}").FirstOrDefault();

    public static string? Seen(string text) => OneOf(text, ["verified", "secondary"]);

    public static string? Quote(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length <= 25 ? null : "a quotation has at most 25 words";

    private static string? OneOf(string text, IEnumerable<string> names) =>
        names.Contains(text) ? null : $"\"{text}\" is not one of {string.Join(", ", names.Order(StringComparer.Ordinal))}";
}
