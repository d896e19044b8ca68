using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Sourced.Cli.Terminal;
using Sourced.Content;
using Sourced.Content.Diagnostics;
using Sourced.Content.Reading;
using Sourced.Content.Sources;
using Sourced.Content.Writing;
using Sourced.Verification;

namespace Sourced.Cli.Commands.Sources;

/// <summary>The only command that goes online: do sources still stand, and do their figures?</summary>
internal static class VerifyCommand
{
    public static Command Create(CommonOptions common, Terminal.Console console, TimeProvider clock)
    {
        var ids = new Argument<string[]>("id") { Description = "Sources to ask; without one, all", Arity = ArgumentArity.ZeroOrMore };
        var delay = new Option<double>("--delay")
        {
            Description = "Seconds between two requests to one host",
            HelpName = "seconds",
            DefaultValueFactory = _ => 2,
        };
        var dry = new Option<bool>("--dry-run") { Description = "List the addresses that would be asked, and ask none" };
        var command = new Command("verify", "Ask the web whether sources still stand and still show their figures (goes online)")
        {
            ids,
            delay,
            dry,
        };
        command.SetAction(
            async (result, cancellation) =>
            {
                var project = common.OpenProject(result);
                var read = LibraryReader.Read(project.Root, project.Settings, common.Jobs(result));
                var library = read.Library;
                var wanted = Wanted(library, result.GetValue(ids)!);
                if (result.GetValue(dry))
                {
                    foreach (var source in wanted)
                        await console.Out.WriteLineAsync(
                            $"{source.Id.Value}  {SourceVerifier.AddressOf(source)?.OriginalString ?? "no address on the web"}"
                        );
                    return ExitCode.Clean;
                }

                if (result.GetValue(delay) is not (>= 0.5 and <= 600))
                    throw new UsageException("--delay is between 0.5 and 600 seconds");
                RefuseUnread(read);
                var path = Path.Combine(project.Root, project.Settings.InputPaths[0], LinkCheckWriter.FileName);
                var checks = new List<LinkCheck>();
                try
                {
                    await new SourceVerifier(clock, TimeSpan.FromSeconds(result.GetValue(delay))).VerifyAsync(
                        library,
                        wanted,
                        common.AsOf(result),
                        Tell,
                        cancellation
                    );
                }
                finally
                {
                    // what was found until somebody stopped it is kept
                    if (checks.Count > 0 && !SourceVerifier.IsOffline(checks))
                        WholeFile.Write(path, LinkCheckWriter.Write(Merged(library, checks)));
                }

                if (SourceVerifier.IsOffline(checks))
                    throw new UsageException(
                        "no host answered: is this machine online? Nothing was written, since that says nothing of the sources"
                    );

                await console.Error.WriteLineAsync(
                    $"{Summary.Of(checks.Count, "source")} asked; written to {Path.GetRelativePath(project.Root, path)}, which check reads"
                );
                return ExitCode.Clean;

                void Tell(LinkCheck check)
                {
                    checks.Add(check);
                    console.Out.WriteLine(LineOf(check, library.Sources[check.Source.Value]));
                    console.Out.Flush();
                }
            }
        );
        return command;
    }

    /// <summary>What could not be read would be missing from what is written, and with it since when a source has been failing.</summary>
    private static void RefuseUnread(ReadResult read)
    {
        var broken = read.Diagnostics.FirstOrDefault(found => found.Severity == Severity.Error
            && (found.Span.File.Path.Contains("sources/", StringComparison.Ordinal) || Path.GetFileName(found.Span.File.Path) == LinkCheckWriter.FileName));
        if (broken is not null) throw new UsageException($"{broken.Span}: {broken.Message}. Mend this first: what was found earlier would be lost");
    }

    private static ImmutableArray<Source> Wanted(Library library, string[] ids) =>
        ids.Length == 0
            ?
            [
                .. library
                    .Sources.Values.Where(source => source.Withdrawn is null)
                    .OrderBy(source => source.Id.Value, StringComparer.Ordinal),
            ]
            :
            [
                .. ids.Select(id =>
                    library.Sources.GetValueOrDefault(id)
                    ?? throw new UsageException(
                        $"there is no source \"{id}\"{(NearestName.Of(id, library.Sources.Keys) is { } nearest ? $": did you mean \"{nearest}\"?" : "")}"
                    )
                ),
            ];

    /// <summary>New results take the place of old ones; those of sources that are gone go with them.</summary>
    private static IEnumerable<LinkCheck> Merged(Library library, List<LinkCheck> checks) =>
        checks.Concat(
            library.LinkChecks.Where(old =>
                library.Sources.ContainsKey(old.Source.Value) && checks.All(check => check.Source.Value != old.Source.Value)
            )
        );

    private static string LineOf(LinkCheck check, Source source)
    {
        var parts = new List<string> { $"{LinkCheckWriter.WordOf(check.State),-8}  {source.Id.Value}" };
        if (check.Status > 0)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"status {check.Status}"));
        if (check.FailingSince is { } since)
            parts.Add($"failing since {since}");
        if (check.MovedTo is { } place)
            parts.Add($"now at {place}");
        if (check.Seen.Length + check.NotSeen.Length > 0)
            parts.Add(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"figures seen: {check.Seen.Length} of {check.Seen.Length + check.NotSeen.Length}"
                )
            );
        if (check.Why is { } why)
            parts.Add(why);
        if (ArchiveProposal.For(source, check) is { } proposal)
            parts.Add(proposal);
        return string.Join("; ", parts);
    }
}
