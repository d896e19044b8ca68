using System.CommandLine;
using Sourced.Cli.Commands;
using Sourced.Cli.Commands.New;
using Sourced.Cli.Commands.Review;
using Sourced.Cli.Commands.Sources;

namespace Sourced.Cli;

/// <summary>The composition root: puts the commands together and turns every ending into an exit code.</summary>
internal static class CommandLine
{
    /// <summary>From Ctrl-C to the end by force: a worker of the typesetter may be in the middle of a page.</summary>
    private static readonly TimeSpan TimeToEnd = TimeSpan.FromSeconds(10);

    public static async Task<int> RunAsync(string[] arguments, Terminal.Console console, TimeProvider clock)
    {
        var common = new CommonOptions(clock);
        var parsed = Parse(Root(common, console, clock), arguments);
        return await RunAsync(parsed, console, common.IsDebug(parsed));
    }

    public static RootCommand Root(CommonOptions common, Terminal.Console console, TimeProvider clock)
    {
        var root = new RootCommand("Fact sheets in; a website, handouts, share cards and open data out. Every number carries its slip.")
        {
            BuildCommand.Create(common, console, clock),
            CheckCommand.Create(common, console),
            StatisticsCommand.Create(common, console),
            ExplainCommand.Create(console),
            NewCommand.Create(common, console),
            PreviewCommand.Create(common, console, clock),
            SourcesCommand.Create(common, console, clock),
            ImpactCommand.Create(common, console),
            DiffCommand.Create(console),
            ReviewCommand.Create(common, console),
            SchemasCommand.Create(common, console),
        };
        common.AddTo(root);
        Examples.AddTo(root);

        return root;
    }

    /// <summary><c>sourced --only site</c> means <c>sourced build --only site</c>.</summary>
    public static ParseResult Parse(RootCommand root, string[] arguments) =>
        root.Parse(StartsWithCommand(root, arguments) ? arguments : ["build", .. arguments]);

    private static async Task<int> RunAsync(ParseResult parsed, Terminal.Console console, bool debug)
    {
        var configuration = new InvocationConfiguration
        {
            Output = console.Out,
            Error = console.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = TimeToEnd,
        };
        try
        {
            return Refusal.Of(parsed) is { Count: > 0 } wrong ? await RefuseAsync(wrong, parsed, console) : await parsed.InvokeAsync(configuration);
        }
        catch (UsageException error)
        {
            await console.Error.WriteLineAsync($"error: {error.Message}");
            return ExitCode.Usage;
        }
        catch (OperationCanceledException)
        {
            await console.Error.WriteLineAsync("interrupted: the last edition stays as it was");
            return ExitCode.Interrupted;
        }
#pragma warning disable CA1031 // The program's edge: whatever arrives here is our own bug, and says so.
        catch (Exception error)
        {
            await console.Error.WriteLineAsync($"internal error: {(debug ? error.ToString() : error.Message)}");
            await console.Error.WriteLineAsync("This is our mistake, not yours. The last edition stays as it was; --debug shows where it happened.");
            return ExitCode.Bug;
        }
#pragma warning restore CA1031
    }

    private static async Task<int> RefuseAsync(IReadOnlyList<string> wrong, ParseResult parsed, Terminal.Console console)
    {
        foreach (var error in wrong) await console.Error.WriteLineAsync($"error: {error}");
        var command = parsed.CommandResult.Command;
        await console.Error.WriteLineAsync($"'sourced {string.Concat(Examples.PathOf(command).Select(name => name + " "))}--help' shows what there is");
        return ExitCode.Usage;
    }

    private static bool StartsWithCommand(RootCommand root, string[] arguments) =>
        arguments.Length > 0
        && (
            arguments[0] is "--help" or "-h" or "-?" or "/?" or "--version"
            || root.Subcommands.Any(command => command.Name == arguments[0])
            || !arguments[0].StartsWith('-')
        );
}
