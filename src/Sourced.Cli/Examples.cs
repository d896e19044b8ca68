using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Sourced.Content.Starting;

namespace Sourced.Cli;

/// <summary>Help that ends with examples, since that is what people look for.</summary>
internal static class Examples
{
    private static readonly Dictionary<string, string[]> ByCommand = new(StringComparer.Ordinal)
    {
        [""] =
        [
            "sourced                                    gate, then publish input/ to output/",
            "sourced check                              the gate alone",
            "sourced statistics input/facts/online.md   every number of one sheet",
            "sourced explain EVD003                     what a rule means",
            "sourced new site our-facts                 a site of your own, which builds as it stands",
            "sourced preview                            the site while you write",
        ],
        ["build"] =
        [
            "sourced build                              everything",
            "sourced build --only site,data             pages and data, no Node needed",
            "sourced build --output /srv/site           publish somewhere else",
        ],
        ["check"] =
        [
            "sourced check                              everything, with the lines and carets",
            "sourced check input/facts --format compact",
            "sourced check --format sarif --output gate.sarif",
            "sourced check --baseline known.json        only what is new; --update-baseline starts the file",
        ],
        ["statistics"] =
        [
            "sourced statistics                         every number of the input",
            "sourced statistics report.md --format json",
            "sourced statistics notas.txt --language es --format csv",
        ],
        ["preview"] =
        [
            "sourced preview                            open the address that it prints; Ctrl-C ends it",
            "sourced preview --port 8080",
        ],
        ["explain"] =
        [
            "sourced explain                            the catalogue",
            "sourced explain unsourced-statistic",
        ],
        ["new"] =
        [
            "sourced new sheet sleep                    asks a few questions, then writes input/facts/sleep.md",
            "sourced new source town-2025               a source with its first finding",
            "sourced new sheet --help                   the same with options, for scripts",
            "sourced new site our-facts                 a new site in a folder of its own",
        ],
        ["new site"] =
        [
            "sourced new site our-facts",
            "sourced new site our-facts --title \"Facts for our town\" --host facts.example",
        ],
        ["impact"] =
        [
            "sourced impact town-2025                   everything that rests on a source",
            "sourced impact town-2025#badly             on one finding, and on what is computed from it",
            "sourced impact us-988 --format json        on a help line",
        ],
        ["diff"] =
        [
            "sourced diff last/ output/                 what readers will find changed",
            "sourced diff data-may.zip output/ --format markdown",
        ],
        ["schemas"] =
        [
            "sourced schemas                            for the project at hand, where its files look for them",
            "sourced schemas /tmp/schemas",
        ],
        ["review"] =
        [
            "sourced review                             what waits, most urgent first",
            "sourced review pack pack.html              to check it with, offline",
            "sourced review sign town-2025#badly --by \"B. Reader\"",
        ],
        ["review pack"] = ["sourced review pack pack.html town-2025#badly --before last-edition/data.zip"],
        ["review sign"] =
        [
            "sourced review sign town-2025#badly --by \"B. Reader\"                  asks the ten questions of the review pack",
            "sourced review sign town-2025#badly --by \"B. Reader\" --all-answered   says that all ten were answered yes",
        ],
        ["sources"] =
        [
            "sourced sources list                       what is due for review first",
            "sourced sources import library.bib         takes over what Zotero and others export",
            "sourced sources verify                     whether they still stand at their addresses",
        ],
        ["sources verify"] =
        [
            "sourced sources verify                     asks every source's address, politely",
            "sourced sources verify town-2025           one of them",
            "sourced sources verify --dry-run           only lists what would be asked",
        ],
        ["sources list"] =
        [
            "sourced sources list                       what is due for review first",
            "sourced sources list --as-of 2027-06-01    what will be due then",
            "sourced sources list --format markdown",
        ],
        ["sources import"] =
        [
            "sourced sources import library.bib         a file of input/sources/ for each entry that is new",
            "sourced sources import zotero.json --kind survey",
            "sourced sources import export.ris --dry-run",
        ],
    };

    public static void AddTo(RootCommand root)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
    }

    /// <summary>The names that lead to a command, without the program's own: new, sheet.</summary>
    public static IEnumerable<string> PathOf(Command command) =>
        command is RootCommand ? [] : [.. command.Parents.OfType<Command>().Take(1).SelectMany(PathOf), command.Name];

    private static string[]? Of(Command command)
    {
        var path = string.Join(' ', PathOf(command));
        return ByCommand.GetValueOrDefault(path)
            ?? (Starter.All.FirstOrDefault(starter => path == $"new {starter.Name}") is { } started ? [started.Example] : null);
    }

    private sealed class HelpWithExamples(HelpAction inner) : SynchronousCommandLineAction
    {
        /// <summary>Who asks for help need not give what the command needs.</summary>
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var code = inner.Invoke(parseResult);
            var command = parseResult.CommandResult.Command;
            if (Of(command) is not { } lines) return code;
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (var line in lines) output.WriteLine("  " + line);
            return code;
        }
    }
}
