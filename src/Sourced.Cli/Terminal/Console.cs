using System.Text;

namespace Sourced.Cli.Terminal;

/// <summary>Where a command writes: results to <see cref="Out"/>, everything about the run to <see cref="Error"/>.</summary>
/// <param name="output">Buffered: flushed when the console is disposed.</param>
/// <param name="error">Written at once.</param>
/// <param name="isInteractive">A person watches: progress may move.</param>
/// <param name="usesColor">Neither piped nor asked to stay plain (NO_COLOR).</param>
/// <param name="answers">Where a person types answers; null where nobody is there to ask.</param>
internal sealed class Console(TextWriter output, TextWriter error, bool isInteractive, bool usesColor, TextReader? answers = null) : IDisposable
{
    public TextWriter Out { get; } = output;

    public TextWriter Error { get; } = error;

    /// <summary>What a person types; null in a script.</summary>
    public TextReader? Answers { get; } = answers;

    public bool IsInteractive { get; } = isInteractive;

    public bool UsesColor { get; } = usesColor;

    /// <summary>The process's own streams as UTF-8 without a byte order mark, whatever the machine's code page.</summary>
    public static Console OfThisProcess()
    {
        var plain = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 };
#pragma warning disable CA2000 // The console owns its writers and disposes them.
        return new Console(
            Open(System.Console.OpenStandardOutput(), flushes: false),
            Open(System.Console.OpenStandardError(), flushes: true),
            !System.Console.IsErrorRedirected,
            !System.Console.IsOutputRedirected && !System.Console.IsErrorRedirected && !plain,
            System.Console.IsInputRedirected || System.Console.IsErrorRedirected
                ? null
                : new StreamReader(System.Console.OpenStandardInput(), new UTF8Encoding(false))
        );
#pragma warning restore CA2000
    }

    public void Dispose()
    {
        Out.Dispose();
        Error.Dispose();
        Answers?.Dispose();
    }

    private static StreamWriter Open(Stream stream, bool flushes) => new(stream, new UTF8Encoding(false)) { AutoFlush = flushes, NewLine = "\n" };
}
