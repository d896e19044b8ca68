using System.Collections.Immutable;
using System.CommandLine;
using Sourced.Content.Text;
using Sourced.Evidence;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Reporting;

namespace Sourced.Cli.Commands;

/// <summary>Every number found and its verdict, for files of the project or any other Markdown or text file.</summary>
internal static class StatisticsCommand
{
    public static Command Create(CommonOptions common, Terminal.Console console)
    {
        var paths = new Argument<string[]>("path") { Description = "Files or folders; without one, the whole input", Arity = ArgumentArity.ZeroOrMore };
        var format = new Option<NumbersFormat>("--format") { HelpName = "text|json|csv", Description = "How to write the list (default: text)" };
        var language = new Option<string>("--language") { Description = "Language of files outside the input", HelpName = "tag", DefaultValueFactory = _ => "en" };
        var command = new Command("statistics", "List every number and what the gate makes of it") { paths, format, language };
        command.SetAction(result =>
        {
            var named = result.GetValue(paths)!;
            var project = named.Length == 0 ? common.OpenProject(result) : common.FindProject(result);
            var loose = LooseFiles.Of(named, project);
            ImmutableArray<CheckedNumber> numbers = [.. Own(project, named, loose), .. loose.SelectMany(file => LooseText.Read(file, result.GetValue(language)!))];
            NumbersReport.Write(console.Out, numbers, result.GetValue(format));
            return ExitCode.Clean;

            IEnumerable<CheckedNumber> Own(Project? project, string[] named, ImmutableArray<SourceFile> loose)
            {
                var selection = InputSelection.Of(project?.Root ?? ".", named);
                if (project is null || (named.Length > 0 && !named.Any(project.HasInputBelowOrAt))) return [];
                return project.Inspect(common.AsOf(result), common.Jobs(result)).Report.Numbers.Where(number => selection.Includes(number.Span.File.Path));
            }
        });
        return command;
    }
}
