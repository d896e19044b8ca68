using System.Diagnostics;
using System.Globalization;
using Sourced.Publishing;
using Spectre.Console;

namespace Sourced.Cli.Terminal;

/// <summary>Tells how a run is getting on: one moving line on a terminal, one plain line a stage when piped, nothing when asked.</summary>
internal abstract class Progress : IProgress<PublishProgress>
{
    public static Task<T> RunAsync<T>(Console console, bool shown, TimeProvider clock, Func<Progress, Task<T>> work)
    {
        if (!shown) return work(new Silent());
        if (!console.IsInteractive) return work(new Lines(console.Error));
        var ansi = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(console.Error) });
        var start = clock.GetTimestamp();
        return ansi.Status().StartAsync("reading", context => work(new Moving(context, () => clock.GetElapsedTime(start))));
    }

    public abstract void Stage(string name);

    public abstract void Report(PublishProgress value);

    private static string NameOf(PublishStage stage) => stage switch
    {
        PublishStage.Compose => "composing",
        PublishStage.Typeset => "typesetting",
        PublishStage.Render => "rendering",
        PublishStage.Audit => "auditing",
        PublishStage.Swap => "publishing",
        _ => throw new UnreachableException(),
    };

    private sealed class Silent : Progress
    {
        public override void Stage(string name)
        {
        }

        public override void Report(PublishProgress value)
        {
        }
    }

    private sealed class Lines(TextWriter writer) : Progress
    {
        private readonly Lock _gate = new();
        private string _last = "";

        public override void Stage(string name)
        {
            lock (_gate)
            {
                if (name == _last) return;
                _last = name;
                writer.WriteLine(name);
            }
        }

        public override void Report(PublishProgress value) =>
            Stage(value.Total == 0 ? NameOf(value.Stage) : string.Create(CultureInfo.InvariantCulture, $"{NameOf(value.Stage)} {value.Total}"));
    }

    private sealed class Moving(StatusContext context, Func<TimeSpan> elapsed) : Progress
    {
        public override void Stage(string name) => context.Status(string.Create(CultureInfo.InvariantCulture, $"{name} · {elapsed().TotalSeconds:F1} s"));

        public override void Report(PublishProgress value) =>
            Stage(value.Total == 0 ? NameOf(value.Stage) : string.Create(CultureInfo.InvariantCulture, $"{NameOf(value.Stage)} {value.Done}/{value.Total}"));
    }
}
