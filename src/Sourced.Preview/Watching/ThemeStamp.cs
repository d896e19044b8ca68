using System.Collections.Immutable;
using System.Globalization;

namespace Sourced.Preview.Watching;

/// <summary>Tells whether a file of the theme was written to. Not of its packages: those change with the list of them.</summary>
internal static class ThemeStamp
{
    /// <summary>The folders in which a designer works.</summary>
    public static ImmutableArray<string> Folders { get; } = ["paper", "cards", "typesetter", "words", "web/Styles", "web/Script", "web/Images"];

    private static readonly ImmutableArray<string> Files = ["tokens.json", "package-lock.json"];

    /// <param name="theme">Absolute; need not be there.</param>
    public static string Of(string theme) => string.Join('\n', Folders.Select(folder => Path.Combine(theme, folder)).Where(Directory.Exists)
        .SelectMany(folder => new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories))
        .Concat(Files.Select(name => new FileInfo(Path.Combine(theme, name))).Where(file => file.Exists))
        .Select(file => string.Create(CultureInfo.InvariantCulture, $"{file.FullName} {file.Length} {file.LastWriteTimeUtc.Ticks}"))
        .Order(StringComparer.Ordinal));
}
