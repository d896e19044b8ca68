using Sourced.Publishing;

namespace Sourced.Preview;

/// <summary>What stands in the way of an edition and is not in the content.</summary>
/// <param name="Message">What is wrong: lower case, no full stop.</param>
/// <param name="Help">What to do about it; may take several lines.</param>
public sealed record Obstacle(string Message, string Help)
{
    /// <summary>Where in the program it happened, over many lines, for a mistake of the program itself; empty for everything else.</summary>
    public string Trace { get; init; } = "";

    /// <summary>The program is wrong, not the content, the theme or the machine.</summary>
    public bool IsOurs => Trace.Length > 0;

    internal static Obstacle? Of(PublishFailure? failure) => failure is null ? null : new(failure.Message, failure.Help);

    /// <param name="error">What was thrown.</param>
    /// <param name="onDisk">What to do when a file or folder could not be read or written.</param>
    internal static Obstacle Of(Exception error, string onDisk) =>
        error is IOException or UnauthorizedAccessException
            ? new(error.Message, onDisk)
            : new($"internal error: {error.Message}", Ours) { Trace = error.ToString() };

    private const string Ours =
        "this is a mistake of the program, not yours. The next change is tried anew. " +
        "Please report it where you have the program from: say what you had just changed, and copy what stands under \"Where it happened\"";
}
