using Sourced.Testing;

namespace Sourced.Cli.Tests;

/// <summary>A small project on disk, and the program run on it as from a shell.</summary>
internal sealed class ProjectFolder : IDisposable
{
    /// <summary>One sheet with one bound statistic.</summary>
    public const string OneSheet = """
        -- statiq.json --
        { "SiteTitle": "Small site", "Host": "small.example", "ThemePath": "none", "ExitChecked": "2026-01-04" }
        -- input/index.md --
        ---
        title: Small site
        message: One sheet, one number.
        ---

        Read the sheet.
        -- input/facts/sleep.md --
        ---
        title: Children need sleep
        message: Ask how your child slept.
        audience: [parents]
        published: 2026-01-05
        reviewed: 2026-01-05
        ---

        ## What you can do {#do}

        Ask how your child slept.

        ## The facts {#facts}

        In one town, 34% of pupils slept badly [@town-2025#badly].

        ## What we do not know {#unknown}

        Whether other towns are alike.
        -- input/sources/town-2025.yml --
        id: town-2025
        type: report
        title: How our pupils sleep
        publisher: Town council
        issued: 2025
        URL: https://example.org/sleep
        accessed: 2026-01-04
        archive: {URL: "https://web.archive.org/web/2026/https://example.org/sleep", on: 2026-01-04}
        kind: count
        updates: never
        limits: One town.
        findings:
          - id: badly
            figure: 34%
            measures: slept badly
            population: pupils of the town
            place: one town
            period: 2025
            locator: p. 2
        """;

    public ProjectFolder(string archive = OneSheet)
    {
        Root = Directory.CreateTempSubdirectory("sourced-cli-").FullName;
        SiteText.Parse(archive).WriteTo(Root);
    }

    public string Root { get; }

    public string PathOf(string path) => Path.Combine(Root, path);

    public void Edit(string path, string old, string @new) =>
        File.WriteAllText(PathOf(path), File.ReadAllText(PathOf(path)).Replace(old, @new, StringComparison.Ordinal));

    /// <summary>Runs a command with the project's settings.</summary>
    public Task<Ending> RunAsync(params string[] arguments) =>
        Ending.OfAsync([.. arguments, "--settings", PathOf("statiq.json"), "--as-of", "2026-01-10"]);

    /// <summary>The same with a person at the terminal.</summary>
    public Task<Ending> TypeAsync(string typed, params string[] arguments) =>
        Ending.OfAsync(new StringReader(typed), [.. arguments, "--settings", PathOf("statiq.json"), "--as-of", "2026-01-10"]);

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
