using System.Text.Json;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Reporting.Formats;

namespace Sourced.Evidence.Reporting.Numbers;

/// <summary>An array, one object per number; the property names and their order are a contract.</summary>
internal static class NumbersJson
{
    public static void Write(TextWriter writer, IReadOnlyList<CheckedNumber> numbers) => JsonDocumentWriter.Write(writer, json =>
    {
        json.WriteStartArray();
        foreach (var number in numbers) WriteNumber(json, number);
        json.WriteEndArray();
    });

    private static void WriteNumber(Utf8JsonWriter json, CheckedNumber number)
    {
        var (from, to) = (number.Span.From, number.Span.To);
        var reading = number.Number.Reading;
        json.WriteStartObject();
        json.WriteString("file", number.Span.File.Path);
        json.WriteNumber("line", from.Line);
        json.WriteNumber("column", from.Column);
        json.WriteNumber("endLine", to.Line);
        json.WriteNumber("endColumn", to.Column);
        json.WriteString("text", number.Text);
        json.WriteString("class", NumberWords.Of(number.Number.Class));
        json.WriteString("kind", NumberWords.Of(reading));
        WriteValue(json, "low", reading?.Low.Value);
        WriteValue(json, "high", reading?.High.Value);
        json.WriteString("unit", reading?.Unit);
        json.WriteString("comparator", NumberWords.Comparator(reading));
        json.WriteString("language", number.Language);
        json.WriteString("status", NumberWords.Of(number.Status));
        json.WriteString("finding", number.Binding?.Reference.ToString());
        json.WriteString("rule", number.Rule);
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, string name, decimal? value)
    {
        if (NumberWords.Value(value) is not { } digits)
        {
            json.WriteNull(name);
            return;
        }

        // Raw, so that a value keeps all its digits and none that it does not have.
        json.WritePropertyName(name);
        json.WriteRawValue(digits);
    }
}
