using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Sourced.Cli.Terminal;
using Sourced.Content.Diagnostics;
using Sourced.Evidence.Reporting;
using Sourced.Publishing;

namespace Sourced.Cli.Commands;

/// <summary>The gate, then the edition. Publishes wholly or not at all.</summary>
internal static class BuildCommand
{
    private const int MostWarnings = 200;

    public static Command Create(CommonOptions common, Terminal.Console console, TimeProvider clock)
    {
        var output = new Option<string?>("--output") { Description = "Folder to publish to, instead of the settings' OutputPath", HelpName = "folder" };
        var only = new Option<OutputKinds>("--only")
        {
            Description = "Publish some kinds of output and leave the others as they are: site,handouts,cards,data,kits",
            HelpName = "kinds",
            CustomParser = ParseKinds,
        };
        var shard = new Option<Shard?>("--shard")
        {
            Description = "Render this share of the edition into the store and publish nothing: 1/4",
            HelpName = "i/n",
            CustomParser = ParseShard,
        };
        var release = new Option<bool>("--release")
        {
            Description = "This edition goes to readers: note its codes and the addresses of its cards in codes.txt and cards.txt, to be kept for ever",
        };
        var command = new Command("build", "Gate, then publish input/ to output/ (the default command)") { output, only, shard, release };
        command.SetAction((result, cancellation) =>
        {
            var options = new BuildOptions(
                common.OpenProject(result, result.GetValue(output)).WithTheme(),
                common.AsOf(result),
                common.Jobs(result),
                common.IsStrict(result),
                result.GetResult(only) is null ? OutputKinds.All : result.GetValue(only),
                result.GetValue(shard),
                result.GetValue(release));
            return RunAsync(options, console, clock, common.ShowsProgress(result), cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(
        BuildOptions options,
        Terminal.Console console,
        TimeProvider clock,
        bool showProgress,
        CancellationToken cancellation
    )
    {
        var start = clock.GetTimestamp();
        var (inspection, result) = await Progress.RunAsync(
            console,
            showProgress,
            clock,
            progress => Task.Run(() => BuildAsync(options, progress, cancellation), cancellation)
        );
        IReadOnlyList<Diagnostic> diagnostics = [.. inspection.Diagnostics, .. result?.Diagnostics ?? []];
        await WriteAsync(console, diagnostics);
        if (result is null)
        {
            await console.Error.WriteLineAsync($"{Summary.OfCheck(inspection, InputSelection.All)}; nothing was published");
            return inspection.ExitCode(options.Strict);
        }

        if (result.Failure is { } failure)
        {
            await console.Error.WriteLineAsync($"error: {failure.Message}");
            if (failure.Help.Length > 0) await console.Error.WriteLineAsync(failure.Help);
            return ExitCode.Usage;
        }

        if (!result.Published)
        {
            await console.Error.WriteLineAsync("the edition did not pass its audit; nothing was published");
            return ExitCode.GateErrors;
        }

        await console.Out.WriteLineAsync(Summary.OfBuild(result.Counts, options, clock.GetElapsedTime(start)));
        return ExitCode.Clean;
    }

    /// <summary>Every error; of what stops nothing, as much as somebody reads. <c>check</c> lists it all.</summary>
    private static async Task WriteAsync(Terminal.Console console, IReadOnlyList<Diagnostic> diagnostics)
    {
        var room = MostWarnings;
        var shown = diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error || room-- > 0).ToList();
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        DiagnosticReport.Write(text, shown, DiagnosticFormat.Text, console.UsesColor);
        if (diagnostics.Count > shown.Count)
            text.Write(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"not shown: {diagnostics.Count - shown.Count} more that stop nothing; sourced check lists them\n"
                )
            );
        await console.Error.WriteAsync(text.ToString());
    }

    /// <returns>No result when the gate stopped the edition.</returns>
    private static async Task<(Inspection Inspection, PublishResult? Result)> BuildAsync(
        BuildOptions options,
        Progress progress,
        CancellationToken cancellation
    )
    {
        var inspection = options.Project.Inspect(options.AsOf, options.Jobs, progress.Stage);
        if (inspection.ExitCode(options.Strict) != ExitCode.Clean) return (inspection, null);
        var request = new PublishRequest
        {
            Root = options.Project.Root,
            Library = inspection.Library,
            Report = inspection.Report,
            Only = options.Only,
            AsOf = options.AsOf,
            Jobs = options.Jobs,
            Shard = options.Shard,
            IsRelease = options.IsRelease,
        };
        return (inspection, await Publisher.PublishAsync(request, progress, cancellation));
    }

    private static OutputKinds ParseKinds(ArgumentResult result)
    {
        var kinds = default(OutputKinds);
        foreach (var name in result.Tokens[0].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Enum.TryParse<OutputKinds>(name, ignoreCase: true, out var kind) && !char.IsDigit(name[0])) kinds |= kind;
            else result.AddError($"'{name}' is no kind of output: choose among site, handouts, cards, data, kits");
        }

        return kinds;
    }

    private static Shard? ParseShard(ArgumentResult result)
    {
        if (Shard.TryParse(result.Tokens[0].Value, out var shard)) return shard;
        result.AddError($"'{result.Tokens[0].Value}' is not a share: write the first of four as 1/4");
        return null;
    }
}
