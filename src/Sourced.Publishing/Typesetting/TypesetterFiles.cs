using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Sourced.Publishing.Typesetting;

/// <summary>Everything but the data that decides the bytes of a handout or card, as it was at one moment.</summary>
/// <remarks>
/// A theme may be changed while a document is set. Templates are therefore read once, and handed to the workers as they were then: what is made of them belongs
/// to their digest, whatever has become of the files since. The workers' own scripts are read by Node when it starts.
/// </remarks>
internal sealed class TypesetterFiles
{
    private const string Scripts = "typesetter";

    private static readonly string[] Folders = ["paper", "kits", "cards", Scripts];

    // The lock file stands for the typesetter, the rasteriser and the fonts: it holds a hash of each.
    private static readonly string[] Files = ["tokens.json", "package-lock.json"];

    private readonly (string Name, byte[] Bytes)[] _files;

    private TypesetterFiles((string Name, byte[] Bytes)[] files)
    {
        _files = files;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, bytes) in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name + "\n"));
            hash.AppendData(SHA256.HashData(bytes));
        }

        Digest = Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Of all files with their names.</summary>
    public string Digest { get; }

    /// <param name="themeFolder">Absolute.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static TypesetterFiles In(string themeFolder) => new(
    [
        .. Folders.Select(folder => Path.Combine(themeFolder, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Concat(Files.Select(file => Path.Combine(themeFolder, file)).Where(File.Exists))
            .Select(file => (Name: Path.GetRelativePath(themeFolder, file).Replace('\\', '/'), File: file))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => (file.Name, File.ReadAllBytes(file.File))),
    ]);

    /// <summary>The line with which a worker gets its templates.</summary>
    public byte[] TemplatesLine()
    {
        var templates = _files.Where(file => !file.Name.StartsWith(Scripts + "/", StringComparison.Ordinal) && file.Name != "package-lock.json")
            .ToDictionary(file => file.Name, file => file.Bytes, StringComparer.Ordinal);
        return [.. JsonSerializer.SerializeToUtf8Bytes(new WorkerTemplates(templates), WorkerProtocol.Default.WorkerTemplates), (byte)'\n'];
    }
}
