using Sourced.Content.Settings;
using Sourced.Publishing.Typesetting;

namespace Sourced.Publishing.Theming;

/// <summary>The theme that comes with the program, for projects that have none of their own.</summary>
/// <remarks>
/// It is laid out in a cache folder before it is used: Node looks for packages beside the files that ask for them, and the folder of an
/// installed program may be read-only and goes with the next version. What is laid out is named by its content and never written to again.
/// </remarks>
/// <param name="shipped">The folder as it came with the program; absolute.</param>
/// <param name="cache">Where to lay it out; absolute, need not be there.</param>
public sealed class ShippedTheme(string shipped, string cache)
{
    /// <summary>The settings, with this theme where the project has none in the folder in which themes stand by default.</summary>
    /// <exception cref="IOException">The cache cannot be written to.</exception>
    public SiteSettings For(string root, SiteSettings settings) =>
        settings.ThemePath != new SiteSettings().ThemePath || Directory.Exists(Path.Combine(root, settings.ThemePath)) || !Directory.Exists(shipped)
            ? settings
            : settings with { ThemePath = LayOut() };

    private string LayOut()
    {
        var laid = Path.Combine(cache, $"theme-{TypesetterFiles.In(shipped).Digest[..16]}");
        if (Directory.Exists(laid)) return laid;

        // Complete under its name or not there at all, whoever else does the same just now.
        var part = $"{laid}.{Environment.ProcessId}";
        foreach (var file in Directory.EnumerateFiles(shipped, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(part, Path.GetRelativePath(shipped, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }

        try
        {
            Directory.Move(part, laid);
        }
        catch (IOException) when (Directory.Exists(laid))
        {
            Directory.Delete(part, recursive: true);
        }

        return laid;
    }
}
