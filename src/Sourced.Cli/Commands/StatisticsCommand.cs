using System.Collections.Immutable;
using System.CommandLine;
using Sourced.Content.Diagnostics;
using Sourced.Content.Text;
using Sourced.Evidence;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Reporting;
using Sourced.Statistics;

namespace Sourced.Cli.Commands;

/// <summary>Every number found and its verdict, for files of the project or any other Markdown or text file.</summary>
internal static class StatisticsCommand
{
    public static Command Create(CommonOptions common, Terminal.Console console)
    {
        var paths = new Argument<string[]>("path")
        {
            Description = "Files or folders; without one, the whole input",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var format = new Option<NumbersFormat>("--format")
        {
            HelpName = "text|json|csv",
            Description = "How to write the list (default: text)",
        };
        var language = new Option<string>("--language")
        {
            Description = "Language of files outside the input",
            HelpName = "tag",
            DefaultValueFactory = _ => "en",
        };
        language.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<string>() is { } tag && !StatisticReader.Knows(tag))
                given.AddError($"\"{tag}\" is no language in which numbers are read; name one of ar, de, en, es, fr, hi, pt, zh");
        });
        var command = new Command("statistics", "List every number and what the gate makes of it") { paths, format, language };
        command.SetAction(result =>
        {
            var named = result.GetValue(paths)!;
            var project = named.Length == 0 ? common.OpenProject(result) : common.FindProject(result);
            var loose = LooseFiles.Of(named, project);
            var selection = InputSelection.Of(project?.Root ?? ".", named);
            var inspection =
                project is not null && (named.Length == 0 || named.Any(project.HasInputBelowOrAt))
                    ? project.Inspect(common.AsOf(result), common.Jobs(result))
                    : null;
            ImmutableArray<CheckedNumber> numbers =
            [
                .. Own(inspection, selection),
                .. loose.SelectMany(file => LooseText.Read(file, result.GetValue(language)!)),
            ];
            NumbersReport.Write(console.Out, numbers, result.GetValue(format));
            return inspection is null ? ExitCode.Clean : Unread(inspection, selection, console);
        });
        return command;
    }

    private static IEnumerable<CheckedNumber> Own(Inspection? inspection, InputSelection selection) =>
        inspection?.Report.Numbers.Where(number => selection.Includes(number.Span.File.Path)) ?? [];

    /// <summary>A number in what could not be read is not in the list: that is said, and is no success.</summary>
    private static int Unread(Inspection inspection, InputSelection selection, Terminal.Console console)
    {
        ImmutableArray<Diagnostic> unread =
        [
            .. inspection.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error && (inspection.IsOfSettings(diagnostic)
                || (diagnostic.Code.StartsWith("DOC", StringComparison.Ordinal) && selection.Includes(diagnostic.Span.File.Path)))),
        ];
        if (unread.IsEmpty) return ExitCode.Clean;
        DiagnosticReport.Write(console.Error, unread, DiagnosticFormat.Compact);
        return (inspection with { Diagnostics = unread }).ExitCode(strict: false);
    }
}
