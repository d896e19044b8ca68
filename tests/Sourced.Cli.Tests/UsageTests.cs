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
    [InlineData]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("statistics")]
    [InlineData("explain")]
    public async Task Help_ends_with_examples(params string[] command)
    {
        var ending = await Ending.OfAsync([.. command, "--help"]);

        Assert.Equal(ExitCode.Clean, ending.Code);
        Assert.Contains("\nExamples:\n  sourced", ending.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }
}
