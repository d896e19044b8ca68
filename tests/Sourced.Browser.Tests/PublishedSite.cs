using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Sourced.Testing;

namespace Sourced.Browser.Tests;

/// <summary>The real input, published by the real program to a folder of its own, served on loopback.</summary>
public sealed class PublishedSite : IAsyncLifetime
{
    private readonly string _output = Directory.CreateTempSubdirectory("sourced-browser-").FullName;
    private WebApplication? _server;

    public string Output => Path.Combine(_output, "site");

    public string Origin { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        await PublishAsync();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _server = builder.Build();
        var files = new PhysicalFileProvider(Output);
        _server.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        _server.UseStaticFiles(new StaticFileOptions { FileProvider = files, ServeUnknownFileTypes = true, ContentTypeProvider = ContentTypes() });
        await _server.StartAsync();
        Origin = _server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null) await _server.DisposeAsync();
        Directory.Delete(_output, recursive: true);
    }

    /// <summary>One address of every type of page, in a language written from left to right and in one written from right to left.</summary>
    public IEnumerable<string> PageTypes()
    {
        foreach (var language in (string[])["", "ar/"])
        {
            yield return "/" + language;
            foreach (var folder in (string[])["facts", "actions", "myths", "pages", "s", "sources", "topics", "audiences"])
            {
                if (FirstPageIn(language + folder) is { } page) yield return page;
            }

            foreach (
                var listing in (string[])
                    [
                        "facts",
                        "facts/reports-over-the-years",
                        "actions",
                        "myths",
                        "sources",
                        "topics",
                        "audiences",
                        "glossary",
                        "find",
                        "data",
                        "post",
                        "kits",
                        Talk,
                        $"{Talk}/us",
                        CardPage,
                        "pages/help",
                        "pages/how-we-check",
                    ]
            )
            {
                if (File.Exists(Path.Combine(Output, language, listing, "index.html"))) yield return $"/{language}{listing}/";
            }

            if (FirstFileIn(language + "copies") is { } copy) yield return copy;
        }

        yield return "/404.html";
    }

    private const string Talk = "kits/parents-20";

    /// <summary>The files of a talk kit that stand alone.</summary>
    public static IEnumerable<string> KitFiles { get; } =
    [
        .. from language in (string[])["", "ar/"]
           from file in (string[])["slides.html", "notes.html"]
           select $"/{language}{Talk}/us/{file}",
    ];

    /// <summary>Of the card of a help line.</summary>
    private const string CardPage = "s/ts3gf";

    /// <summary>The address of one fact sheet.</summary>
    public string Sheet => PageTypes().First(address => address.StartsWith("/facts/", StringComparison.Ordinal) && address.Length > "/facts/".Length);

    /// <summary>The address of one statistic that is drawn.</summary>
    public string Drawing => $"/s/{Path.GetFileName(Directory.EnumerateDirectories(Path.Combine(Output, "s")).Order(StringComparer.Ordinal)
        .First(folder => File.ReadAllText(Path.Combine(folder, "index.html")).Contains("<figure class=\"drawing\"", StringComparison.Ordinal)))}/";

    private string? FirstFileIn(string folder)
    {
        var path = Path.Combine(Output, folder);
        return Directory.Exists(path) ? $"/{folder}/{Directory.EnumerateFiles(path).Select(Path.GetFileName).Order(StringComparer.Ordinal).First()}" : null;
    }

    private string? FirstPageIn(string folder)
    {
        var path = Path.Combine(Output, folder);
        if (!Directory.Exists(path)) return null;
        var first = Directory.EnumerateDirectories(path).Where(IsOfItsKind).Select(Path.GetFileName).Order(StringComparer.Ordinal).FirstOrDefault();
        return first is null ? null : $"/{folder}/{first}/";
    }

    /// <summary>Among statistics stand cards of other things, which are a type of their own.</summary>
    private static bool IsOfItsKind(string folder) =>
        Path.GetFileName(Path.GetDirectoryName(folder)) != "s"
        || File.ReadAllText(Path.Combine(folder, "index.html")).Contains("<article class=\"statistic\"", StringComparison.Ordinal);

    private async Task PublishAsync()
    {
        var root = Repository.Root;
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList =
            {
                Path.Combine(AppContext.BaseDirectory, "sourced.dll"),
                "build",
                "--settings",
                Path.Combine(root, "statiq.json"),
                "--output",
                Output,
                "--no-progress",
            },
            WorkingDirectory = root,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"sourced build: exit {process.ExitCode}\n{await output}{error}");
    }

    private static FileExtensionContentTypeProvider ContentTypes() => new() { Mappings = { [".csl.json"] = "application/json" } };
}
