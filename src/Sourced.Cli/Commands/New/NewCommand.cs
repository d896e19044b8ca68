using System.Collections.Immutable;
using System.CommandLine;
using Sourced.Content.Reading;
using Sourced.Content.Starting;

namespace Sourced.Cli.Commands.New;

/// <summary>Starts a file of the input: asks on a terminal, takes options in a script, never overwrites.</summary>
internal static class NewCommand
{
    public static Command Create(CommonOptions common, Terminal.Console console)
    {
        var command = new Command("new", "Start a site, or a sheet, an action, a myth page, a source, a help line or a translation in one")
        {
            NewSiteCommand.Create(common, console),
        };
        foreach (var starter in Starter.All)
            command.Add(Create(starter, common, console));
        return command;
    }

    private static Command Create(Starter starter, CommonOptions common, Terminal.Console console)
    {
        var id = new Argument<string?>(starter.Id.Name) { Description = $"{Capital(starter.Id.Words)}: {starter.Id.Example}", Arity = ArgumentArity.ZeroOrOne };
        var options = starter.Questions.ToDictionary(question => question.Name, OptionFor);
        var command = new Command(starter.Name, starter.Summary) { id };
        foreach (var option in options.Values) command.Add(option);
        command.SetAction(result =>
        {
            var project = common.OpenProject(result);
            var given = options.ToDictionary(
                option => option.Key,
                option => (IReadOnlyList<string>)(result.GetValue(option.Value) ?? []),
                StringComparer.Ordinal
            );
            var library = LibraryReader.Read(project.Root, project.Settings, common.Jobs(result)).Library;
            var (name, answers) = new Interview(console, starter, WhyNot).Hold(result.GetValue(id), given);
            var file = starter.Start(name, answers, library, common.AsOf(result));
            NewFile.Write(project.Root, file);
            console.Out.WriteLine(file.Path);
            console.Out.Flush();
            foreach (var line in file.Next.Append($"sourced check {file.Path} says what is still missing")) console.Error.WriteLine($"next: {line}");
            return ExitCode.Clean;

            string? WhyNot(string name, Answers answers) =>
                starter.WhyNot(name, answers, library) ?? NewFile.WhyNot(project.Root, starter.PathOf(name, answers, library));
        });
        return command;
    }

    private static Option<string[]> OptionFor(Question question) => new($"--{question.Name}")
    {
        Description = $"{question.Words}{(question.TakesMany ? " (may be given again)" : "")}{Needed(question)}",
        HelpName = "text",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    private static string Needed(Question question) => question switch
    {
        { InsteadOf: { } other } => $" [required without --{other}]",
        { IsRequired: true, After: { } first } => $" [required with --{first}]",
        { IsRequired: true } => " [required]",
        _ => "",
    };

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
