using System.Collections.Immutable;

namespace Sourced.Publishing.Data;

/// <summary>The JSON Schemas of the open data, carried in the assembly.</summary>
internal static class Schemas
{
    private const string Folder = "schemas/";

    /// <summary>File names.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        .. typeof(Schemas).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => name[Folder.Length..]).Order(StringComparer.Ordinal),
    ];

    public static byte[] Read(string name)
    {
        using var stream = typeof(Schemas).Assembly.GetManifestResourceStream(Folder + name)
            ?? throw new ArgumentOutOfRangeException(nameof(name), name, "no such schema");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
