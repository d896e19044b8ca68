using System.Text.Json;

namespace Sourced.Cli.Tests;

public sealed class ImpactTests
{
    [Fact]
    public async Task A_finding_leads_to_all_that_rests_on_it()
    {
        using var project = Translated();

        var ending = await project.RunAsync("impact", "town-2025#badly", "--format", "json");

        using var impact = JsonDocument.Parse(ending.Out);
        var root = impact.RootElement;
        Assert.Equal(("finding", "34%: slept badly (pupils of the town)"), (root.GetProperty("kind").GetString(), root.GetProperty("title").GetString()));
        Assert.Equal(["input/facts/sleep.md"], Names(root, "pages", "file"));
        Assert.Equal(["input/es/facts/sleep.md"], Names(root, "translations", "file"));
        Assert.Equal(
            ["input/es/facts/sleep.md:16 34 %", "input/facts/sleep.md:18 34%"],
            root.GetProperty("statistics")
                .EnumerateArray()
                .Select(one => $"{one.GetProperty("file")}:{one.GetProperty("line")} {one.GetProperty("text")}")
        );
        Assert.Equal(["slept badly in one town"], Names(root, "key_figures", "statement"));
        Assert.Equal(["town-2025#double"], root.GetProperty("derived").EnumerateArray().Select(one => one.GetString()));
        Assert.Contains("handouts/sleep/sheet-a4.pdf", root.GetProperty("handouts").EnumerateArray().Select(one => one.GetString()));
        Assert.Contains("es/handouts/sleep/sheet-letter.pdf", root.GetProperty("handouts").EnumerateArray().Select(one => one.GetString()));
        Assert.Contains(
            root.GetProperty("made_pages").EnumerateArray(),
            page => page.GetString()!.StartsWith("https://small.example/s/", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_source_or_a_help_line_does_too_and_a_slip_is_met_with_a_suggestion()
    {
        using var project = Translated();
        await project.RunAsync("new", "help-line", "gb-line", "--name", "A line", "--what-for", "Advice", "--country", "GB", "--phone", "0800 000 000");

        var source = await project.RunAsync("impact", "town-2025");
        var line = await project.RunAsync("impact", "gb-line");
        var slip = await project.RunAsync("impact", "town-2052");

        Assert.Contains("\nstatistics (2)\n", source.Out, StringComparison.Ordinal);
        Assert.Contains("https://small.example/pages/help/", line.Out, StringComparison.Ordinal);
        Assert.Contains("handouts/sleep/sheet-a4.pdf", line.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, slip.Code);
        Assert.Contains("did you mean \"town-2025\"?", slip.Error, StringComparison.Ordinal);
        Assert.Contains("did you mean \"town-2025\"?", (await project.RunAsync("impact", "town")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_editions_differ_in_what_readers_find_changed()
    {
        using var project = new ProjectFolder();
        await project.RunAsync("build", "--only", "data", "--no-progress");
        File.Copy(project.PathOf("output/data/data.zip"), project.PathOf("before.zip"));
        project.Edit("input/facts/sleep.md", "34%", "36%");
        project.Edit("input/sources/town-2025.yml", "34%", "36%");
        project.Edit("input/sources/town-2025.yml", "title: How our pupils sleep", "title: How our *pupils* sleep");
        await project.RunAsync("build", "--only", "data", "--no-progress");

        var text = await project.RunAsync("diff", project.PathOf("before.zip"), project.PathOf("output"));
        var markdown = await project.RunAsync("diff", project.PathOf("before.zip"), project.PathOf("output"), "--format", "markdown");
        var same = await project.RunAsync("diff", project.PathOf("output"), project.PathOf("output/data"));
        var none = await project.RunAsync("diff", project.PathOf("input"), project.PathOf("output"));

        Assert.Contains("changed  statistic town-2025#badly (en)", text.Out, StringComparison.Ordinal);
        Assert.Contains("    figure: was \"34%\", now \"36%\"\n", text.Out, StringComparison.Ordinal);
        Assert.Contains("- figure: was **34%**, now **36%**", markdown.Out, StringComparison.Ordinal);
        Assert.Contains("now **How our \\*pupils\\* sleep**", markdown.Out, StringComparison.Ordinal);
        Assert.Equal("nothing that readers see has changed\n", same.Out);
        Assert.Equal(ExitCode.Usage, none.Code);
    }

    [Fact]
    public async Task A_withdrawal_stands_first_with_its_reason()
    {
        using var project = new ProjectFolder();
        await File.WriteAllTextAsync(project.PathOf("input/codes.txt"), "", TestContext.Current.CancellationToken);
        await project.RunAsync("build", "--only", "data", "--no-progress");
        File.Copy(project.PathOf("output/data/data.zip"), project.PathOf("before.zip"));
        await File.AppendAllTextAsync(
            project.PathOf("input/sources/town-2025.yml"),
            "\n    withdrawn: {on: 2026-01-09, reason: The town counted some pupils twice.}\n",
            TestContext.Current.CancellationToken
        );
        project.Edit("input/facts/sleep.md", "In one town, 34% of pupils slept badly [@town-2025#badly].", "Nobody knows.");
        await project.RunAsync("build", "--only", "data", "--no-progress");

        var ending = await project.RunAsync("diff", project.PathOf("before.zip"), project.PathOf("output"));

        Assert.StartsWith(
            "withdrawn  statistic town-2025#badly (en): 34% slept badly (pupils of the town) (The town counted some pupils twice.)\n",
            ending.Out,
            StringComparison.Ordinal
        );
    }

    private static IEnumerable<string?> Names(JsonElement root, string list, string name) =>
        root.GetProperty(list).EnumerateArray().Select(one => one.GetProperty(name).GetString());

    /// <summary>A sheet with a key figure and its translation; a second finding is computed from the first.</summary>
    private static ProjectFolder Translated()
    {
        var project = new ProjectFolder();
        project.Edit("statiq.json", "\"Host\"", "\"Languages\": [\"en\", \"es\"], \"Host\"");
        project.Edit(
            "input/sources/town-2025.yml",
            "locator: p. 2",
            "locator: p. 2\n  - id: double\n    figure: 68%\n    derived: badly * 2\n    measures: twice that"
        );
        Directory.CreateDirectory(project.PathOf("input/es/facts"));
        File.WriteAllText(
            project.PathOf("input/es/facts/sleep.md"),
            project
                .Read("input/facts/sleep.md")
                .Replace("34%", "34 %", StringComparison.Ordinal)
                .Replace("In one town, ", "", StringComparison.Ordinal)
                .Replace("audience: [parents]", "audience: [parents]\norder: 1", StringComparison.Ordinal)
        );
        project.Edit(
            "input/facts/sleep.md",
            "audience: [parents]",
            "audience: [parents]\nkey-figures:\n  - finding: town-2025#badly\n    statement: slept badly in one town"
        );
        return project;
    }
}
