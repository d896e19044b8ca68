using System.Diagnostics;
using System.Text.Json;
using Sourced.Testing;

namespace Sourced.Browser.Tests;

/// <summary>Every type of page, read by the Nu checker of the W3C. It comes from npm and needs Java.</summary>
[Collection(nameof(SiteCollection))]
public sealed class MarkupTests(PublishedSite site)
{
    private static readonly string Here = Path.Combine(Repository.Root, "tests", "Sourced.Browser.Tests");

    [Fact]
    public async Task No_page_type_breaks_a_rule_of_HTML()
    {
        var java = Programs.Find("java");
        var npm = Programs.Find("npm");
        Assert.SkipUnless(java is not null && npm is not null, "Java or npm is not there: the markup was not checked");
        var checker = Path.Combine(Here, "node_modules", "vnu-jar", "build", "dist", "vnu.jar");
        if (!File.Exists(checker)) await RunAsync(npm!, ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
        Assert.SkipUnless(File.Exists(checker), "npm could not bring the checker: the markup was not checked");

        var pages = site.PageTypes().Select(address => Path.Combine(site.Output, address.TrimStart('/'), address.EndsWith('/') ? "index.html" : ""))
            .Select(path => path.TrimEnd(Path.DirectorySeparatorChar));
        var report = await RunAsync(java!, ["-jar", checker, "--format", "json", .. pages]);

        // A policy that allows scripts of this site alone forbids nothing to a block of data, and the checker takes file: for another site.
        var messages = JsonDocument.Parse(report[report.IndexOf('{', StringComparison.Ordinal)..]).RootElement.GetProperty("messages").EnumerateArray()
            .Select(message => $"{message.GetProperty("url").GetString()}: {message.GetProperty("message").GetString()}")
            .Where(message => !message.Contains("Content Security Policy", StringComparison.Ordinal));
        Assert.Empty(messages);
    }

    /// <returns>What it said on its stream of errors, where the checker reports.</returns>
    private static async Task<string> RunAsync(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Here, RedirectStandardError = true, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await output;
        await process.WaitForExitAsync();
        return error;
    }
}
