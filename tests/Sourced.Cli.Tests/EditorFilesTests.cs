using System.Text.Json;
using System.Text.RegularExpressions;
using Sourced.Content.Schemas;
using Sourced.Content.Starting;
using Sourced.Testing;

namespace Sourced.Cli.Tests;

/// <summary>What editors, git and GitHub are told of the program.</summary>
public sealed partial class EditorFilesTests
{
    [Theory]
    [InlineData("this repository")]
    [InlineData("a new site")]
    public async Task An_editor_finds_file_line_and_message_in_what_check_prints(string of)
    {
        var tasks = of == "a new site" ? Started(".vscode/tasks.json") : Repository.Read(".vscode/tasks.json");
        using var project = new ProjectFolder();
        project.Edit("input/facts/sleep.md", "34%", "43%");
        using var json = JsonDocument.Parse(tasks);
        var matcher = json.RootElement.GetProperty("tasks")[0].GetProperty("problemMatcher").GetProperty("pattern");

        var line = (await project.RunAsync("check", "--format", "compact")).Out.Split('\n')[0];
        var match = Regex.Match(line, matcher.GetProperty("regexp").GetString()!);

        Assert.True(match.Success, line);
        string Group(string name) => match.Groups[matcher.GetProperty(name).GetInt32()].Value;
        Assert.Equal(("input/facts/sleep.md", "15", "error", "EVD003"), (Group("file"), Group("line"), Group("severity"), Group("code")));
        Assert.NotEqual("", Group("message"));
    }

    [Fact]
    public void A_new_site_tells_editors_what_this_repository_tells_them()
    {
        Assert.Equal(Repository.Read(".vscode/settings.json"), Started(".vscode/settings.json"));
        Assert.Equal(
            Repository.Read(".vscode/tasks.json").Replace("dotnet run --project src/Sourced.Cli -- ", "sourced ", StringComparison.Ordinal),
            Started(".vscode/tasks.json")
        );
        Assert.All(
            Schemas().Matches(Repository.Read(".vscode/settings.json")),
            match => Assert.Contains(match.Groups[1].Value, EditorSchemas.All.Keys)
        );
    }

    [Theory]
    [InlineData(".pre-commit-hooks.yaml")]
    [InlineData(".ci/pull-request")]
    public async Task Every_call_of_the_program_is_one_that_it_understands(string file)
    {
        await using var nowhere = new StringWriter();
        using var console = new Terminal.Console(nowhere, nowhere, isInteractive: false, usesColor: false, null);
        var root = CommandLine.Root(new CommonOptions(TimeProvider.System), console, TimeProvider.System);
        var calls = Calls().Matches(Repository.Read(file)).Select(match => match.Groups[1].Value.Trim()).ToList();

        Assert.All(
            calls,
            call =>
                Assert.Empty(
                    Refusal.Of(
                        CommandLine.Parse(
                            root,
                            [
                                .. call.Replace("\"", "", StringComparison.Ordinal)
                                    .Split(' ')
                                    .Select(word => word.Contains('$', StringComparison.Ordinal) ? "x" : word),
                            ]
                        )
                    )
                )
        );
        Assert.NotEmpty(calls);
    }

    [Fact]
    public async Task What_new_writes_leads_editors_to_its_schema_where_the_project_has_schemas()
    {
        using var project = new ProjectFolder();
        await project.RunAsync("new", "source", "plain-2025", "--title", "Plain", "--publisher", "Town", "--kind", "count");
        await project.RunAsync("schemas");
        await project.RunAsync("new", "source", "town-2026", "--title", "Sleep", "--publisher", "Town", "--kind", "count");
        await project.RunAsync("new", "action", "listen", "--title", "Listen first", "--message", "Listen.", "--audience", "parents", "--do", "Listen.");
        await project.RunAsync("new", "help-line", "gb-line", "--name", "A line", "--what-for", "Advice", "--country", "GB", "--phone", "0800 000 000");
        await project.RunAsync("new", "help-line", "ie-line", "--name", "A line", "--what-for", "Advice", "--country", "IE", "--phone", "1800 000 000");

        var check = await project.RunAsync("check", project.PathOf("input/actions"), project.PathOf("input/help-lines.yml"), "--format", "compact");

        Assert.StartsWith("id: plain-2025\n", project.Read("input/sources/plain-2025.yml"), StringComparison.Ordinal);
        Assert.StartsWith(
            "# yaml-language-server: $schema=../../.vscode/schemas/source.json\nid: town-2026\n",
            project.Read("input/sources/town-2026.yml"),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "---\n# yaml-language-server: $schema=../../.vscode/schemas/action.json\ntitle: ",
            project.Read("input/actions/listen.md"),
            StringComparison.Ordinal
        );
        Assert.Single(
            project.Read("input/help-lines.yml").Split('\n'),
            line => line.Contains("yaml-language-server", StringComparison.Ordinal)
        );
        Assert.Equal((ExitCode.Clean, ""), (check.Code, check.Out));
        Assert.True(File.Exists(Path.GetFullPath(Path.Combine(project.PathOf("input/sources"), "../../.vscode/schemas/source.json"))));
    }

    private static string Started(string path) => SiteTemplate.Files("T", "example.org", new DateOnly(2026, 1, 10)).Single(file => file.Path == path).Text;

    [GeneratedRegex(@"schemas/([a-z-]+)\.json")]
    private static partial Regex Schemas();

    /// <summary>A call up to what the shell makes of it.</summary>
    [GeneratedRegex(@"(?:^|[;{&:]|\s)\s*sourced ((?:check|build|diff)[^>;|&\n]*)", RegexOptions.Multiline)]
    private static partial Regex Calls();
}
