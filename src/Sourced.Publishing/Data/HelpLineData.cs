using System.Text.Json;
using Sourced.Content;
using Sourced.Content.Registers;

namespace Sourced.Publishing.Data;

internal static class HelpLineData
{
    public static byte[] Write(Library library) => JsonFile.Write(json =>
    {
        json.WriteStartArray();
        foreach (var line in library.HelpLines.OrderBy(line => line.Id.Value, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("id", line.Id.Value);
            json.WriteString("name", line.Name.Value);
            Write(json, "what_for", line.WhatFor);
            Write(json, "for_children", line.ForChildren);
            Write(json, "countries", line.Countries.Select(country => country.Value));
            Write(json, "languages", line.Languages.Select(language => language.Value));
            Write(json, "phones", line.Phones.Select(phone => phone.Value));
            Write(json, "text", line.Text);
            json.WriteKnown("chat", line.Chat?.Value);
            json.WriteKnown("url", line.Url?.Value);
            Write(json, "hours", line.Hours);
            Write(json, "cost", line.Cost);
            Write(json, "ages", line.Ages);
            Write(json, "bill", line.Bill);
            json.WriteKnown("operator", line.Operator?.Value);
            json.WriteKnown("checked_on", line.Checked?.Value.ToString());
            json.WriteKnown("use_until", line.CheckBy?.Value.ToString());
            Write(json, "note", line.Note);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, LocalizedText? text)
    {
        if (text is null) return;
        json.WriteStartObject(name);
        foreach (var (language, words) in text.Values.OrderBy(entry => entry.Key, StringComparer.Ordinal)) json.WriteString(language, words.Value);
        json.WriteEndObject();
    }
}
