using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Sourced.Publishing.Data;

/// <summary>Published JSON: indented, letters of every script as they are, a line end at the end, the same on every machine.</summary>
internal static class JsonFile
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
    private static readonly JsonWriterOptions Dense = Options with { Indented = false };

    public static byte[] Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options)) write(json);
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>For programs alone: without white space.</summary>
    public static byte[] WriteDense(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Dense)) write(json);
        return stream.ToArray();
    }

    /// <summary>Leaves a property out that has no value.</summary>
    public static void WriteKnown(this Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) json.WriteString(name, value);
    }
}
