using Sourced.Content.Diagnostics;
using Sourced.Evidence.Baselines;

namespace Sourced.Cli;

/// <summary>The baseline that a person named, on disk.</summary>
internal sealed class BaselineFile
{
    private readonly string _path;
    private readonly bool _update;
    private readonly Baseline? _known;

    private BaselineFile(string path, bool update, Baseline? known) => (_path, _update, _known) = (path, update, known);

    /// <returns>Null when none was named.</returns>
    /// <exception cref="UsageException">The file is missing and was not to be made, or is no baseline.</exception>
    public static BaselineFile? Of(string? path, bool update)
    {
        if (path is null)
            return update ? throw new UsageException("--update-baseline needs --baseline FILE") : null;
        if (!File.Exists(path))
            return update
                ? new BaselineFile(path, update, null)
                : throw new UsageException($"there is no baseline '{path}': --update-baseline makes one");
        try
        {
            return new BaselineFile(path, update, Baseline.Parse(path.Replace('\\', '/'), File.ReadAllText(path)));
        }
        catch (FormatException error)
        {
            throw new UsageException($"'{path}' is no baseline: {error.Message}", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{path}' cannot be read: {error.Message}", error);
        }
    }

    /// <summary>The baseline that holds for this run; written back when that was asked for.</summary>
    public Baseline Settle(IReadOnlyList<Diagnostic> diagnostics)
    {
        if (!_update) return _known!;
        var settled = _known?.Shrunk(diagnostics) ?? Baseline.Of(diagnostics);
        using var writer = new StringWriter { NewLine = "\n" };
        settled.Write(writer);
        WholeFile.Write(_path, writer.ToString());
        return settled;
    }
}
