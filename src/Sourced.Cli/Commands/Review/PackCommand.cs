using System.Collections.Immutable;
using System.CommandLine;
using Sourced.Evidence.Reviewing;
using Sourced.Publishing.Reviewing;

namespace Sourced.Cli.Commands.Review;

/// <summary>Prints a review pack: one HTML file to check claims with, offline.</summary>
internal static class PackCommand
{
    public static Command Create(CommonOptions common, Terminal.Console console)
    {
        var file = new Argument<string>("file") { Description = "The HTML file to write" };
        var ids = new Argument<string[]>("id")
        {
            Description = "Findings, as source#finding; without one, all that wait",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var before = new Option<string?>("--before")
        {
            Description = "An earlier edition (output folder or data.zip), to show earlier values",
            HelpName = "edition",
        };
        var command = new Command("pack", "Write a review pack: each claim with its record, the way to its passage, and the questions")
        {
            file,
            ids,
            before,
        };
        command.SetAction(result =>
        {
            var inspection = common.OpenProject(result).Inspect(common.AsOf(result), common.Jobs(result));
            ImmutableArray<ReviewItem> items = result.GetValue(ids) is { Length: > 0 } wanted
                ? [.. wanted.Select(id => Wanted.Of(inspection, id))]
                : [.. ReviewQueue.Of(inspection.Library, inspection.Report, common.AsOf(result)).Where(item => item.Finding is not null)];
            try
            {
                var earlier = result.GetValue(before) is { } edition
                    ? EarlierValues.In(edition) ?? throw new UsageException($"'{edition}' holds no edition")
                    : ImmutableDictionary<string, ImmutableArray<string>>.Empty;
                File.WriteAllText(
                    result.GetValue(file)!,
                    ReviewPack.Write(items, inspection.Library, inspection.Report, earlier, common.AsOf(result))
                );
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
            {
                throw new UsageException(error.Message, error);
            }

            console.Error.WriteLine($"{Terminal.Summary.Of(items.Length, "claim")} in {result.GetValue(file)}");
            return ExitCode.Clean;
        });
        return command;
    }
}
