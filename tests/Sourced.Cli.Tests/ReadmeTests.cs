using System.CommandLine.Parsing;
using Sourced.Testing;

namespace Sourced.Cli.Tests;

/// <summary>What the README tells people to type works as it stands there.</summary>
public sealed class ReadmeTests
{
    private const string Program = "dotnet run --project src/Sourced.Cli";

    private static readonly string Root = Repository.Root;

    private static readonly string Dotnet = Path.GetFullPath(
        Path.Combine(
            Path.GetDirectoryName(typeof(object).Assembly.Location)!,
            "..",
            "..",
            "..",
            OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"
        )
    );

    private static readonly string[] Rooms =
    [
        "README.md",
        "CONTRIBUTING.md",
        "input/README.md",
        "src/README.md",
        "theme/README.md",
        "tests/README.md",
    ];

    private static readonly string Nowhere = Path.Combine(Path.GetTempPath(), $"sourced-readme-{Environment.ProcessId}");

    /// <summary>Every call of the program that ends by itself and changes nothing; the build and the preview have tests of their own.</summary>
    public static TheoryData<string> Calls() =>
        [
            .. Rooms
                .SelectMany(room => File.ReadLines(Path.Combine(Root, room)))
                .Where(line => line.StartsWith(Program + " -- ", StringComparison.Ordinal))
                .Select(line => line[(Program.Length + 4)..].Split('#')[0].Trim())
                .Where(call => call != "preview" && !call.StartsWith("new ", StringComparison.Ordinal))
                .Distinct(),
        ];

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_command_of_a_readme_ends_clean(string call)
    {
        var arguments = call.Split(' ')
            .Select(argument =>
                argument.EndsWith(".sarif", StringComparison.Ordinal) || argument.EndsWith(".html", StringComparison.Ordinal)
                    ? Nowhere
                    : argument
            );

        var ending = await SourcedAsync(Root, [.. arguments]);
        File.Delete(Nowhere);

        Assert.True(ending.Code == ExitCode.Clean, $"exit {ending.Code}\n{ending.Out}{ending.Error}");
    }

    [Fact]
    public async Task The_tour_leads_from_nothing_to_a_sheet_with_its_source()
    {
        var folder = Directory.CreateTempSubdirectory("sourced-tour-").FullName;
        try
        {
            var here = folder;
            foreach (var line in Tour())
            {
                var words = CommandLineParser.SplitCommandLine(line).ToArray();
                if (words[0] == "cd")
                {
                    here = Path.Combine(here, words[1]);
                    continue;
                }

                // Handouts and cards need packages of npm, which a test does not fetch.
                string[] arguments = words[1..] is ["build"] ? ["build", "--only", "site,data", "--no-progress"] : words[1..];
                Assert.Equal("sourced", words[0]);
                var ending = await SourcedAsync(here, arguments);
                Assert.True(ending.Code == ExitCode.Clean, $"{line}\nexit {ending.Code}\n{ending.Out}{ending.Error}");
                if (words[1] == "check")
                    Assert.EndsWith("no error, 1 warning\n", ending.Error, StringComparison.Ordinal);
            }

            Assert.Contains(
                "1 in 6",
                await File.ReadAllTextAsync(
                    Path.Combine(here, "output", "facts", "begins-early", "index.html"),
                    TestContext.Current.CancellationToken
                ),
                StringComparison.Ordinal
            );
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task The_overlay_of_the_readme_passes_on_a_new_site_as_it_stands_there()
    {
        var folder = Directory.CreateTempSubdirectory("sourced-overlay-").FullName;
        try
        {
            var started = await SourcedAsync(folder, ["new", "site", "ours", "--as-of", "2026-12-01"]);
            var here = Path.Combine(folder, "ours");
            await File.WriteAllTextAsync(Path.Combine(here, "overlay.yml"), Block("```yaml\n"), TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(
                Path.Combine(here, "logo.svg"),
                """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><path d="M0 0h40v40H0z"/></svg>""",
                TestContext.Current.CancellationToken
            );

            var check = await SourcedAsync(here, ["check", "--as-of", "2026-12-01"]);

            Assert.Equal(ExitCode.Clean, started.Code);
            Assert.Equal((ExitCode.Clean, ""), (check.Code, check.Out));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Block(string start)
    {
        var readme = Repository.Read("README.md");
        var at = readme.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return readme[at..(readme.IndexOf("\n```", at, StringComparison.Ordinal) + 1)];
    }

    /// <summary>The lines of the README's block for a shell, up to the preview, which does not end by itself.</summary>
    private static IEnumerable<string> Tour() =>
        Block("```sh\n")
            .Replace("\\\n", " ", StringComparison.Ordinal)
            .TrimEnd('\n')
            .Split('\n')
            .TakeWhile(line => line != "sourced preview");

    private static Task<Ending> SourcedAsync(string folder, string[] arguments) =>
        Programs.RunAsync(
            folder,
            new Dictionary<string, string> { ["XDG_CACHE_HOME"] = Nowhere + "-cache", ["PATH"] = Nowhere },
            Dotnet,
            [Path.Combine(AppContext.BaseDirectory, "sourced.dll"), .. arguments]
        );

    [Fact]
    public void The_readme_shows_how_to_build_and_how_to_test()
    {
        var readme = File.ReadAllText(Path.Combine(Root, "README.md"));

        Assert.Contains($"```\n{Program}\n```", readme, StringComparison.Ordinal);
        Assert.Contains("```\ndotnet test\n```", readme, StringComparison.Ordinal);
        Assert.InRange(Calls().Count, 6, 20);
    }
}
