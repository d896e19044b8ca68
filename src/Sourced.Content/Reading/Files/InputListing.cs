using System.Collections.Immutable;

namespace Sourced.Content.Reading.Files;

/// <param name="Paths">The files found.</param>
/// <param name="Refused">What was not followed or could not be opened, each with the reason.</param>
public sealed record InputListing(ImmutableArray<string> Paths, ImmutableArray<RefusedInput> Refused)
{
    /// <summary>The folder as the paths show it; null when they show it as it was asked for.</summary>
    public string? Folder { get; init; }
}

/// <param name="Path">The file or folder.</param>
/// <param name="Problem">Why nothing of it was read.</param>
public readonly record struct RefusedInput(string Path, InputProblem Problem);

/// <summary>Why a file gives no text.</summary>
public enum InputProblem
{
    None,

    Missing,

    /// <summary>This user may not open it, or the disk fails.</summary>
    Unreadable,

    TooLarge,

    /// <summary>A symbolic link to a folder, or to a file outside the input.</summary>
    LeadsOutside,
}
