using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Sourced.Evidence.Reporting.Formats;

/// <summary>Writes one JSON document to a text writer, with the same options everywhere.</summary>
internal static class JsonDocumentWriter
{
    // Letters of every script stay readable; nothing here is put into HTML.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(TextWriter writer, Action<Utf8JsonWriter> content)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options)) content(json);
        writer.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        writer.Write('\n');
    }
}
