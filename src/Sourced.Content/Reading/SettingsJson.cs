using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Sourced.Content.Diagnostics;
using Sourced.Content.Settings;
using Sourced.Content.Text;

namespace Sourced.Content.Reading;

/// <summary>The JSON of the settings, token by token, so that every complaint has its place.</summary>
internal sealed class SettingsJson
{
    private readonly SourceFile _file;
    private readonly DiagnosticBag _bag;
    private readonly byte[] _bytes;
    private readonly Dictionary<string, SourceSpan> _given = new(StringComparer.Ordinal);
    private SiteSettings _settings = new();

    public SettingsJson(SourceFile file, DiagnosticBag bag)
    {
        (_file, _bag) = (file, bag);
        _bytes = Encoding.UTF8.GetBytes(file.Text);
    }

    public SiteSettings Read()
    {
        var reader = new Utf8JsonReader(_bytes, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 8 });
        try
        {
            ReadObject(ref reader);
            while (reader.Read())
            {
            }
        }
        catch (JsonException)
        {
            var at = Offset(reader.BytesConsumed);
            while (at < _file.Text.Length && char.IsWhiteSpace(_file.Text[at]))
                at++;
            _bag.Add(
                SettingsRules.Syntax,
                _file.Span(at, at < _file.Text.Length ? 1 : 0),
                "this is not JSON",
                "look for a missing comma, quote or bracket just before this place"
            );
        }

        return _settings with
        {
            SiteTitle = InFirstLanguage("SiteTitle", _settings.SiteTitle, _settings.SiteTitles),
            Description = InFirstLanguage("Description", _settings.Description, _settings.Descriptions),
        };
    }

    /// <summary>What stands wherever a language has no text of its own; the languages may be set after the texts.</summary>
    private string InFirstLanguage(string name, string text, ImmutableSortedDictionary<string, string> texts)
    {
        if (texts.IsEmpty) return text;
        foreach (var language in texts.Keys.Where(language => !_settings.Languages.Contains(language, StringComparer.Ordinal)))
        {
            _bag.Add(
                SettingsRules.WrongValue,
                _given[name],
                $"\"{name}\" has a text in \"{language}\", which is not among the languages of the site",
                $"add \"{language}\" to \"Languages\", or leave the text out"
            );
        }

        if (texts.TryGetValue(_settings.Languages[0], out var first))
            return first;
        _bag.Add(
            SettingsRules.WrongValue,
            _given[name],
            $"\"{name}\" has no text in \"{_settings.Languages[0]}\", the first language of the site",
            $"add \"{_settings.Languages[0]}\": …"
        );
        return text;
    }

    private void ReadObject(ref Utf8JsonReader reader)
    {
        if (!reader.Read()) return;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            _bag.Add(SettingsRules.WrongValue, Span(ref reader), "the settings must be one object", "start with { and end with }");
            reader.Skip();
            return;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (name, span) = (Text(ref reader) ?? "", Span(ref reader));
            if (!reader.Read()) return;
            if (!_given.TryAdd(name, span))
            {
                var repeated = new Diagnostic(SettingsRules.Duplicate, span, $"\"{name}\" is set twice")
                {
                    Help = "keep one",
                    Related = [new RelatedSpan(_given[name], "first set here")],
                };
                _bag.Add(repeated);
            }
            else if (!SettingsKeys.All.TryGetValue(name, out var key))
            {
                _bag.Add(SettingsRules.UnknownKey, span, $"there is no setting \"{name}\"", NearestName.Help(name, SettingsKeys.All.Keys));
            }
            else
            {
                Set(key, name, ref reader);
                continue;
            }

            reader.Skip();
        }
    }

    private void Set(SettingsKey key, string name, ref Utf8JsonReader reader)
    {
        var span = Span(ref reader);
        var value = Value(ref reader);
        if (value is not null && key.Set(_settings, new Located<object>(value, span)) is { } changed) _settings = changed;
        else _bag.Add(SettingsRules.WrongValue, span, $"\"{name}\" must be {key.Expected}");
    }

    /// <summary>A text, a truth, a list of texts or an object of texts; null for everything else, which is skipped.</summary>
    private static object? Value(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return Text(ref reader);
            case JsonTokenType.True or JsonTokenType.False:
                return reader.GetBoolean();
            case JsonTokenType.StartArray:
                var texts = ImmutableArray.CreateBuilder<string>();
                var onlyTexts = true;
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    if (reader.TokenType == JsonTokenType.String && Text(ref reader) is { } text) texts.Add(text);
                    else onlyTexts = false;
                    reader.Skip();
                }

                return onlyTexts ? texts.DrainToImmutable() : null;
            case JsonTokenType.StartObject:
                return TextsByName(ref reader);
            default:
                reader.Skip();
                return null;
        }
    }

    /// <summary>Null where a name comes twice or a value is no text.</summary>
    private static ImmutableSortedDictionary<string, string>? TextsByName(ref Utf8JsonReader reader)
    {
        var texts = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var isSound = true;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = Text(ref reader);
            if (!reader.Read()) return null;
            if (name is not null && reader.TokenType == JsonTokenType.String && Text(ref reader) is { } text && texts.TryAdd(name, text)) continue;
            isSound = false;
            reader.Skip();
        }

        return isSound ? texts.ToImmutable() : null;
    }

    /// <summary>Null for half of a surrogate pair, which JSON can write but no text can hold.</summary>
    private static string? Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private SourceSpan Span(ref Utf8JsonReader reader)
    {
        var quotes = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? 2 : 0;
        var start = Offset(reader.TokenStartIndex);
        return _file.Span(start, Offset(reader.TokenStartIndex + reader.ValueSpan.Length + quotes) - start);
    }

    private int Offset(long bytes) => Encoding.UTF8.GetCharCount(_bytes.AsSpan(0, (int)bytes));
}
