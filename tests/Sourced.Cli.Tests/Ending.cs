namespace Sourced.Cli.Tests;

/// <summary>How a run of the program ended.</summary>
internal sealed record Ending(int Code, string Out, string Error)
{
    public static async Task<Ending> OfAsync(params string[] arguments)
    {
        await using var output = new StringWriter { NewLine = "\n" };
        await using var error = new StringWriter { NewLine = "\n" };
        using var console = new Terminal.Console(output, error, isInteractive: false, usesColor: false);
        var code = await CommandLine.RunAsync(arguments, console, TimeProvider.System);
        return new Ending(code, output.ToString(), error.ToString());
    }
}
