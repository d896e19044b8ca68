using System.CommandLine;

namespace Sourced.Cli.Commands.Sources;

/// <summary>What concerns sources as a whole.</summary>
internal static class SourcesCommand
{
    public static Command Create(CommonOptions common, Terminal.Console console) => new("sources", "Import sources, and list what is due for review")
    {
        ListCommand.Create(common, console),
        ImportCommand.Create(common, console),
    };
}
