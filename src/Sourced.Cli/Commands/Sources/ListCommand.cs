using System.CommandLine;
using Sourced.Evidence.Due;
using Sourced.Evidence.Reporting;

namespace Sourced.Cli.Commands.Sources;

/// <summary>Every shared source, what is due for review first.</summary>
internal static class ListCommand
{
    public static Command Create(CommonOptions common, Terminal.Console console)
    {
        var format = new Option<ListFormat>("--format") { HelpName = "text|json|markdown", Description = "How to write the list (default: text)" };
        var command = new Command("list", "List the sources, what is due for review first") { format };
        command.SetAction(result =>
        {
            var inspection = common.OpenProject(result).Inspect(common.AsOf(result), common.Jobs(result));
            var sources = SourceDue.In(inspection.Library, inspection.Report, common.AsOf(result));
            DueReport.Write(console.Out, sources, result.GetValue(format));
            if (result.GetValue(format) == ListFormat.Text)
                console.Error.WriteLine("each with the day by which to look for a newer edition, and how many pages cite it");
            return ExitCode.Clean;
        });
        return command;
    }
}
