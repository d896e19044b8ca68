using System.CommandLine;
using Sourced.Content.Sources;
using Sourced.Content.Writing;
using Sourced.Evidence.Reviewing;

namespace Sourced.Cli.Commands.Review;

/// <summary>Records that somebody held a finding against its source and found what the record says.</summary>
internal static class SignCommand
{
    public static Command Create(CommonOptions common, Terminal.Console console)
    {
        var id = new Argument<string>("id") { Description = "The finding, as source#finding" };
        var by = new Option<string>("--by") { Description = "Who looked: not the person who wrote the record", HelpName = "name", Required = true };
        var answered = new Option<bool>("--all-answered") { Description = "In a script: every question of the review pack was answered yes" };
        var command = new Command("sign", "Record that you held a finding against its source") { id, by, answered };
        command.SetAction(result =>
        {
            var project = common.OpenProject(result);
            var item = Wanted.Of(project.Inspect(common.AsOf(result), common.Jobs(result)), result.GetValue(id)!);
            var name = result.GetValue(by)!.Trim();
            var (source, finding) = (item.Source!, item.Finding!);
            if (name.Length == 0 || name.Any(char.IsControl))
                throw new UsageException("--by needs a name");
            if (SignOffs.AuthorOf(source, finding) is { } author && SignOffs.IsSamePerson(author, name))
                throw new UsageException($"{author} wrote this record: somebody else has to sign it off");
            if (SignOffs.AuthorOf(source, finding) is null)
                console.Error.WriteLine(
                    "the record does not say who wrote it: add recorded-by, so that readers can tell that two people looked"
                );
            if (!result.GetValue(answered))
                Ask(console, source, finding);
            var day = common.AsOf(result);
            var (today, hash) = (new PartialDate(day.Year, day.Month, day.Day), SignOffHash.Of(source, finding));
            var text = SignOffWriter.Write(finding, name, today, hash)
                ?? throw new UsageException($"{finding.Id.Span} stands on one line in braces: add checked: {{by: {name}, on: {today}, hash: {hash}}} by hand");
            WholeFile.Change(Path.Combine(project.Root, source.File.Path), source.File.Text, text); // ten questions take a while, and editors are open
            console.Out.WriteLine($"{source.File.Path}: {source.Id.Value}#{finding.Id.Value} signed off by {name}");
            return ExitCode.Clean;
        });
        return command;
    }

    /// <summary>A slip of the finger is no answer: who has come to the ninth question does not begin again.</summary>
    private static bool IsYes(Terminal.Console console, string question)
    {
        while (true)
        {
            console.Error.Write($"{question} (yes/no) ");
            switch (console.Answers!.ReadLine()?.Trim().ToUpperInvariant())
            {
                case "Y" or "YES":
                    return true;
                case "N" or "NO" or null:
                    return false;
                default:
                    console.Error.WriteLine("  yes or no?");
                    break;
            }
        }
    }

    /// <exception cref="UsageException">Nobody is there to ask, or an answer is not yes.</exception>
    private static void Ask(Terminal.Console console, Source source, Finding finding)
    {
        if (console.Answers is null)
            throw new UsageException(
                "the questions of the review pack have to be answered: --all-answered says that each was answered yes"
            );
        console.Error.WriteLine(
            $"{finding.Figure.Value} {finding.Measures?.Value}, {finding.Population?.Value}, {finding.Place?.Value}, {finding.Period?.Value}"
        );
        console.Error.WriteLine(
            $"{source.Title?.Value}, {finding.Locator?.Value}  {Sourced.Publishing.Citing.PassageLink.Of(source, finding)}"
        );
        foreach (var question in Checklist.Questions)
        {
            if (!IsYes(console, question)) throw new UsageException("not signed: every question needs a yes. Write down why, and a wording that would be safe");
        }
    }
}
