using System.Collections.Immutable;
using System.CommandLine;
using Sourced.Cli.Terminal;
using Sourced.Content.Diagnostics;
using Sourced.Content.Documents;
using Sourced.Evidence.Reporting;
using Sourced.Publishing;

namespace Sourced.Cli.Commands;

/// <summary>The gate alone: reads, judges, reports. Needs neither Node nor a browser.</summary>
internal static class CheckCommand
{
    public static Command Create(CommonOptions common, Terminal.Console console)
    {
        var paths = new Argument<string[]>("path")
        {
            Description = "Report on these files or folders only",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var format = new Option<DiagnosticFormat>("--format")
        {
            HelpName = "text|compact|json|sarif|github|markdown",
            Description = "How to write the report (default: text)",
        };
        var output = new Option<string?>("--output") { Description = "Write the report to a file", HelpName = "file" };
        var baseline = new Option<string?>("--baseline")
        {
            Description = "Let pass what this file lists; its lines may only become fewer",
            HelpName = "file",
        };
        var update = new Option<bool>("--update-baseline")
        {
            Description = "Take out of the baseline what is mended; without the file, start it with what is wrong today",
        };
        var from = new Option<string?>("--paths-from")
        {
            Description = "Name files as from this folder, for a project in a part of a repository (default: the project's own)",
            HelpName = "folder",
        };
        var command = new Command("check", "Hold every statistic against its source, publish nothing")
        {
            paths,
            format,
            output,
            baseline,
            update,
            from,
        };
        command.SetAction(result =>
        {
            var project = common.OpenProject(result);
            var seen = new SeenFrom(project.Root, result.GetValue(from));
            var known = BaselineFile.Of(result.GetValue(baseline), result.GetValue(update));
            var inspection = WithLinks(project.Inspect(common.AsOf(result), common.Jobs(result)));
            var selected = InputSelection.Of(project, result.GetValue(paths)!);
            var (shown, letPass) = Select(inspection, selected, known);
            var documents = inspection.Library.Documents.Where(document => selected.Includes(document.File.Path));
            Write(seen.Of(shown.Diagnostics), seen.Of(letPass), [.. seen.Of(documents)], result.GetValue(format), result.GetValue(output), console);
            if (result.GetValue(format) == DiagnosticFormat.Text) console.Error.WriteLine(Summary.OfCheck(shown, selected));
            return shown.ExitCode(common.IsStrict(result));
        });
        return command;
    }

    /// <summary>A build finds dead links when it composes; here they are looked up in the input.</summary>
    private static Inspection WithLinks(Inspection inspection) =>
        inspection with { Diagnostics = [.. inspection.Diagnostics, .. InputLinks.Check(inspection.Library)] };

    /// <summary>What counts of the selected files, and what was found in them and let pass.</summary>
    private static (Inspection Shown, IReadOnlyList<LetPass> LetPass) Select(Inspection inspection, InputSelection selected, BaselineFile? known)
    {
        var baseline = known?.Settle(inspection.Diagnostics);
        var result = baseline?.Apply(inspection.Diagnostics, selected.Includes);
        var shown = (result?.Remaining ?? inspection.Diagnostics).Where(diagnostic =>
            inspection.IsOfSettings(diagnostic) || selected.Includes(diagnostic.Span.File.Path)
        );
        var letPass = inspection
            .Report.Suppressed.Select(LetPass.Of)
            .Concat((result?.Accepted ?? []).Select(LetPass.ByBaseline))
            .Where(passed => selected.Includes(passed.Diagnostic.Span.File.Path));
        return (inspection with { Diagnostics = [.. shown, .. result?.Outdated ?? []] }, [.. letPass]);
    }

    private static void Write(
        IReadOnlyList<Diagnostic> shown,
        IReadOnlyList<LetPass> letPass,
        ImmutableArray<Document> documents,
        DiagnosticFormat format,
        string? file,
        Terminal.Console console
    )
    {
        if (file is null)
        {
            Write(console.Out, console.UsesColor);
            return;
        }

        using var text = new StringWriter { NewLine = "\n" };
        Write(text, color: false);
        WholeFile.Write(file, text.ToString());

        void Write(TextWriter writer, bool color)
        {
            DiagnosticReport.Write(writer, shown, format, color, letPass, PublishingRules.All);
            if (format == DiagnosticFormat.Markdown) ReadabilityReport.Write(writer, documents);
        }
    }
}
