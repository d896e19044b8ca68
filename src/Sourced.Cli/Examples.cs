using System.CommandLine;
using System.CommandLine.Help;

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
        ],
        ["statistics"] =
        [
            "sourced statistics                         every number of the input",
            "sourced statistics report.md --format json",
            "sourced statistics notas.txt --language es --format csv",
        ],
        ["explain"] =
        [
            "sourced explain                            the catalogue",
            "sourced explain unsourced-statistic",
        ],
    };

    public static void AddTo(RootCommand root)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        var builder = new HelpBuilder(100);
        builder.CustomizeLayout(_ => [.. HelpBuilder.Default.GetLayout(), Write]);
        help.Action = new HelpAction { Builder = builder };
    }

    private static bool Write(HelpContext context)
    {
        if (!ByCommand.TryGetValue(context.Command is RootCommand ? "" : context.Command.Name, out var lines)) return false;
        context.Output.WriteLine("Examples:");
        foreach (var line in lines) context.Output.WriteLine("  " + line);
        return true;
    }
}
