namespace Sourced.Content.Reading.Files;

/// <summary>
/// The one door to what authors wrote: the disk in a build, a block of text in a test.
/// Paths are as a person would type them from the project's folder, with forward slashes.
/// </summary>
public interface IInputFiles
{
    /// <summary>Every file below a folder, in any order; null when there is no such folder.</summary>
    InputListing? List(string folder);

    /// <summary>The bytes of one file, or why there are none. Never throws, never waits.</summary>
    /// <param name="path">The file, as <see cref="List"/> gave it.</param>
    /// <param name="limit">The most bytes that a file may have.</param>
    InputBytes Read(string path, int limit);
}
