using System.Collections.Immutable;
using System.Text;
using Sourced.Content.Reading;
using Sourced.Content.Reading.Files;
using Sourced.Content.Settings;

namespace Sourced.Testing;

/// <summary>
/// A small site written as one block of text: each file starts with a line <c>-- path --</c>, its text follows. Read without touching a disk.
/// </summary>
/// <example>
/// <code>
/// var result = SiteText.Parse("""
///     -- input/pages/about.md --
///     ---
///     title: About
///     ---
///     """).Read();
/// </code>
/// </example>
public sealed class SiteText : IInputFiles
{
    private readonly ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> _files;

    private SiteText(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files) => _files = files;

    public static SiteText Empty { get; } = new(ImmutableSortedDictionary.Create<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal));

    /// <summary>The paths of the site, ordered.</summary>
    public IEnumerable<string> Paths => _files.Keys;

    /// <param name="archive">The files; text before the first file line is a remark.</param>
    /// <exception cref="FormatException">The archive names no file.</exception>
    public static SiteText Parse(string archive)
    {
        var site = Empty;
        string? path = null;
        var start = 0;
        for (var line = 0; line <= archive.Length;)
        {
            var end = archive.IndexOf('\n', line);
            if (end < 0) end = archive.Length;
            if (FileLine(archive.AsSpan(line, end - line)) is { } next)
            {
                if (path is not null) site = site.With(path, archive[start..line]);
                (path, start) = (next, Math.Min(end + 1, archive.Length));
            }

            line = end + 1;
        }

        return path is null ? throw new FormatException("no line \"-- path --\" in the archive") : site.With(path, archive[start..]);
    }

    /// <summary>The site with one more file, or with another text in it.</summary>
    public SiteText With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public SiteText With(string path, ReadOnlyMemory<byte> bytes) => new(_files.SetItem(path, bytes));

    public SiteText Without(string path) => new(_files.Remove(path));

    /// <summary>The site with the first occurrence of some words of one file replaced.</summary>
    /// <exception cref="ArgumentException">The file does not hold the words.</exception>
    public SiteText Edit(string path, string old, string @new)
    {
        var text = Text(path);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        if (at < 0) throw new ArgumentException($"{path} does not hold \"{old}\"", nameof(old));
        return With(path, string.Concat(text.AsSpan(0, at), @new, text.AsSpan(at + old.Length)));
    }

    public string Text(string path) => Encoding.UTF8.GetString(_files[path].Span);

    /// <summary>Reads the site: its <c>statiq.json</c> if it has one, then its input. The diagnostics of both are joined.</summary>
    public ReadResult Read(int jobs = 1)
    {
        var (settings, problems) = SettingsReader.Read(this, "statiq.json");
        var result = Read(settings, jobs);
        return result with { Diagnostics = [.. problems, .. result.Diagnostics] };
    }

    public ReadResult Read(SiteSettings settings, int jobs = 1) => LibraryReader.Read(this, settings, jobs);

    /// <summary>Writes the site to a folder on disk.</summary>
    public void WriteTo(string folder)
    {
        foreach (var (path, bytes) in _files)
        {
            var target = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllBytes(target, bytes.ToArray());
        }
    }

    InputListing? IInputFiles.List(string folder)
    {
        var inside = _files.Keys.Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal)).ToImmutableArray();
        return inside.IsEmpty && folder != "input" ? null : new InputListing(inside, []);
    }

    InputBytes IInputFiles.Read(string path, int limit) =>
        !_files.TryGetValue(path, out var bytes) ? InputBytes.Refused(InputProblem.Missing)
        : bytes.Length > limit ? InputBytes.Refused(InputProblem.TooLarge)
        : InputBytes.Of(bytes);

    private static string? FileLine(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd('\r');
        return line.StartsWith("-- ") && line.EndsWith(" --") && line.Length > 6 ? line[3..^3].Trim().ToString() : null;
    }
}
