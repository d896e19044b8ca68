using System.CommandLine;
using System.CommandLine.Parsing;

namespace Sourced.Cli.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("--only", "pictures")]
    [InlineData("--shard", "5/4")]
    [InlineData("--as-of", "2026-02-30")]
    [InlineData("--jobs", "0")]
    [InlineData("--no-such-option")]
    [InlineData("publish")]
    [InlineData("build", "--settings", "no-such-file.json")]
    [InlineData("build", "--input", "no-such-folder")]
    public async Task What_cannot_be_done_is_refused_in_words_with_exit_code_2(params string[] arguments)
    {
        var ending = await Ending.OfAsync(arguments);

        Assert.Equal((ExitCode.Usage, ""), (ending.Code, ending.Out));
        Assert.StartsWith("error: ", ending.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("there is no command 'chekc': did you mean 'check'?", "chekc")]
    [InlineData("there is no command 'shet': did you mean 'sheet'?", "new", "shet")]
    [InlineData("there is no command 'sing': did you mean 'sign'?", "review", "sing", "town-2025#badly")]
    [InlineData("there is no command 'publish': there are build, check, ", "publish")]
    [InlineData("there is no option '--formt': did you mean '--format'?", "check", "--formt", "json")]
    [InlineData("there is no option '--titel': did you mean '--title'?", "new", "sheet", "sleep", "--titel", "Sleep")]
    [InlineData("there is no option '--out': did you mean '--output'?", "build", "--out", "folder")]
    [InlineData("there is no option '--hepl': did you mean '--help'?", "--hepl")]
    [InlineData("there is no option '--settigns': did you mean '--settings'?", "sources", "list", "--settigns", "x.json")]
    [InlineData("'jsno' is no --format: did you mean 'json'?", "check", "--format", "jsno")]
    [InlineData("'pictures' is no --format: choose among text, json, csv", "statistics", "--format", "pictures")]
    [InlineData("'sourced new' needs one more word: site, sheet, ", "new")]
    [InlineData("'b' is one too many: 'sourced explain' takes no more", "explain", "a", "b")]
    [InlineData("there is no rule 'EVD03': did you mean 'EVD003'?", "explain", "EVD03")]
    public async Task A_slip_is_met_with_what_was_most_likely_meant(string told, params string[] arguments)
    {
        var ending = await Ending.OfAsync(arguments);

        Assert.Equal((ExitCode.Usage, ""), (ending.Code, ending.Out));
        Assert.StartsWith("error: " + told, ending.Error, StringComparison.Ordinal);
        Assert.Single(ending.Error.Split('\n'), line => line.StartsWith("error:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_help_of_every_command_ends_with_examples_that_the_program_understands()
    {
        var clock = TimeProvider.System;
        await using var nowhere = new StringWriter();
        using var console = new Terminal.Console(nowhere, nowhere, isInteractive: false, usesColor: false, null);
        var root = CommandLine.Root(new CommonOptions(clock), console, clock);
        foreach (var command in Below(root))
        {
            var ending = await Ending.OfAsync([.. Examples.PathOf(command), "--help"]);
            var examples = ending.Out.Split("\nExamples:\n");

            Assert.True(ending.Code == ExitCode.Clean && examples.Length == 2, $"{string.Join(' ', Examples.PathOf(command))}: no examples\n{ending.Out}");
            foreach (var line in examples[1].Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                var call = line.Trim().Split("   ")[0];
                Assert.StartsWith("sourced", call, StringComparison.Ordinal);
                Assert.Empty(Refusal.Of(CommandLine.Parse(root, [.. CommandLineParser.SplitCommandLine(call).Skip(1)])));
            }
        }
    }

    private static IEnumerable<Command> Below(Command command) => command.Subcommands.SelectMany(Below).Prepend(command);
}
