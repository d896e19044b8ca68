using System.CommandLine;
using Sourced.Evidence.Reporting;
using Sourced.Evidence.Reviewing;

namespace Sourced.Cli.Commands.Review;

/// <summary>What waits for a second person; a pack to check it with; the signature.</summary>
internal static class ReviewCommand
{
    public static Command Create(CommonOptions common, Terminal.Console console)
    {
        var format = new Option<ListFormat>("--format") { HelpName = "text|json|markdown", Description = "How to write the list (default: text)" };
        var command = new Command("review", "List what waits for review, most urgent first")
        {
            format,
            PackCommand.Create(common, console),
            SignCommand.Create(common, console),
        };
        command.SetAction(result =>
        {
            var inspection = common.OpenProject(result).Inspect(common.AsOf(result), common.Jobs(result));
            ReviewReport.Write(console.Out, ReviewQueue.Of(inspection.Library, inspection.Report, common.AsOf(result)), result.GetValue(format));
            if (result.GetValue(format) == ListFormat.Text)
            {
                var (shown, signed) = ReviewQueue.Count(inspection.Library, inspection.Report);
                console.Error.WriteLine(FormattableString.Invariant($"signed off as they stand: {signed} of {shown} findings that readers see"));
            }

            return ExitCode.Clean;
        });
        return command;
    }
}
