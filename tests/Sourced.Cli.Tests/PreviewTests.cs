using System.Diagnostics;
using System.Net;
using Sourced.Testing;

namespace Sourced.Cli.Tests;

/// <summary>The preview as a process of its own: it says where it is, and leaves nothing behind.</summary>
public sealed class PreviewTests
{
    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task It_says_where_to_look_serves_the_site_and_ends_clean_when_it_is_interrupted(string signal)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "signals are sent with the tools of Linux");
        using var project = new ProjectFolder();
        using var process = Start("preview", "--port", "0", "--settings", project.PathOf("statiq.json"), "--as-of", "2026-01-10");

        var address = (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken))!["preview: ".Length..];
        while (
            await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line
            && !line.StartsWith("watching", StringComparison.Ordinal)
        ) { }

        using var client = new HttpClient { BaseAddress = new Uri(address) };
        var page = await client.GetStringAsync(new Uri("facts/sleep/", UriKind.Relative), TestContext.Current.CancellationToken);
        using (var kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"])) await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Contains("Children need sleep", page, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, process.ExitCode);
        Assert.False(Directory.Exists(project.PathOf("output")));
    }

    [Fact]
    public async Task Its_typesetter_ends_with_it()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "signals are sent with the tools of Linux");
        var theme = Path.Combine(Repository.Root, "theme");
        Assert.SkipUnless(Directory.Exists(Path.Combine(theme, "node_modules", "@myriaddreamin")), "the packages of the theme are not restored here");
        using var project = new ProjectFolder();
        project.Edit("statiq.json", "\"ThemePath\": \"none\"", $"\"ThemePath\": \"{theme}\"");
        using var process = Start("preview", "--port", "0", "--settings", project.PathOf("statiq.json"), "--as-of", "2026-01-10");
        var address = (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken))!["preview: ".Length..];
        while (
            await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line
            && !line.StartsWith("watching", StringComparison.Ordinal)
        ) { }

        using var client = new HttpClient { BaseAddress = new Uri(address) };
        var paper = await client.GetByteArrayAsync(new Uri("handouts/sleep/sheet-a4.pdf", UriKind.Relative), TestContext.Current.CancellationToken);
        var workers = ChildrenOf(process.Id);
        using (var kill = Process.Start("kill", ["-INT", $"{process.Id}"])) await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal("%PDF"u8, paper.AsSpan(0, 4));
        Assert.NotEmpty(workers);
        Assert.All(workers, worker => Assert.False(Directory.Exists($"/proc/{worker}"), $"process {worker} has outlived the preview"));
    }

    [Fact]
    public async Task A_port_that_is_taken_is_said_so()
    {
        using var taken = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        using var project = new ProjectFolder();

        var ending = await project.RunAsync("preview", "--port", $"{((IPEndPoint)taken.LocalEndpoint).Port}");

        Assert.Equal(ExitCode.Usage, ending.Code);
        Assert.Contains("cannot be used", ending.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_says_how_it_ends()
    {
        var ending = await Ending.OfAsync("preview", "--help");

        Assert.Contains("--port", ending.Out, StringComparison.Ordinal);
        Assert.Contains("Ctrl-C ends it", ending.Out, StringComparison.Ordinal);
    }

    /// <summary>By the fourth field of /proc/PID/stat; the second, the name, may hold spaces and brackets.</summary>
    private static List<int> ChildrenOf(int parent) =>
        [
            .. Directory
                .GetDirectories("/proc")
                .Select(folder => int.TryParse(Path.GetFileName(folder), out var id) ? id : 0)
                .Where(id => id > 0 && ParentOf(id) == parent),
        ];

    private static int ParentOf(int process)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{process}/stat");
            return int.Parse(stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0; // it has ended meanwhile
        }
    }

    /// <summary>A child of a shell's background job ignores SIGINT, and so would its children: env gives the signal its meaning back.</summary>
    private static Process Start(params string[] arguments) => Process.Start(
        new ProcessStartInfo("env", ["--default-signal=INT", "dotnet", Path.Combine(AppContext.BaseDirectory, "sourced.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
}
