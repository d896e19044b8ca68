using System.CommandLine;
using Sourced.Evidence.Reporting;
using Sourced.Publishing.Comparing;

namespace Sourced.Cli.Commands;

/// <summary>What changed between two editions, in words.</summary>
internal static class DiffCommand
{
    public static Command Create(Terminal.Console console)
    {
        var before = new Argument<string>("before") { Description = "Output folder, data folder or data.zip of the earlier edition" };
        var after = new Argument<string>("after") { Description = "The same of the later one" };
        var format = new Option<ListFormat>("--format") { HelpName = "text|json|markdown", Description = "How to write it (default: text)" };
        var command = new Command("diff", "Say what changed between two editions") { before, after, format };
        command.SetAction(result =>
        {
            try
            {
                var (differences, missing) = EditionDifference.Between(result.GetValue(before)!, result.GetValue(after)!);
                if (differences is not { } found)
                    throw new UsageException($"'{missing}' holds no edition: name an output folder, its data folder, or its data.zip");
                console.Out.Write(
                    result.GetValue(format) switch
                    {
                        ListFormat.Json => DifferenceReport.Json(found),
                        ListFormat.Markdown => DifferenceReport.Markdown(found),
                        _ => DifferenceReport.Text(found),
                    }
                );
                return ExitCode.Clean;
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
            {
                throw new UsageException($"an edition cannot be read: {error.Message}", error);
            }
        });
        return command;
    }
}
