using System.CommandLine;
using System.CommandLine.Parsing;
using Sourced.Content.Reading;

namespace Sourced.Cli;

/// <summary>Says what is wrong with a command line, and what was most likely meant.</summary>
internal static class Refusal
{
    /// <summary>One line for each thing that is wrong; none when the command line can be run.</summary>
    public static IReadOnlyList<string> Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (parsed.UnmatchedTokens is [var first, ..]) return [Stray(first, command)];
        if (MistakenForArgument(parsed) is { } option) return [Stray(option, command)];
        if (parsed.Errors.Count > 0 && command.Action is null && command.Subcommands.Count > 0)
            return [$"'{string.Join(' ', Examples.PathOf(command).Prepend("sourced"))}' needs one more word: {string.Join(", ", Commands(command))}"];
        return [.. parsed.Errors.Select(error => Choice(error) ?? error.Message)];
    }

    /// <summary>The first token that nothing takes; what follows it is left out, since it is mostly its value.</summary>
    private static string Stray(string token, Command command)
    {
        if (token.StartsWith('-')) return $"there is no option '{token}'{Meant(token, Options(command))}";
        return command.Subcommands.Count > 0
            ? $"there is no command '{token}'{Meant(token, Commands(command))}"
            : $"'{token}' is one too many: '{string.Join(' ', Examples.PathOf(command).Prepend("sourced"))}' takes no more than it was given before";
    }

    /// <summary>A command that takes any number of paths takes a slip of the pen for one. A file of such a name can be given as <c>./--name</c>.</summary>
    private static string? MistakenForArgument(ParseResult parsed) =>
        parsed.Tokens.Any(token => token.Type == TokenType.DoubleDash)
            ? null
            : parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(result => result.Tokens)
                .Select(token => token.Value).FirstOrDefault(value => value.Length > 2 && value.StartsWith("--", StringComparison.Ordinal));

    /// <summary>A word that is none of those which an option takes.</summary>
    private static string? Choice(ParseError error) =>
        error.SymbolResult is OptionResult { Option: { HelpName: { } names } option, Tokens: [.., var token] }
        && names.Split('|') is { Length: > 1 } words
        && !words.Contains(token.Value)
            ? $"'{token.Value}' is no {option.Name}{Meant(token.Value, words, ": choose among ")}"
            : null;

    private static string Meant(string written, IEnumerable<string> candidates, string otherwise = ": there are ")
    {
        string[] known = [.. candidates];
        var meant = NearestName.Begun(written, known) ?? NearestName.Of(written, known);
        return meant is null ? otherwise + string.Join(", ", known) : $": did you mean '{meant}'?";
    }

    private static IEnumerable<string> Commands(Command command) => command.Subcommands.Where(one => !one.Hidden).Select(one => one.Name);

    private static IEnumerable<string> Options(Command command) =>
        command
            .Options.Concat(Above(command).SelectMany(parent => parent.Options.Where(option => option.Recursive)))
            .Where(option => !option.Hidden)
            .Select(option => option.Name);

    private static IEnumerable<Command> Above(Command command) => command.Parents.OfType<Command>().Take(1).SelectMany(parent => Above(parent).Prepend(parent));
}
