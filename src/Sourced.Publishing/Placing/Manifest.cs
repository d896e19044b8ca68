using System.Collections.Immutable;
using System.Text.Json;
using Sourced.Publishing.Editions;

namespace Sourced.Publishing.Placing;

/// <summary>The list of the files that we published into a folder. It travels with them, and tells them from files of others.</summary>
/// <param name="Files">Ordered by path.</param>
internal sealed record Manifest(ImmutableArray<ManifestEntry> Files)
{
    public const string FileName = ".sourced-manifest.json";

    private const int Format = 1;

    public static Manifest Empty { get; } = new([]);

    /// <summary>The manifest of a folder; null when it has none, or one that is not ours.</summary>
    public static Manifest? Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path)) return null;
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            var root = document.RootElement;
            if (root.GetProperty("format").GetInt32() != Format) return null;
            return new Manifest([.. root.GetProperty("files").EnumerateArray().Select(ReadEntry)]);
        }
        catch (Exception exception)
            when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The bytes to publish: the same for the same files.</summary>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("format", Format);
            json.WriteStartArray("files");
            foreach (var file in Files)
            {
                json.WriteStartObject();
                json.WriteString("path", file.Path);
                json.WriteString("kind", NameOf(file.Kind));
                json.WriteNumber("size", file.Size);
                json.WriteString("sha256", file.Content.ToString());
                if (file.Pages > 0) json.WriteNumber("pages", file.Pages);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static ManifestEntry ReadEntry(JsonElement entry)
    {
        var path = new SitePath(entry.GetProperty("path").GetString() ?? "");
        if (!Digest.TryParse(entry.GetProperty("sha256").GetString() ?? "", out var content)) throw new FormatException("not a SHA-256 value");
        var pages = entry.TryGetProperty("pages", out var number) ? number.GetInt32() : 0;
        return new ManifestEntry(path.Value, KindOf(entry.GetProperty("kind").GetString()), entry.GetProperty("size").GetInt64(), content, pages);
    }

    private static string NameOf(OutputKinds kind) => kind.ToString().ToLowerInvariant();

    private static OutputKinds KindOf(string? name) => name switch
    {
        "site" => OutputKinds.Site,
        "handouts" => OutputKinds.Handouts,
        "cards" => OutputKinds.Cards,
        "data" => OutputKinds.Data,
        "kits" => OutputKinds.Kits,
        _ => throw new FormatException("not a kind of output"),
    };
}
