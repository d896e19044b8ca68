using System.CommandLine;
using Sourced.Publishing.Tracing;

namespace Sourced.Cli.Commands;

/// <summary>Everything that rests on a source, a finding or a help line.</summary>
internal static class ImpactCommand
{
    public static Command Create(CommonOptions common, Terminal.Console console)
    {
        var id = new Argument<string>("id") { Description = "A source, source#finding, or a help line" };
        var json = new Option<ImpactFormat>("--format") { HelpName = "text|json", Description = "How to write it (default: text)" };
        var command = new Command("impact", "List the pages, statistics, cards, handouts and translations that rest on something") { id, json };
        command.SetAction(result =>
        {
            var project = common.OpenProject(result).WithTheme();
            var inspection = project.Inspect(common.AsOf(result), common.Jobs(result));
            var wanted = result.GetValue(id)!.TrimStart('@');
            if (Impact.Of(project.Root, inspection.Library, inspection.Report, wanted) is not { } impact)
            {
                var hint = Impact.Nearest(inspection.Library, wanted) is { } nearest
                    ? $": did you mean \"{nearest}\"?"
                    : ": 'sourced sources list' shows what there is";
                throw new UsageException($"there is no source, finding or help line \"{wanted}\"{hint}");
            }

            console.Out.Write(result.GetValue(json) == ImpactFormat.Json ? ImpactReport.Json(impact) : ImpactReport.Text(impact));
            return ExitCode.Clean;
        });
        return command;
    }

    private enum ImpactFormat
    {
        Text,
        Json,
    }
}
