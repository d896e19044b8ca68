using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using Sourced.Content.Sources;
using Sourced.Theme.Language;

namespace Sourced.Theme;

/// <summary>The interface words of one language, from <c>theme/words/&lt;language&gt;.json</c>.</summary>
/// <remarks>Dates and numbers are written from these words alone, so that every machine writes the same.</remarks>
public sealed class Words
{
    private readonly FrozenDictionary<string, string> _words;
    private readonly NumberWords _numbers;

    public Words(string language, string direction, IReadOnlyDictionary<string, string> words)
    {
        Language = language;
        Direction = direction;
        _words = words.ToFrozenDictionary(StringComparer.Ordinal);
        _numbers = NumberWords.From(_words);
    }

    /// <summary>Stands between two facts. In running text it is bound to both, and so at no end of a line; a <c>FactRow</c> may break before it, and hides it there.</summary>
    public const string Separator = "\u00a0·\u00a0";

    public string Language { get; }

    /// <summary>ltr or rtl.</summary>
    public string Direction { get; }

    /// <exception cref="KeyNotFoundException">The theme asks for words that the file does not have: a mistake of ours.</exception>
    public string this[string key] => Find(key)
        ?? throw new KeyNotFoundException($"theme/words/{Language}.json has no \"{key}\"");

    public IEnumerable<KeyValuePair<string, string>> All => _words;

    /// <summary>Reads one words file: a flat JSON object of key and words, with <c>language.direction</c> among them.</summary>
    /// <exception cref="JsonException">The file is no such object.</exception>
    public static Words Parse(string language, ReadOnlySpan<byte> json)
    {
        var words = JsonSerializer.Deserialize<Dictionary<string, string>>(json) ?? throw new JsonException("a words file holds one object");
        return new Words(language, words.GetValueOrDefault("language.direction", "ltr"), words);
    }

    /// <summary>The words, or null: for keys that follow data, such as <c>country.KE</c>.</summary>
    public string? Find(string key) => _words.GetValueOrDefault(key);

    /// <summary>The words with {0}, {1} … filled in.</summary>
    public string Format(string key, params ReadOnlySpan<object?> values) => string.Format(CultureInfo.InvariantCulture, this[key], values);

    /// <summary>The words for a number of things, by the plural forms of the language: <c>key.one</c>, <c>key.few</c> … with {0} for the number.</summary>
    public string Plural(string key, long number) =>
        Format(Find($"{key}.{PluralForms.Of(Language, number)}") is null ? $"{key}.other" : $"{key}.{PluralForms.Of(Language, number)}", Number(number));

    /// <summary>Which plural form stands beside a number: one, few, other …</summary>
    public string PluralForm(long number) => PluralForms.Of(Language, number);

    /// <summary>21 November 2026.</summary>
    public string Date(DateOnly date) => Format("date.day", Digits(date.Day), Month(date.Month), Digits(date.Year));

    /// <summary>As much of a date as is known: the day, the month and year, or the year.</summary>
    public string Date(PartialDate date) => (date.Month, date.Day) switch
    {
        ({ } month, { } day) => Date(new DateOnly(date.Year, month, day)),
        ({ } month, null) => Format("date.month-year", Month(month), Digits(date.Year)),
        _ => Digits(date.Year),
    };

    /// <summary>A whole number with the language's grouping.</summary>
    public string Number(long number) => _numbers.Write(number);

    /// <summary>A number with the language's grouping and decimal mark; as many decimals as it carries.</summary>
    public string Number(decimal number) => _numbers.Write(number);

    /// <summary>The size of a file, from its kilobytes.</summary>
    public string FileSize(int kilobytes) => kilobytes < 1000
        ? Format("number.kilobytes", Number(kilobytes))
        : Format("number.megabytes", Number(Math.Round(kilobytes / 1000m, 1, MidpointRounding.AwayFromZero)));

    private string Month(int month) => this[string.Create(CultureInfo.InvariantCulture, $"date.month.{month}")];

    /// <summary>A numeral that counts nothing, as of a year or a page: in the digits of the language, without marks between thousands.</summary>
    public string Digits(int number) => _numbers.WriteUngrouped(number);
}
