using System.Collections.Frozen;
using System.Collections.Immutable;
using Sourced.Content.Registers;
using Sourced.Theme;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Composition;

/// <summary>Composes help lines: a few for every page, all of them for the page of help lines.</summary>
internal sealed class HelpComposer
{
    public const string PageSlug = "help";

    /// <summary>The country of lines that are for any country.</summary>
    public const string International = "international";

    private const int LinesOfFirstCountry = 2;
    private const int LinesOfAnyCountry = 3;
    private const int LinesOfAnyCountryForChildren = 2;

    // ISO 639-2 "multiple languages": whoever answers has interpreters.
    private const string Interpreted = "mul";

    private readonly Site _site;
    private readonly FrozenDictionary<string, HelpView> _short;
    private readonly FrozenDictionary<string, HelpView> _young;

    public HelpComposer(Site site)
    {
        _site = site;
        _short = site.Languages.ToFrozenDictionary(language => language, ComposeShort, StringComparer.Ordinal);
        _young = site.Languages.ToFrozenDictionary(language => language, ComposeYoung, StringComparer.Ordinal);
    }

    /// <summary>The block that stands on every page of a language.</summary>
    public HelpView Short(string language) => _short[language];

    /// <summary>The block on pages whose readers are young: lines that answer children, in words for them; where there are none, as <see cref="Short"/>.</summary>
    public HelpView Young(string language) => _young[language];

