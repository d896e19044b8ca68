using System.Collections.Immutable;
using Sourced.Content.Diagnostics;
using Sourced.Content.Settings;
using Sourced.Publishing.Kits;
using Sourced.Publishing.Making;
using Sourced.Publishing.Node;
using Sourced.Publishing.Paper;
using Sourced.Publishing.Placing;
using Sourced.Publishing.Storage;
using Sourced.Publishing.Typesetting;

namespace Sourced.Publishing;

/// <summary>Composes an edition, renders what changed, audits the whole and swaps it into place.</summary>
public static class Publisher
{
    private const OutputKinds NeedNode = OutputKinds.Handouts | OutputKinds.Cards | OutputKinds.Kits;

    /// <summary>
    /// Publishes wholly or not at all: on diagnostics, failure, cancellation or a killed process the last edition stays as it was.
    /// </summary>
    /// <exception cref="OperationCanceledException">The caller cancelled; nothing was published.</exception>
    public static async Task<PublishResult> PublishAsync(
        PublishRequest request, IProgress<PublishProgress> progress, CancellationToken cancellation)
    {
        try
        {
            return await RunAsync(request, progress, cancellation);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new PublishResult
            {
                Failure = new PublishFailure(
                    PublishFailureKind.Disk,
                    exception.Message,
                    "nothing was published; the last edition stands as it was"
                ),
            };
        }
    }

    private static async Task<PublishResult> RunAsync(PublishRequest request, IProgress<PublishProgress> progress, CancellationToken cancellation)
    {
        var errors = request.Report.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ToImmutableArray();
        if (!errors.IsEmpty) return new PublishResult { Diagnostics = errors };

        if (request.Only.HasFlag(OutputKinds.Kits)) request = request with { Only = request.Only | OutputKinds.Handouts };
        var settings = request.Library.Settings;
        var path = OutputFolder.PathFor(request.Root, settings);
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (OutputRefusal.Of(path, request.Root, settings, home) is { } refusal) return new PublishResult { Failure = refusal };

        var theme = new ThemeFolder(request.Root, settings);
        if ((Unfit(theme, settings) ?? UnknownForm(settings) ?? KitSettings.Unfit(request.Library)) is { } unfit) return new PublishResult { Failure = unfit };
        await using var typesetter = theme.HasPackageList ? Typesetter.Create(theme.Path, request.Jobs) : null;
        if (await PrepareAsync(request, theme, typesetter, cancellation) is { } missing) return new PublishResult { Failure = missing };
        var working = (request.Only & NeedNode) == 0 ? null : typesetter;

        var store = Path.Combine(request.Root, ".sourced");
        Directory.CreateDirectory(store);
        await File.WriteAllTextAsync(Path.Combine(store, ".gitignore"), "*\n", cancellation);
        if (request.Shard is { } shard) return await ShardRun.RunAsync(request, shard, new Stores(store), theme, working, progress, cancellation);

        await using var turn = StoreLock.Take(Path.Combine(store, "lock"));
        if (turn is null) return new PublishResult { Failure = Busy };
        var (output, failure) = OutputFolder.Open(path);
        return output is null
            ? new PublishResult { Failure = failure }
            : await new Publication(request, new Stores(store), output, progress).PublishAsync(theme, working, cancellation);
    }

    /// <summary>Handouts and cards need Node and its packages. Pages only take their fonts from there, and do without them where Node is missing.</summary>
    private static async Task<PublishFailure?> PrepareAsync(PublishRequest request, ThemeFolder theme, Typesetter? typesetter, CancellationToken cancellation)
    {
        var needed = (request.Only & NeedNode) != 0;
        if (typesetter is null) return needed ? ThemeMissing(theme) : null;
        if (!needed && !(request.Only.HasFlag(OutputKinds.Site) && theme.LacksFonts)) return null;
        return await typesetter.PrepareAsync(cancellation) is { } problem && needed ? Explain(problem) : null;
    }

    /// <summary>The presets of cards, where the theme has any.</summary>
    internal static PublishFailure? Unfit(ThemeFolder theme, SiteSettings settings)
    {
        try
        {
            _ = theme.Hashtags;
            if (theme.Places.FindStray(theme.Presets) is { } stray)
                return new PublishFailure(
                    PublishFailureKind.Theme,
                    $"{stray.Name} takes cards of the preset {stray.Preset}, which the theme does not have",
                    "mend places.json of the theme's cards"
                );
            if (
                theme.Presets.All.IsEmpty
                || settings.CardPresets.FirstOrDefault(name => theme.Presets.Find(name) is null) is not { } unknown
            )
                return null;
            var names = string.Join(", ", theme.Presets.All.Select(preset => preset.Name));
            return new PublishFailure(
                PublishFailureKind.Theme,
                $"the theme has no cards of the preset {unknown}",
                $"choose among {names} in CardPresets of statiq.json"
            );
        }
        catch (FormatException exception)
        {
            return new PublishFailure(PublishFailureKind.Theme, exception.Message, "mend the presets of the theme's cards");
        }
    }

    private static PublishFailure? UnknownForm(SiteSettings settings)
    {
        if (settings.HandoutForms.FirstOrDefault(name => PaperForms.Find(name) is null) is not { } unknown) return null;
        var names = string.Join(", ", PaperForms.All.Select(form => form.Name));
        return new PublishFailure(
            PublishFailureKind.Theme,
            $"there is no form of handouts called {unknown}",
            $"choose among {names} in HandoutForms of statiq.json"
        );
    }

    private static PublishFailure ThemeMissing(ThemeFolder theme) => new(
        PublishFailureKind.Theme,
        $"handouts and cards need the templates in {theme.Path}, and it has no package-lock.json",
        "set ThemePath in statiq.json to the theme folder, or build without them: sourced build --only site,data");

    private static PublishFailure Explain(NodeProblem problem) => new(
        PublishFailureKind.Typesetter, problem.Message, $"{problem.Help}\nwithout handouts and cards: sourced build --only site,data");

    private static PublishFailure Busy { get; } =
        new(PublishFailureKind.Busy, "another build of this project is running", "wait until it is done, then try again");
}
