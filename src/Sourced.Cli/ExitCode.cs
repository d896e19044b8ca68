namespace Sourced.Cli;

/// <summary>What the process says when it ends.</summary>
internal static class ExitCode
{
    public const int Clean = 0;

    /// <summary>The gate found errors; nothing was published.</summary>
    public const int GateErrors = 1;

    /// <summary>Usage, settings, unreadable input or a missing tool.</summary>
    public const int Usage = 2;

    /// <summary>Our own bug.</summary>
    public const int Bug = 3;

    public const int Interrupted = 130;
}
