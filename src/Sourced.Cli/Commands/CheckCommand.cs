using System.Collections.Immutable;
using System.CommandLine;
using Sourced.Cli.Terminal;
using Sourced.Content.Diagnostics;
using Sourced.Content.Documents;
using Sourced.Evidence.Reporting;

namespace Sourced.Cli.Commands;

/// <summary>The gate alone: reads, judges, reports. Needs neither Node nor a browser.</summary>
internal static class CheckCommand
{
    public static Command Create(CommonOptions common, Terminal.Console console)
    {
        var paths = new Argument<string[]>("path") { Description = "Report on these files or folders only", Arity = ArgumentArity.ZeroOrMore };
        var format = new Option<DiagnosticFormat>("--format") { HelpName = "text|compact|json|sarif|github|markdown", Description = "How to write the report (default: text)" };
        var output = new Option<string?>("--output") { Description = "Write the report to a file", HelpName = "file" };
        var command = new Command("check", "Hold every statistic against its source, publish nothing") { paths, format, output };
        command.SetAction(result =>
        {
            var project = common.OpenProject(result);
            var inspection = project.Inspect(common.AsOf(result), common.Jobs(result));
            var selected = InputSelection.Of(project.Root, result.GetValue(paths)!);
            var shown = inspection with { Diagnostics = [.. inspection.Diagnostics.Where(diagnostic => selected.Includes(diagnostic.Span.File.Path))] };
            Write(shown, [.. inspection.Library.Documents.Where(document => selected.Includes(document.File.Path))], result.GetValue(format), result.GetValue(output), console);
            if (result.GetValue(format) == DiagnosticFormat.Text) console.Error.WriteLine(Summary.OfCheck(shown));
            return shown.ExitCode(common.IsStrict(result));
        });
        return command;
    }

    private static void Write(Inspection shown, ImmutableArray<Document> documents, DiagnosticFormat format, string? file, Terminal.Console console)
    {
        if (file is null)
        {
            Write(console.Out, console.UsesColor);
            return;
        }

        using var writer = new StreamWriter(file) { NewLine = "\n" };
        Write(writer, color: false);

        void Write(TextWriter writer, bool color)
        {
            DiagnosticReport.Write(writer, shown.Diagnostics, format, color);
            if (format == DiagnosticFormat.Markdown) ReadabilityReport.Write(writer, documents);
        }
    }
}
