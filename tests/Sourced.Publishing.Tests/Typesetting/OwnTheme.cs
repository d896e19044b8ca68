using System.Text.Json.Nodes;
using Sourced.Testing;

namespace Sourced.Publishing.Tests.Typesetting;

/// <summary>The theme of this repository as a copy that may be changed; its packages are linked, since they are large.</summary>
internal sealed class OwnTheme : IDisposable
{
    private static readonly string[] Folders = ["paper", "cards", "typesetter"];

    private static readonly string[] Files = ["tokens.json", "package.json", "package-lock.json"];

    public OwnTheme()
    {
        Folder = Directory.CreateTempSubdirectory("sourced-own-theme-").FullName;
        var files = Folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Sample.ThemeFolder, folder), "*", SearchOption.AllDirectories))
            .Concat(Files.Select(file => Path.Combine(Sample.ThemeFolder, file)));
        foreach (var file in files)
        {
            var copy = Path.Combine(Folder, Path.GetRelativePath(Sample.ThemeFolder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Folder { get; }

    /// <summary>Once something was made with the theme itself: then its packages are there.</summary>
    public void LinkPackages() => Directory.CreateSymbolicLink(Path.Combine(Folder, "node_modules"), Path.Combine(Sample.ThemeFolder, "node_modules"));

    /// <summary>Fonts of the tests, added as a theme adds its own: beside the list of those from npm.</summary>
    public void AddFonts(params ReadOnlySpan<string> names)
    {
        var list = Path.Combine(Folder, "typesetter", "fonts.json");
        var fonts = JsonNode.Parse(File.ReadAllText(list))!.AsArray();
        foreach (var name in names)
        {
            File.Copy(
                Path.Combine(Repository.Root, "tests", "Sourced.Publishing.Tests", "Typesetting", "Fonts", name),
                Path.Combine(Folder, "typesetter", name)
            );
            fonts.Add($"../typesetter/{name}");
        }

        File.WriteAllText(list, fonts.ToJsonString());
    }

    public void Edit(string file, string old, string @new)
    {
        var path = Path.Combine(Folder, file);
        var text = File.ReadAllText(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(old, @new, StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
