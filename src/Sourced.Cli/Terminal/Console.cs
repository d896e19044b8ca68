using System.Text;

namespace Sourced.Cli.Terminal;

/// <summary>Where a command writes: results to <see cref="Out"/>, everything about the run to <see cref="Error"/>.</summary>
/// <param name="IsInteractive">A person watches: progress may move.</param>
/// <param name="UsesColor">Neither piped nor asked to stay plain (NO_COLOR).</param>
internal sealed record Console(TextWriter Out, TextWriter Error, bool IsInteractive, bool UsesColor)
{
    /// <summary>The process's own streams as UTF-8 without a byte order mark, whatever the machine's code page.</summary>
    public static Console OfThisProcess()
    {
        var plain = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 };
        return new Console(
            Open(System.Console.OpenStandardOutput()),
            Open(System.Console.OpenStandardError()),
            !System.Console.IsErrorRedirected,
            !System.Console.IsOutputRedirected && !System.Console.IsErrorRedirected && !plain);
    }

    private static StreamWriter Open(Stream stream) => new(stream, new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" };
}
