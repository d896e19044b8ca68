namespace Sourced.Theme;

/// <summary>The theme's own files, carried in the assembly.</summary>
internal static class Carried
{
    public static IEnumerable<string> In(string folder) => typeof(Carried).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    public static byte[] Bytes(string name)
    {
        using var stream = typeof(Carried).Assembly.GetManifestResourceStream(name)
            ?? throw new KeyNotFoundException($"the theme carries no \"{name}\"");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    public static string Text(string name) => System.Text.Encoding.UTF8.GetString(Bytes(name));
}
