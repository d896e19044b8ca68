using System.Diagnostics;
using Microsoft.Playwright;

namespace Sourced.Browser.Tests;

/// <summary>One browser for all tests: an installed one; else Playwright's own download; else, on Debian as root, the package.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Names = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge"];

    // A test browser that calls home would fail the test that counts requests, and cannot in a closed network.
    private static readonly string[] Quiet =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
    ];

    /// <summary>Looked for once, however many classes open a browser of their own: it may have to be installed.</summary>
    private static readonly Lazy<string?> Program = new(Find);

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Program.Value, Args = Quiet });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    public Task<IBrowserContext> OpenAsync(BrowserNewContextOptions options) => _browser!.NewContextAsync(options);

    /// <returns>Null for the browser that Playwright downloaded.</returns>
    private static string? Find()
    {
        if (Installed() is { } installed) return installed;
        Console.Error.WriteLine("no Chrome, Chromium or Edge is installed: downloading Playwright's Chromium");
        if (Microsoft.Playwright.Program.Main(["install", "chromium"]) == 0) return null;
        if (OperatingSystem.IsLinux() && Environment.UserName == "root" && File.Exists("/usr/bin/apt-get"))
        {
            Console.Error.WriteLine("the download failed: installing Debian's package chromium");
            Run("apt-get", "update", "-q");
            Run("apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium");
        }

        return Installed() ?? throw new InvalidOperationException("the browser tests need Chrome, Chromium or Edge: install one and run them again");
    }

    private static string? Installed()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        IEnumerable<string> candidates = OperatingSystem.IsWindows()
            ? Programs().SelectMany(folder => (string[])[$@"{folder}\Google\Chrome\Application\chrome.exe", $@"{folder}\Microsoft\Edge\Application\msedge.exe"])
            : [
                .. folders.SelectMany(folder => Names.Select(name => Path.Combine(folder, name))),
                "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
            ];
        return candidates.FirstOrDefault(File.Exists);
    }

    private static IEnumerable<string> Programs() =>
        ((string?[])[Environment.GetEnvironmentVariable("ProgramFiles"), Environment.GetEnvironmentVariable("ProgramFiles(x86)")]).OfType<string>();

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
    }
}
