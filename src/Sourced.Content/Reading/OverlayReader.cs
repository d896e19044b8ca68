using System.Collections.Immutable;
using Sourced.Content.Diagnostics;
using Sourced.Content.Reading.Files;
using Sourced.Content.Reading.Mapping;
using Sourced.Content.Reading.Yaml;
using Sourced.Content.Registers;
using Sourced.Content.Settings;
using Sourced.Content.Text;

namespace Sourced.Content.Reading;

/// <summary>Puts an organisation's overlay above the settings: what it says holds, what it does not say stays.</summary>
internal static class OverlayReader
{
    public static SiteSettings Apply(IInputFiles files, SiteSettings settings, DiagnosticBag bag)
    {
        var path = settings.OverlayFile;
        var bytes = files.Read(path, FileReader.MaximumBytes);
        if (bytes.Problem == InputProblem.Missing && settings.Overlay.Length == 0) return settings;
        if (bytes.Problem != InputProblem.None)
        {
            UnreadFile.Report(new RefusedInput(path, bytes.Problem), bag);
            return settings;
        }

        settings = settings with { Overlay = path };
        if (
            TextDecoder.Decode(path, bytes.Bytes.Span, bag) is not { } file
            || YamlText.Read(file.Span(0, file.Text.Length), bag) is not { } root
        )
            return settings;
        if (root is YamlMapping mapping)
            return Read(new MappingReader(mapping, "the overlay", bag), files, settings);
        bag.Add(YamlRules.WrongShape, root.Span, "an overlay must be lines of \"key: value\"");
        return settings;
    }

    public static SiteSettings Read(MappingReader map, IInputFiles files, SiteSettings settings)
    {
        settings = SetInLanguages("name", "SiteTitle");
        settings = SetInLanguages("description", "Description");
        settings = Set("host", "Host");
        settings = Set("contact", "Contact");
        settings = Set("postal-address", "PostalAddress");
        settings = Exit(map, Set("exit-url", "ExitUrl"), settings.ExitUrl);
        settings = Languages(map, settings) with
        {
            Country = Country(map),
            Brand = Logo(map, files, settings.Overlay) with { Colours = Colours(map) },
            OwnHelpLines = HelpLines(map),
        };
        map.Done();
        return settings;

        SiteSettings Set(string key, string setting) => map.Text(key) is { } text ? Put(key, setting, text.Value, text.Span) : settings;

        // one text alone is that of all languages
        SiteSettings SetInLanguages(string key, string setting)
        {
            if (map.Localized(key) is not { } said) return settings;
            var first = said.In(settings.Languages[0]);
            return Put(
                key,
                setting,
                said.Values.Count == 1
                    ? first.Value
                    : said.Values.ToImmutableSortedDictionary(text => text.Key, text => text.Value.Value, StringComparer.Ordinal),
                first.Span
            );
        }

        SiteSettings Put(string key, string setting, object value, SourceSpan span)
        {
            if (SettingsKeys.All[setting].Set(settings, new Located<object>(value, span)) is { } changed) return changed;
            map.Bag.Add(YamlRules.WrongValue, span, $"\"{key}\" must be {SettingsKeys.All[setting].Expected}");
            return settings;
        }
    }

    /// <summary>Whoever looked at another page has not looked at this one.</summary>
    private static SiteSettings Exit(MappingReader map, SiteSettings settings, string before) =>
        settings with { ExitChecked = map.Day("exit-checked") ?? (settings.ExitUrl == before ? settings.ExitChecked : null) };

    private static SiteSettings Languages(MappingReader map, SiteSettings settings)
    {
        var wanted = map.Texts("languages");
        if (wanted.IsEmpty) return settings;
        if (wanted.Where(language => !LanguageTag.IsWellFormed(language.Value)).ToList() is { Count: > 0 } strange)
        {
            foreach (var language in strange)
                map.Bag.Add(YamlRules.WrongValue, language.Span, $"\"{language.Value}\" is not a language tag like en, es or pt-BR");
            return settings;
        }

        ImmutableArray<string> languages = [.. wanted.Select(language => language.Value).Distinct(StringComparer.Ordinal)];
        if (languages[0] == settings.Languages[0])
            return settings with
            {
                Languages = languages,
                OmittedLanguages = [.. settings.Languages.Except(languages, StringComparer.Ordinal)],
            };
        map.Bag.Add(
            OverlayRules.MainLanguage,
            wanted[0].Span,
            $"the originals are written in \"{settings.Languages[0]}\"",
            $"begin with it: [{string.Join(", ", languages.Where(language => language != settings.Languages[0]).Prepend(settings.Languages[0]))}]"
        );
        return settings;
    }

    private static string? Country(MappingReader map)
    {
        if (map.Among("country", CountryCodes.Known).Text("country") is not { } country) return null;
        if (CountryCodes.Known.Contains(country.Value)) return country.Value;
        map.Bag.Add(YamlRules.WrongValue, country.Span, $"\"{country.Value}\" is not a country code", CountryCodes.Help(country.Value));
        return null;
    }

    private static ImmutableArray<BrandColour> Colours(MappingReader map)
    {
        if (map.Mapping("colours", "\"colours\"") is not { } schemes) return [];
        var colours = ImmutableArray.CreateBuilder<BrandColour>();
        foreach (var scheme in BrandColour.Schemes)
        {
            if (schemes.Mapping(scheme, $"\"{scheme}\"") is not { } roles) continue;
            foreach (var role in BrandColour.Roles)
            {
                if (roles.Parsed<Colour>(role, Colour.TryParse, "a colour: write six hexadecimal digits in quotes, like \"#0B5563\"") is { } colour)
                    colours.Add(new BrandColour(scheme, role, new Located<string>(colour.Value.ToString(), colour.Span)));
            }

            roles.Done();
        }

        schemes.Done();
        return colours.ToImmutable();
    }

    private static ImmutableArray<HelpLine> HelpLines(MappingReader map)
    {
        var lines = ImmutableArray.CreateBuilder<HelpLine>();
        foreach (var entry in map.Mappings("help-lines", "the help line"))
        {
            if (HelpLineMapper.Read(entry) is { } line) lines.Add(line);
        }

        return lines.Unique(line => line.Id, "help line", map.Bag);
    }

    private static Brand Logo(MappingReader map, IInputFiles files, string overlay)
    {
        if (map.Text("logo") is not { } logo) return Brand.None;
        var path = Beside(overlay, logo.Value);
        return new Brand { LogoPath = path, Logo = LogoReader.Read(files, path, logo.Span, map.Bag) };
    }

    /// <summary>Files that an overlay names stand beside it.</summary>
    private static string Beside(string overlay, string file) => overlay.LastIndexOf('/') is > 0 and var end ? $"{overlay[..end]}/{file}" : file;

    private readonly record struct Colour(string Text)
    {
        /// <summary>Without quotes the sign begins a comment, so the digits may stand alone.</summary>
        public static bool TryParse(string text, out Colour colour)
        {
            var digits = text.TrimStart('#');
            colour = new Colour("#" + digits.ToUpperInvariant());
            return digits.Length == 6 && digits.All(char.IsAsciiHexDigit) && text.Length - digits.Length <= 1;
        }

        public override string ToString() => Text;
    }
}
