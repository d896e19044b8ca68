namespace Sourced.Cli;

/// <summary>The command cannot run as it was given; the message says what to change. Caught once, at the program's edge.</summary>
internal sealed class UsageException : Exception
{
    public UsageException()
    {
    }

    public UsageException(string message)
        : base(message)
    {
    }

    public UsageException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
