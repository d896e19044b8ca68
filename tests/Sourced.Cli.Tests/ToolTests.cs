using Sourced.Testing;

namespace Sourced.Cli.Tests;

/// <summary>The program as people install it: packed, installed from a folder, run where there is neither this repository nor Node.</summary>
public sealed class ToolTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sourced-tool-").FullName;

    [Fact]
    public async Task Installed_it_starts_a_site_that_checks_and_builds()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        Works(
            await DotnetAsync(
                "pack",
                Path.Combine(Repository.Root, "src", "Sourced.Cli"),
                "--no-build",
                "-c",
                configuration,
                "-o",
                In("packages"),
                "-nodeReuse:false"
            )
        );
        Works(await DotnetAsync("tool", "install", "sourced", "--tool-path", In("tools"), "--source", In("packages")));

        Works(await SourcedAsync("new", "site", In("site")));
        var check = Works(await SourcedAsync("check", "--strict"));
        Works(await SourcedAsync("build", "--only", "site,data", "--no-progress"));

        Assert.Contains("2 statistics bound: no error", check.Error, StringComparison.Ordinal);
        Assert.Contains(
            "5,802",
            await File.ReadAllTextAsync(In("site/output/facts/lessons/index.html"), TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
        var theme = Assert.Single(Directory.GetDirectories(In("cache/sourced")));
        Assert.True(File.Exists(Path.Combine(theme, "paper", "sheet.typ")));
        Assert.False(Directory.Exists(In("site/theme")));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static Ending Works(Ending ending)
    {
        Assert.True(ending.Code == ExitCode.Clean, $"exit {ending.Code}\n{ending.Out}{ending.Error}");
        return ending;
    }

    private string In(string path) => Path.Combine(_folder, path);

    private Task<Ending> DotnetAsync(params string[] arguments) =>
        Programs.RunAsync(_folder, new Dictionary<string, string> { ["DOTNET_NOLOGO"] = "1", ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1" }, "dotnet", arguments);

    /// <summary>Without Node on the search path, so that npm cannot go online.</summary>
    private Task<Ending> SourcedAsync(params string[] arguments)
    {
        Directory.CreateDirectory(In("site"));
        var environment = new Dictionary<string, string>
        {
            ["PATH"] = In("nothing"),
            ["XDG_CACHE_HOME"] = In("cache"),
            ["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", "..")),
        };
        return Programs.RunAsync(In("site"), environment, In(OperatingSystem.IsWindows() ? "tools/sourced.exe" : "tools/sourced"), arguments);
    }
}
