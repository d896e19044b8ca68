namespace Sourced.Cli.Tests;

/// <summary>How a run of the program ended.</summary>
internal sealed record Ending(int Code, string Out, string Error)
{
    public static Task<Ending> OfAsync(params string[] arguments) => OfAsync(null, arguments);

    /// <param name="typed">What a person types at the terminal; null in a script.</param>
    /// <param name="arguments">The command line.</param>
    public static async Task<Ending> OfAsync(TextReader? typed, string[] arguments)
    {
        await using var output = new StringWriter { NewLine = "\n" };
        await using var error = new StringWriter { NewLine = "\n" };
        using var console = new Terminal.Console(output, error, isInteractive: false, usesColor: false, typed);
        var code = await CommandLine.RunAsync(arguments, console, TimeProvider.System);
        return new Ending(code, output.ToString(), error.ToString());
    }
}