    /// <summary>The lines of every country, the organisation's own first, then by name; those for any country last.</summary>
    public ImmutableArray<HelpCountryView> Countries(string language)
    {
        var (words, home) = (_site.Words(language), HomeOf(_site));
        return
        [
            .. _site.Library.HelpLines.SelectMany(line => line.Countries.Select(country => (Code: country.Value, Line: line)))
                .GroupBy(entry => entry.Code, StringComparer.Ordinal)
                .Select(group => new HelpCountryView(
                    group.Key,
                    CountryName(group.Key, words),
                    [.. group.Select(entry => Line(entry.Line, words, group.Key))]
                ))
                .OrderBy(country => country.Code == International)
                .ThenBy(country => country.Code != home)
                .ThenBy(country => country.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>
    /// For strips and cards of a country: its lines, and one for any country. Paper lives on when the register has moved on, so a line that
    /// nobody has seen on its own page is not among them.
    /// </summary>
    public ImmutableArray<HelpCountryView> ForPaper(string language)
    {
        var seen = _site
            .Library.HelpLines.Where(line => line.Seen?.Value != "secondary")
            .Select(line => line.Id.Value)
            .ToHashSet(StringComparer.Ordinal);
        var countries = Countries(language)
            .Select(country => country with { Lines = [.. country.Lines.Where(line => seen.Contains(line.Id))] })
            .Where(country => !country.Lines.IsEmpty)
            .ToList();
        var anywhere = countries.FirstOrDefault(country => country.Code == International)?.Lines[..1] ?? [];
        return [.. countries.Select(country => country.Code == International ? country : country with { Lines = [.. country.Lines, .. anywhere] })];
    }

    /// <summary>As <see cref="Short"/>, for readers in a country; for <see cref="International"/>, lines that are for any country.</summary>
    public HelpView For(string language, string country) => StandsOnPages(language, country) ? Short(language) : Compose(language, country, IsFirstHand);

    /// <summary>For the page of one line: that line, then the others that <see cref="For"/> has for its country.</summary>
    public HelpView About(HelpLineView line, string language, string country)
    {
        var around = For(language, country);
        return around with { Lines = [line, .. around.Lines.Where(other => other.Id != line.Id).Take(LinesOfFirstCountry)] };
    }

    /// <summary>Whether the lines of a country are those that stand on every page of a language.</summary>
    public bool StandsOnPages(string language, string country) => country == FirstCountry(language);

    /// <summary>
    /// The countries that have a line which answers in a language, and the one whose lines stand on its pages, by their names; then the word for
    /// any country, where there is a line for that.
    /// </summary>
    public ImmutableArray<string> CountriesSpeaking(string language)
    {
        var unknown = language == _site.MainLanguage ? _site.Library.HelpLines.Where(line => line.Languages.IsEmpty) : [];
        var spoken = Speaking(language)
            .Concat(unknown)
            .Where(IsFirstHand)
            .SelectMany(line => line.Countries.Select(country => country.Value))
            .Append(FirstCountry(language))
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Countries(language)
                .Where(country => spoken.Contains(country.Code) || country.Code == International)
                .Select(country => country.Code),
        ];
    }

    /// <summary>The organisation's country, else the first of the register that has a line in the page's language.</summary>
    private string? FirstCountry(string language) =>
        HomeOf(_site)
        ?? Speaking(language).Concat(_site.Library.HelpLines).FirstOrDefault(line => !IsInternational(line))?.Countries[0].Value;

    private IEnumerable<HelpLine> Speaking(string language) =>
        _site.Library.HelpLines.Where(line => line.Languages.Any(spoken => spoken.Value == language || spoken.Value == Interpreted));

    /// <summary>Of a country where nobody has seen a line on its own page, the others: a page is mended in a minute.</summary>
    private HelpView ComposeShort(string language)
    {
        var country = FirstCountry(language);
        var isSeen = _site.Library.HelpLines.Any(line => IsFirstHand(line) && line.Countries.Any(other => other.Value == country));
        return Compose(language, country, isSeen ? IsFirstHand : static _ => true);
    }

    /// <summary>Lines for adults are left out: who is young reads no line twice to learn whether it is for them.</summary>
    private HelpView ComposeYoung(string language)
    {
        var country = FirstCountry(language);
        var answering = Speaking(language)
            .Concat(_site.Library.HelpLines)
            .DistinctBy(line => line.Id.Value)
            .Where(line => line.ForChildren is not null && IsFirstHand(line))
            .ToList();
        var national = answering
            .Where(line => line.Countries.Any(other => other.Value == country))
            .Take(LinesOfFirstCountry)
            .Select(line => (Line: line, Country: country!));
        var anywhere = answering
            .Where(IsInternational)
            .Take(LinesOfAnyCountryForChildren)
            .Select(line => (Line: line, Country: International));
        var words = _site.Words(language);
        var lines = national.Concat(anywhere).Select(chosen => Line(chosen.Line with { WhatFor = chosen.Line.ForChildren! }, words, chosen.Country)).ToList();
        return lines.Count == 0 ? _short[language] : _short[language] with { Lines = [.. lines] };
    }

    /// <summary>Paper lives on when the register has moved on: a line that nobody has seen on its own page is not put on it.</summary>
    private static bool IsFirstHand(HelpLine line) => line.Seen?.Value != "secondary";

    /// <summary>Two lines of the country and one for any country, those that speak the language first; then where to find the others.</summary>
    private HelpView Compose(string language, string? country, Func<HelpLine, bool> isShown)
    {
        var words = _site.Words(language);
        var ordered = Speaking(language).Concat(_site.Library.HelpLines).DistinctBy(line => line.Id.Value).Where(isShown).ToList();
        var national = country is null or International
            ? []
            : ordered.Where(line => line.Countries.Any(other => other.Value == country)).Take(LinesOfFirstCountry).ToList();
        var lines = national
            .Select(line => Line(line, words, country!))
            .Concat(
                ordered
                    .Where(IsInternational)
                    .Take(country == International ? LinesOfAnyCountry : 1)
                    .Select(line => Line(line, words, International))
            );
        var all = _site.Addresses.Href(_site.Addresses.Page(language, PageSlug));
        return new HelpView([.. lines], all) { Countries = [.. Countries(language).Select(other => new NavigationView(other.Name, $"{all}#{other.Code}"))] };
    }

    /// <summary>The country of the organisation whose edition it is, where any line serves it.</summary>
    private static string? HomeOf(Site site) =>
        site.Settings.Country is { } home && site.Library.HelpLines.Any(line => line.Countries.Any(country => country.Value == home)) ? home : null;

    private static bool IsInternational(HelpLine line) => line.Countries.Any(country => country.Value == International);

    public static string CountryName(string code, Words words) => words.Find($"country.{code}") ?? code;

    private HelpLineView Line(HelpLine line, Words words, string country) => new()
    {
        Id = line.Id.Value,
        Name = line.Name.Value,
        WhatFor = In(line.WhatFor, words),
        Language = line.WhatFor.Has(words.Language) ? null : line.WhatFor.Has("en") ? "en" : line.WhatFor.Values.Keys.First(),
        Country = CountryName(country, words),
        Phones = [.. line.Phones.Select(phone => Phone(phone.Value))],
        Text = In(line.Text, words),
        TextHref = Message(In(line.Text, words)),
        Url = line.Url?.Value ?? line.Chat?.Value,
        Hours = In(line.Hours, words),
        Languages = string.Join(words["list.comma"], line.Languages.Select(language => words.Find($"language.in.{language.Value}") ?? language.Value)),
        Cost = In(line.Cost, words),
        Ages = In(line.Ages, words),
        Bill = In(line.Bill, words),
        Operator = line.Operator is { } answers && answers.Value != line.Name.Value ? answers.Value : "",
        RecordLanguage = words.Language == _site.MainLanguage ? null : _site.MainLanguage,
        Note = In(line.Note, words),
        Checked = Pieces.Date(line.Checked, words),
        CheckBy = Pieces.Date(line.CheckBy, words),
    };

    private static string In(LocalizedText? text, Words words) => text?.In(words.Language).Value ?? "";

    /// <summary>What stands in brackets is not dialled. A number that begins with its country's code is dialled from anywhere.</summary>
    private static PhoneView Phone(string display)
    {
        var number = new PhoneView(display, null).Number;
        var digits = string.Concat(number.Where(char.IsAsciiDigit));
        var plus = number.StartsWith('+') || (number.StartsWith("1-", StringComparison.Ordinal) && digits.Length == 11) ? "+" : "";
        return new PhoneView(display, digits.Length == 0 || number.Any(char.IsAsciiLetter) ? null : $"tel:{plus}{digits}");
    }

    /// <summary>Words about how to write are no number.</summary>
    private static string? Message(string display) =>
        !display.Any(char.IsLetter) && Phone(display).Href is { } dialled ? $"sms:{dialled["tel:".Length..]}" : null;
}
