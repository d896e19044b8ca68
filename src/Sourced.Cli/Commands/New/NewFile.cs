using Sourced.Content.Starting;

namespace Sourced.Cli.Commands.New;

/// <summary>A started file on its way to the disk.</summary>
internal static class NewFile
{
    /// <exception cref="UsageException">A file stands there already, or the place cannot be written to.</exception>
    public static void Write(string root, StartedFile file)
    {
        var path = Path.Combine(root, file.Path);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (file.IsEntry) Append(path, file.Text);
            else Create(path, file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{file.Path}' cannot be written: {error.Message}", error);
        }
    }

    private static void Create(string path, StartedFile file)
    {
        if (File.Exists(path)) throw new UsageException($"there is a file '{file.Path}' already; nothing was changed");
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        using var writer = new StreamWriter(stream);
        writer.Write(file.Text);
    }

    /// <summary>The entry goes to the end, one empty line below what stands there.</summary>
    private static void Append(string path, string entry)
    {
        var before = File.Exists(path) ? File.ReadAllText(path).TrimEnd() : "";
        File.WriteAllText(path, before.Length == 0 ? entry : $"{before}\n\n{entry}");
    }
}
