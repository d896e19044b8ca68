using Sourced.Content.Schemas;
using Sourced.Content.Starting;

namespace Sourced.Cli.Commands.New;

/// <summary>A started file on its way to the disk.</summary>
internal static class NewFile
{
    /// <summary>Nothing is overwritten.</summary>
    /// <returns>That a file stands there already, or null.</returns>
    public static string? WhyNot(string root, string? path) =>
        path is not null && File.Exists(Path.Combine(root, path)) ? $"there is a file '{path}' already; nothing was changed" : null;

    /// <exception cref="UsageException">A file stands there already, or the place cannot be written to.</exception>
    public static void Write(string root, StartedFile file)
    {
        var path = Path.Combine(root, file.Path);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (file.IsEntry && File.Exists(path)) Append(path, file.Text);
            else if (WhyNot(root, file.Path) is { } why) throw new UsageException(why);
            else Create(path, WithSchema(root, file));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{file.Path}' cannot be written: {error.Message}", error);
        }
    }

    /// <summary>Where the project has schemas, a new file leads editors to its own: in YAML on the first line, in a page on the first of its front matter.</summary>
    private static string WithSchema(string root, StartedFile file)
    {
        if (EditorSchemas.NameFor(file.Path) is not { } name || !File.Exists(Path.Combine(root, EditorSchemas.Folder, $"{name}.json"))) return file.Text;
        var start = file.Path.EndsWith(".md", StringComparison.Ordinal) ? file.Text.IndexOf('\n', StringComparison.Ordinal) + 1 : 0;
        return file.Text.Contains("yaml-language-server", StringComparison.Ordinal) ? file.Text : file.Text.Insert(start, EditorSchemas.LineFor(file.Path));
    }

    private static void Create(string path, string text)
    {
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        using var writer = new StreamWriter(stream);
        writer.Write(text);
    }

    /// <summary>The entry goes to the end, one empty line below what stands there.</summary>
    private static void Append(string path, string entry)
    {
        var before = File.ReadAllText(path).TrimEnd();
        File.WriteAllText(path, before.Length == 0 ? entry : $"{before}\n\n{entry}");
    }
}
