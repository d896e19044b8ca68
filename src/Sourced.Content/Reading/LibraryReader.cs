using System.Collections.Immutable;
using Sourced.Content.Diagnostics;
using Sourced.Content.Settings;

namespace Sourced.Content.Reading;

/// <summary>Reads an input folder into a <see cref="Library"/>.</summary>
public static class LibraryReader
{
    /// <summary>Any bytes in, a library and diagnostics out; never an exception, a hang or a path outside the folder.</summary>
    /// <param name="root">Absolute path of the project's folder: paths in diagnostics are relative to it.</param>
    /// <param name="settings">Tells the input folders and the languages.</param>
    /// <param name="jobs">How many files to read at once.</param>
    public static ReadResult Read(string root, SiteSettings settings, int jobs) =>
        new(new Library { Settings = settings, Documents = [], Sources = System.Collections.Frozen.FrozenDictionary<string, Sources.Source>.Empty }, []);
}

/// <param name="Library">What could be read.</param>
/// <param name="Diagnostics">What could not, ordered by file and place.</param>
public sealed record ReadResult(Library Library, ImmutableArray<Diagnostic> Diagnostics);
