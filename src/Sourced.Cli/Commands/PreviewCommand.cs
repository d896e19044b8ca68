using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Sourced.Cli.Terminal;
using Sourced.Content.Diagnostics;
using Sourced.Evidence.Reporting;
using Sourced.Preview;

namespace Sourced.Cli.Commands;

/// <summary>Shows the edition in a browser while somebody writes. Ends when it is interrupted, and that is a clean end.</summary>
internal static class PreviewCommand
{
    private const int FirstPort = 4173;

    private const int FurtherPorts = 20;

    public static Command Create(CommonOptions common, Terminal.Console console, TimeProvider clock)
    {
        var port = new Option<int>("--port")
        {
            Description = $"Port on 127.0.0.1; 0 for any (default: {FirstPort}, or the next one that is free)",
            HelpName = "n",
            CustomParser = ParsePort,
        };
        var command = new Command("preview", "Show the edition in a browser, and every change as it is saved; publishes nothing") { port };
        command.SetAction((result, cancellation) =>
        {
            var project = common.OpenProject(result).WithTheme();
            var named = result.GetResult(port) is { Implicit: false };
            var options = new PreviewOptions
            {
                Root = project.Root,
                SettingsFile = project.SettingsFile,
                InputPaths = common.NamesInput(result) ? project.Settings.InputPaths : [],
                Theme = ProgramFolders.Theme,
                Port = named ? result.GetValue(port) : FirstPort,
                FurtherPorts = named ? 0 : FurtherPorts,
                AsOf = () => common.AsOf(result),
                Jobs = common.Jobs(result),
                Strict = common.IsStrict(result),
            };
            return RunAsync(options, new NewsWriter(console, common.IsDebug(result)), console, clock, cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(
        PreviewOptions options,
        NewsWriter news,
        Terminal.Console console,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        await using var preview = await StartAsync(options, clock, cancellation);
        await SayAsync(console, $"preview: {preview.Address}");
        try
        {
            await preview.ShowAsync(news.Write, cancellation);
            if (preview.MissingTool is { } missing) await SayAsync(console, $"without handouts and cards: {missing.Message}\n{missing.Help}");
            await SayAsync(console, "watching; Ctrl-C ends it");
            await Task.Delay(Timeout.Infinite, cancellation);
        }
        catch (OperationCanceledException)
        {
            await SayAsync(console, "the preview has ended; nothing was published");
        }

        return ExitCode.Clean;
    }

    private static async Task<LivePreview> StartAsync(PreviewOptions options, TimeProvider clock, CancellationToken cancellation)
    {
        try
        {
            return await LivePreview.StartAsync(options, clock, cancellation);
        }
        catch (IOException error)
        {
            throw new UsageException($"port {options.Port} cannot be used: {error.Message}", error);
        }
    }

    private static async Task SayAsync(Terminal.Console console, string words)
    {
        await console.Out.WriteLineAsync(words);
        await console.Out.FlushAsync();
    }

    private static int ParsePort(ArgumentResult result)
    {
        if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= ushort.MaxValue) return port;
        result.AddError($"'{result.Tokens[0].Value}' is not a port: write a number from 0 to {ushort.MaxValue}");
        return 0;
    }

    /// <summary>Writes what is wrong once, and once that it is mended.</summary>
    private sealed class NewsWriter(Terminal.Console console, bool debug)
    {
        private readonly Lock _lock = new();
        private string _last = "";

        public void Write(PreviewNews news)
        {
            using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
            if (news.Obstacle is { } obstacle) text.Write(InTheWay(obstacle));
            if (!news.Errors.IsEmpty) DiagnosticReport.Write(text, news.Errors, DiagnosticFormat.Text, console.UsesColor);
            lock (_lock)
            {
                var now = text.ToString();
                if (now == _last) return;
                _last = now;
                console.Error.Write(now.Length > 0 ? now : "mended: the page shows what is written\n");
            }
        }

        private string InTheWay(Obstacle obstacle) =>
            obstacle.IsOurs
                ? $"{obstacle.Message}\nThis is our mistake, not yours. The next change is tried anew; {(debug ? $"it happened here:\n{obstacle.Trace}" : "--debug shows where it happened.")}\n"
                : $"error: {obstacle.Message}\n{(obstacle.Help.Length > 0 ? obstacle.Help + "\n" : "")}";
    }
}
