namespace Sourced.Preview.Serving;

/// <summary>Our own scripts and styles, carried in the assembly.</summary>
internal static class Carried
{
    /// <returns>Null when there is no such file.</returns>
    public static byte[]? Find(string name)
    {
        using var stream = typeof(Carried).Assembly.GetManifestResourceStream(name);
        if (stream is null) return null;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
