using System.Collections.Immutable;
using System.IO.Compression;
using System.Text.Json;
using Sourced.Publishing.Placing;

namespace Sourced.Publishing.Comparing;

/// <summary>A published edition to compare: an output folder, its data folder, or the bundle of its data.</summary>
internal sealed class EditionFiles
{
    private readonly string _path;
    private readonly bool _isBundle;

    private EditionFiles(string path, bool isBundle, Manifest? manifest) => (_path, _isBundle, Manifest) = (path, isBundle, manifest);

    /// <summary>What was published; null where only the data is at hand.</summary>
    public Manifest? Manifest { get; }

    /// <returns>Null where the path is no edition.</returns>
    public static EditionFiles? Open(string path)
    {
        if (File.Exists(path)) return path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) ? new EditionFiles(path, true, null) : null;
        if (File.Exists(Path.Combine(path, "data", "statistics.json"))) return new EditionFiles(Path.Combine(path, "data"), false, Manifest.Read(path));
        return File.Exists(Path.Combine(path, "statistics.json")) ? new EditionFiles(path, false, null) : null;
    }

    /// <summary>The objects of a data file; none where the edition does not have it.</summary>
    /// <exception cref="InvalidDataException">The file is not what it should be.</exception>
    public ImmutableArray<JsonElement> Objects(string name)
    {
        try
        {
            if (Read(name) is not { } bytes) return [];
            using var json = JsonDocument.Parse(bytes);
            return [.. json.RootElement.EnumerateArray().Select(element => element.Clone())];
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or InvalidDataException)
        {
            throw new InvalidDataException($"{Path.Combine(_path, name)}: {error.Message}", error);
        }
    }

    private byte[]? Read(string name)
    {
        if (!_isBundle) return File.Exists(Path.Combine(_path, name)) ? File.ReadAllBytes(Path.Combine(_path, name)) : null;
        using var zip = ZipFile.OpenRead(_path);
        if (zip.GetEntry(name) is not { } entry) return null;
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
