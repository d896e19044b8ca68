using System.Collections.Frozen;
using System.Collections.Immutable;
using Sourced.Content.Settings;
using Sourced.Content.Sources;
using Sourced.Content.Text;

namespace Sourced.Content.Reading;

/// <param name="Expected">What the value must be, for messages.</param>
/// <param name="Type">What JSON calls it: string, boolean or array, which is one of texts.</param>
/// <param name="Set">The settings with the value; null when it does not fit.</param>
internal sealed record SettingsKey(string Expected, string Type, Func<SiteSettings, Located<object>, SiteSettings?> Set)
{
    /// <summary>True for a text that may be given once for each language instead.</summary>
    public bool IsByLanguage { get; init; }
}

/// <summary>Every setting, what it takes and where it goes.</summary>
internal static class SettingsKeys
{
    public static readonly FrozenDictionary<string, SettingsKey> All = new Dictionary<string, SettingsKey>
    {
        ["SiteTitle"] = TextByLanguage(
            "a text that is not empty, or one for each language, like {\"en\": …, \"es\": …}", text => text.Trim().Length > 0,
            (settings, text, texts) => settings with { SiteTitle = text, SiteTitles = texts }),
        ["Description"] = TextByLanguage(
            "a text, or one for each language, like {\"en\": …, \"es\": …}", _ => true,
            (settings, text, texts) => settings with { Description = text, Descriptions = texts }),
        ["Host"] = Text("a host name without https:// and without a path, like example.org", IsHost, (settings, text) => settings with { Host = text }),
        ["LinksUseHttps"] = Truth((settings, value) => settings with { LinksUseHttps = value }),
        ["LinkRoot"] = Text(
            "empty, or a path that starts with a slash and ends without one, like /name",
            IsLinkRoot,
            (settings, text) => settings with { LinkRoot = text }
        ),
        ["InputPaths"] = Texts("a list of folders, like [\"input\"]", IsFolder, (settings, texts) => settings with { InputPaths = texts }),
        ["OutputPath"] = Text("a folder", IsFolder, (settings, text) => settings with { OutputPath = text }),
        ["ThemePath"] = Text("a folder", IsFolder, (settings, text) => settings with { ThemePath = text }),
        ["Languages"] = Texts(
            $"a list of tags, each once, of languages in which the gate reads numbers ({string.Join(", ", LanguageTag.Read)}), like [\"en\", \"es\"]",
            LanguageTag.IsRead,
            (settings, texts) => settings with { Languages = texts }
        ),
        ["ExitUrl"] = Text(
            "empty, or a web address like https://example.org",
            IsEmptyOrWebAddress,
            (settings, text) => settings with { ExitUrl = text.Length > 0 ? text : SiteSettings.DefaultExitUrl }
        ),
        ["ExitChecked"] = Day((settings, day) => settings with { ExitChecked = day }),
        ["Contact"] = Text("empty, or a mail address", IsEmptyOrMailAddress, (settings, text) => settings with { Contact = text }),
        ["PostalAddress"] = Text(
            "empty, or a postal address in one line",
            text => !text.Any(char.IsControl),
            (settings, text) => settings with { PostalAddress = text.Trim() }
        ),
        ["CardPresets"] = Texts(
            "a list of presets of the theme's cards, each once, like [\"og\", \"portrait\"]",
            IsName,
            (settings, texts) => settings with { CardPresets = texts }
        ),
        ["Discreet"] = Truth((settings, value) => settings with { Discreet = value }),
        ["HandoutForms"] = Texts(
            "a list of forms of handouts, each once, like [\"sheet\", \"two-page\"]",
            IsName,
            (settings, texts) => settings with { HandoutForms = texts }
        ),
        ["KitAudiences"] = Texts(
            "a list of audiences, each once, like [\"parents\", \"teachers\"]",
            IsName,
            (settings, texts) => settings with { KitAudiences = texts }
        ),
        ["KitFirst"] = Text(
            "the name of a fact sheet, like when-a-child-tells-you",
            IsName,
            (settings, text) => settings with { KitFirst = text }
        ),
        ["KitForms"] = Texts(
            "a list of forms of handouts, each once, like [\"two-page\", \"large-print\"]",
            IsName,
            (settings, texts) => settings with { KitForms = texts }
        ),
        ["Overlay"] = Text("a file", IsFolder, (settings, text) => settings with { Overlay = text }),
        ["RequireSignOff"] = Truth((settings, value) => settings with { RequireSignOff = value }),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static SettingsKey Text(string expected, Func<string, bool> fits, Func<SiteSettings, string, SiteSettings> set) =>
        new(expected, "string", (settings, value) => value.Value is string text && fits(text) ? set(settings, text) : null);

    private static SettingsKey Day(Func<SiteSettings, Located<PartialDate>, SiteSettings> set) =>
        new(
            "a day that exists, like 2026-11-21",
            "string",
            (settings, value) =>
                value.Value is string text && PartialDate.TryParse(text, out var day) && day.Day is not null
                    ? set(settings, new Located<PartialDate>(day, value.Span))
                    : null
        );

    /// <summary>
    /// A text, or texts by language, of which the one in the first language of the site serves all that have none. Where the languages are not yet
    /// known <see cref="SettingsJson"/> sees to that at the end.
    /// </summary>
    private static SettingsKey TextByLanguage(
        string expected,
        Func<string, bool> fits,
        Func<SiteSettings, string, ImmutableSortedDictionary<string, string>, SiteSettings> set
    ) =>
        new(
            expected,
            "string",
            (settings, value) =>
                value.Value switch
                {
                    string text when fits(text) => set(
                        settings,
                        text,
                        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal)
                    ),
                    ImmutableSortedDictionary<string, string> { IsEmpty: false } texts
                        when texts.All(text => LanguageTag.IsRead(text.Key) && fits(text.Value)) => set(
                        settings,
                        texts.GetValueOrDefault(settings.Languages[0]) ?? texts.First().Value,
                        texts
                    ),
                    _ => null,
                }
        )
        {
            IsByLanguage = true,
        };

