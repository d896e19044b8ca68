using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Sourced.Content.Sources;
using Sourced.Publishing.Citing;
using Sourced.Publishing.Composition;

namespace Sourced.Publishing.Data;

/// <summary>All sources as CSL-JSON, which reference managers read.</summary>
internal static class CslJson
{
    // variables of CSL that hold dates or names, which we keep as text and cannot give in their own shape
    private static readonly ImmutableHashSet<string> Shaped =
    [
        "submitted",
        "original-date",
        "event-date",
        "available-date",
        "director",
        "translator",
        "container-author",
        "collection-editor",
        "composer",
        "illustrator",
        "recipient",
    ];

    public static string Text(ImmutableArray<CitedSource> cited) => Encoding.UTF8.GetString(Write(cited));

    private static byte[] Write(ImmutableArray<CitedSource> cited) => JsonFile.Write(json =>
    {
        json.WriteStartArray();
        foreach (var one in cited) Write(json, one);
        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, CitedSource cited)
    {
        var source = cited.Source;
        json.WriteStartObject();
        json.WriteString("id", cited.Key);
        json.WriteString("type", source.Type.Value);
        json.WriteKnown("title", source.Title?.Value);
        Write(json, "author", source.Authors);
        Write(json, "editor", source.Editors);
        json.WriteKnown("publisher", source.Publisher?.Value);
        Write(json, "issued", source.Issued?.Value);
        Write(json, "accessed", source.Accessed?.Value);
        json.WriteKnown("URL", source.Url?.Value);
        json.WriteKnown("DOI", source.Doi?.Value);
        json.WriteKnown("ISBN", source.Isbn?.Value);
        json.WriteKnown("archive_location", source.Archive?.Url.Value);
        foreach (var (variable, value) in source.Other)
        {
            if (!Shaped.Contains(variable)) json.WriteKnown(variable, value.Value);
        }

        if (References.Other(source, "note") is null) json.WriteKnown("note", cited.Note);

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string role, ImmutableArray<Name> names)
    {
        if (names.IsEmpty) return;
        json.WriteStartArray(role);
        foreach (var name in names)
        {
            json.WriteStartObject();
            json.WriteKnown("family", name.Family);
            json.WriteKnown("given", name.Given);
            json.WriteKnown("literal", name.Literal);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string variable, PartialDate? date)
    {
        if (date is not { } known) return;
        json.WriteStartObject(variable);
        json.WriteStartArray("date-parts");
        json.WriteStartArray();
        json.WriteNumberValue(known.Year);
        if (known.Month is { } month) json.WriteNumberValue(month);
        if (known.Day is { } day) json.WriteNumberValue(day);
        json.WriteEndArray();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
