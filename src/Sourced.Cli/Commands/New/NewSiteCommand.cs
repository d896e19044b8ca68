using System.CommandLine;
using Sourced.Content.Schemas;
using Sourced.Content.Starting;

namespace Sourced.Cli.Commands.New;

/// <summary>An empty site in a folder of its own, which checks and builds as it stands.</summary>
internal static class NewSiteCommand
{
    public static Command Create(CommonOptions common, Terminal.Console console)
    {
        var folder = new Argument<string>("folder") { Description = "Where to put it: a folder that is empty or not there yet" };
        var title = new Option<string>("--title")
        {
            Description = "What the site calls itself",
            HelpName = "text",
            DefaultValueFactory = _ => "Facts that show their sources",
        };
        var host = new Option<string>("--host")
        {
            Description = "The host name at which it will stand",
            HelpName = "name",
            DefaultValueFactory = _ => "facts.example",
        };
        var command = new Command("site", "Start a site with one example sheet") { folder, title, host };
        command.SetAction(result =>
        {
            var (path, name, address) = (result.GetValue(folder)!, result.GetValue(title)!, result.GetValue(host)!);
            if ((SiteTemplate.ProblemWithTitle(name) ?? SiteTemplate.ProblemWithHost(address)) is { } problem) throw new UsageException(problem);
            if (!IsFree(path)) throw new UsageException($"'{path}' holds something already; nothing was changed");
            foreach (var file in SiteTemplate.Files(name, address, common.AsOf(result))) NewFile.Write(path, file);
            SchemasCommand.Write(Path.Combine(path, EditorSchemas.Folder));
            console.Out.WriteLine(path);
            console.Out.Flush();
            console.Error.WriteLine($"next: cd {path}");
            console.Error.WriteLine("next: sourced preview shows it while you write; README.md says the rest");
            return ExitCode.Clean;
        });
        return command;
    }

    /// <summary>A folder in which nothing stands but what git keeps.</summary>
    private static bool IsFree(string path) =>
        !File.Exists(path) && (!Directory.Exists(path) || Directory.EnumerateFileSystemEntries(path).All(entry => Path.GetFileName(entry) == ".git"));
}