    private static SettingsKey Truth(Func<SiteSettings, bool, SiteSettings> set) =>
        new("true or false", "boolean", (settings, value) => value.Value is bool truth ? set(settings, truth) : null);

    private static SettingsKey Texts(
        string expected,
        Func<string, bool> fits,
        Func<SiteSettings, ImmutableArray<string>, SiteSettings> set
    ) =>
        new(
            expected,
            "array",
            (settings, value) =>
                value.Value is ImmutableArray<string> { IsEmpty: false } texts
                && texts.All(fits)
                && texts.Distinct().Count() == texts.Length
                    ? set(settings, texts)
                    : null
        );

    private static bool IsHost(string text)
    {
        var colon = text.LastIndexOf(':');
        var name = colon < 0 ? text : text[..colon];
        return Uri.CheckHostName(name) is UriHostNameType.Dns or UriHostNameType.IPv4 && (colon < 0 || ushort.TryParse(text.AsSpan(colon + 1), out _));
    }

    private static bool IsLinkRoot(string text) =>
        text.Length == 0
        || (
            text[0] == '/'
            && text[^1] != '/'
            && Uri.IsWellFormedUriString(text, UriKind.Relative)
            && !text.Contains("//", StringComparison.Ordinal)
        );

    private static bool IsName(string text) => text.Length > 0 && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_');

    private static bool IsFolder(string text) => !string.IsNullOrWhiteSpace(text) && !text.Contains('\0', StringComparison.Ordinal);

    private static bool IsEmptyOrWebAddress(string text) =>
        text.Length == 0 || (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "https" or "http");

    private static bool IsEmptyOrMailAddress(string text) =>
        text.Length == 0
        || (
            text.Split('@') is [{ Length: > 0 }, { Length: > 0 } host]
            && Uri.CheckHostName(host) == UriHostNameType.Dns
            && !text.Any(char.IsWhiteSpace)
        );
}
