using System.Collections.Immutable;
using Sourced.Content.Diagnostics;
using Sourced.Content.Reading.Files;
using Sourced.Content.Reading.Structure;
using Sourced.Content.Settings;
using Sourced.Content.Text;

namespace Sourced.Content.Reading;

/// <summary>Reads an input folder into a <see cref="Library"/>.</summary>
public static class LibraryReader
{
    /// <summary>Any bytes in, a library and diagnostics out; never an exception, a hang or a path outside the folder.</summary>
    /// <param name="root">Absolute path of the project's folder: paths in diagnostics are relative to it.</param>
    /// <param name="settings">Tells the input folders and the languages.</param>
    /// <param name="jobs">How many files to read at once.</param>
    public static ReadResult Read(string root, SiteSettings settings, int jobs) => Read(new DiskFiles(root), settings, jobs);

    /// <summary>The same from files that need not be on a disk.</summary>
    /// <param name="files">Where the files are.</param>
    /// <param name="settings">Tells the input folders and the languages.</param>
    /// <param name="jobs">How many files to read at once.</param>
    public static ReadResult Read(IInputFiles files, SiteSettings settings, int jobs)
    {
        var bag = new DiagnosticBag();
        var paths = List(files, settings, bag);
        var readings = new FileReading[paths.Length];
        var options = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, jobs) };
        Parallel.For(0, paths.Length, options, index => readings[index] = FileReader.Read(files, paths[index]));
        return Assemble(settings, readings, bag);
    }

    /// <param name="settings">Tells the main language.</param>
    /// <param name="readings">Ordered by path.</param>
    /// <param name="bag">What was found in listing them.</param>
    internal static ReadResult Assemble(SiteSettings settings, FileReading[] readings, DiagnosticBag bag)
    {
        var library = new LibraryAssembly(settings, readings, bag).Build();
        return new ReadResult(library, Ordered(bag.Items.Concat(readings.SelectMany(reading => reading.Bag.Items))));
    }

    /// <summary>All files of all input folders, ordered by path whatever the file system says first.</summary>
    internal static ImmutableArray<ContentPath> List(IInputFiles files, SiteSettings settings, DiagnosticBag bag)
    {
        var languages = settings.Languages.IsDefaultOrEmpty ? ["en"] : settings.Languages;
        var paths = ImmutableArray.CreateBuilder<ContentPath>();
        foreach (var folder in settings.InputPaths)
        {
            if (files.List(folder) is not { } listing)
            {
                bag.Add(
                    SettingsRules.MissingInput,
                    new SourceFile(folder, "").Span(0, 0),
                    $"there is no folder \"{folder}\"",
                    "make it, or mend InputPaths in the settings"
                );
                continue;
            }

            foreach (var refused in listing.Refused) UnreadFile.Report(refused, bag);
            var prefix = listing.Folder == "." ? "" : (listing.Folder ?? folder) + "/";
            foreach (var path in listing.Paths)
            {
                var inside = path.StartsWith(prefix, StringComparison.Ordinal) ? path[prefix.Length..] : path;
                if (!settings.OmittedLanguages.Any(language => inside.StartsWith(language + "/", StringComparison.Ordinal)))
                    paths.Add(ContentPath.Of(path, inside, languages));
            }
        }

        paths.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path));
        return paths.DrainToImmutable();
    }

    private static ImmutableArray<Diagnostic> Ordered(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics
            .OrderBy(diagnostic => diagnostic.Span.File.Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Span.Start)
            .ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal),
    ];
}
