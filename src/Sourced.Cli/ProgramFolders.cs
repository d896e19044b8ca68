using Sourced.Publishing.Theming;

namespace Sourced.Cli;

/// <summary>Folders of the program and of its user, apart from any project.</summary>
internal static class ProgramFolders
{
    /// <summary>The theme that came with the program.</summary>
    public static ShippedTheme Theme { get; } = new(Path.Combine(AppContext.BaseDirectory, "theme"), Path.Combine(Caches(), "sourced"));

    /// <summary>Where this system keeps what can be made again: https://specifications.freedesktop.org/basedir, ~/Library/Caches, %LOCALAPPDATA%.</summary>
    private static string Caches()
    {
        if (Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { } named && Path.IsPathFullyQualified(named)) return named;
        if (OperatingSystem.IsWindows()) return Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return OperatingSystem.IsMacOS() ? Path.Combine(home, "Library", "Caches") : Path.Combine(home, ".cache");
    }
}
