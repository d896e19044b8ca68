using System.CommandLine;

namespace Sourced.Cli.Commands.Sources;

/// <summary>What concerns sources as a whole.</summary>
internal static class SourcesCommand
{
    public static Command Create(CommonOptions common, Terminal.Console console, TimeProvider clock) =>
        new("sources", "Import sources, list what is due for review, ask the web whether they still stand")
        {
            ListCommand.Create(common, console),
            ImportCommand.Create(common, console),
            VerifyCommand.Create(common, console, clock),
        };
}
