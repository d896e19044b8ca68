using System.CommandLine;
using Sourced.Content.Diagnostics;
using Sourced.Content.Reading;
using Sourced.Evidence.Rules;
using Sourced.Publishing;

namespace Sourced.Cli.Commands;

/// <summary>A rule's page, or the catalogue.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal.Console console)
    {
        var code = new Argument<string?>("code") { Description = "A rule's code, such as EVD003; without one, the catalogue", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("explain", "Say what a rule means and how to satisfy it") { code };
        command.SetAction(result =>
        {
            if (result.GetValue(code) is not { } wanted)
            {
                WriteCatalogue(console.Out);
                return ExitCode.Clean;
            }

            var rule =
                Find(wanted)
                ?? throw new UsageException(
                    $"there is no rule '{wanted}': {(Nearest(wanted) is { } near ? $"did you mean '{near}'?" : "'sourced explain' lists them all")}"
                );
            WritePage(console.Out, rule);
            return ExitCode.Clean;
        });
        return command;
    }

    private static IEnumerable<RuleDescription> All => RuleCatalogue.All.Concat(PublishingRules.All).OrderBy(rule => rule.Code, StringComparer.Ordinal);

    private static RuleDescription? Find(string wanted) => All.FirstOrDefault(rule =>
        string.Equals(rule.Code, wanted, StringComparison.OrdinalIgnoreCase) || string.Equals(rule.Name, wanted, StringComparison.OrdinalIgnoreCase));

    private static string? Nearest(string wanted) =>
        NearestName.Of(wanted, All.Select(rule => rule.Code)) ?? NearestName.Of(wanted, All.Select(rule => rule.Name));

    private static void WriteCatalogue(TextWriter writer)
    {
        var width = All.Select(rule => rule.Name.Length).DefaultIfEmpty().Max();
        foreach (var rule in All)
        {
            writer.WriteLine($"{rule.Code}  {rule.Name.PadRight(width)}  {Word(rule),-9}  {rule.Summary}");
        }
    }

    private static void WritePage(TextWriter writer, RuleDescription rule)
    {
        writer.WriteLine($"{rule.Code} {rule.Name} ({Word(rule)}{(rule.MaySuppress ? "" : ", may not be suppressed")})");
        writer.WriteLine();
        writer.WriteLine(rule.Summary);
        writer.WriteLine();
        writer.WriteLine(rule.Documentation.Trim());
        WriteExample(writer, "Stopped", rule.BadExample);
        WriteExample(writer, "Passes", rule.GoodExample);
    }

    private static void WriteExample(TextWriter writer, string heading, string example)
    {
        if (example.Length == 0) return;
        writer.WriteLine();
        writer.WriteLine($"{heading}:");
        writer.WriteLine();
        foreach (var line in example.Trim('\n').Split('\n')) writer.WriteLine(line.Length == 0 ? "" : "    " + line);
    }

    private static string Word(RuleDescription rule) => rule.Severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
