using System.Security.Cryptography;
using System.Text;

namespace Sourced.Publishing.Typesetting;

/// <summary>One hash of everything but the data that decides the bytes of a handout or card.</summary>
internal static class TypesetterDigest
{
    private static readonly string[] Folders = ["paper", "kits", "cards", "typesetter"];

    // The lock file stands for the typesetter, the rasteriser and the fonts: it holds a hash of each.
    private static readonly string[] Files = ["tokens.json", "package-lock.json"];

    public static string Of(string themeFolder)
    {
        var files = Folders
            .Select(folder => Path.Combine(themeFolder, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Concat(Files.Select(file => Path.Combine(themeFolder, file)).Where(File.Exists))
            .Select(file => (Name: Path.GetRelativePath(themeFolder, file).Replace('\\', '/'), File: file))
            .OrderBy(file => file.Name, StringComparer.Ordinal);

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, file) in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name + "\n"));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
