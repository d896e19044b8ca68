using System.Collections.Immutable;
using System.Text.Json;
using Sourced.Content.Diagnostics;
using Sourced.Content.Text;
using Sourced.Evidence.Reporting;
using Sourced.Evidence.Reporting.Formats;
using Sourced.Evidence.Rules.Suppression;

namespace Sourced.Evidence.Baselines;

/// <summary>
/// What was already wrong on the day on which a site took up the gate, by the fingerprints of its words. Whatever is in it is let pass by
/// <c>check</c>; what is mended must leave it, so that it can only shrink. No edition is published over an error, baseline or not.
/// </summary>
public sealed class Baseline
{
    private const int Version = 1;

    private readonly SourceFile _file;
    private readonly ImmutableArray<BaselineEntry> _entries;

    private Baseline(SourceFile file, ImmutableArray<BaselineEntry> entries) => (_file, _entries) = (file, entries);

    /// <summary>How many findings it lets pass.</summary>
    public int Count => _entries.Length;

    /// <summary>Everything that is wrong today, settings and unreadable files apart: without them nothing can be judged.</summary>
    public static Baseline Of(IReadOnlyList<Diagnostic> diagnostics)
    {
        var prints = Fingerprint.Of(diagnostics);
        return new Baseline(
            new SourceFile("", ""),
            [
                .. diagnostics
                    .Select(
                        (diagnostic, index) =>
                            new BaselineEntry(prints[index], diagnostic.Code, diagnostic.Span.File.Path, diagnostic.Message)
                    )
                    .Where(entry => !entry.Code.StartsWith("CFG", StringComparison.Ordinal))
                    .OrderBy(entry => entry.File, StringComparer.Ordinal)
                    .ThenBy(entry => entry.Code, StringComparer.Ordinal)
                    .ThenBy(entry => entry.Fingerprint, StringComparer.Ordinal),
            ]
        );
    }

    /// <param name="path">As a person would type it, for messages.</param>
    /// <param name="text">What <see cref="Write"/> wrote.</param>
    /// <exception cref="FormatException">The text is no baseline of this version.</exception>
    public static Baseline Parse(string path, string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            if (json.RootElement.GetProperty("version").GetInt32() != Version)
                throw new FormatException("it is of another version");
            return new Baseline(
                new SourceFile(path, text),
                [
                    .. json
                        .RootElement.GetProperty("findings")
                        .EnumerateArray()
                        .Select(entry => new BaselineEntry(
                            entry.GetProperty("fingerprint").GetString() ?? "",
                            entry.GetProperty("code").GetString() ?? "",
                            entry.GetProperty("file").GetString() ?? "",
                            entry.GetProperty("message").GetString() ?? ""
                        )),
                ]
            );
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException(error.Message, error);
        }
    }

    /// <summary>Takes out what the baseline lets pass, and tells each entry that lets nothing pass any more.</summary>
    /// <param name="diagnostics">Everything that was found.</param>
    /// <param name="judged">The files that were looked at: entries of other files are left alone.</param>
    public BaselineResult Apply(IReadOnlyList<Diagnostic> diagnostics, Func<string, bool> judged)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        ArgumentNullException.ThrowIfNull(judged);
        var prints = Fingerprint.Of(diagnostics);
        var known = _entries.Select(entry => entry.Fingerprint).ToHashSet(StringComparer.Ordinal);
        var remaining = diagnostics.Where((_, index) => !known.Contains(prints[index])).ToImmutableArray();
        var accepted = diagnostics.Where((_, index) => known.Contains(prints[index])).ToImmutableArray();
        var found = prints.ToHashSet(StringComparer.Ordinal);
        var outdated = _entries.Where(entry => judged(entry.File) && !found.Contains(entry.Fingerprint)).Select(Outdated).ToImmutableArray();
        return new BaselineResult(remaining, accepted, outdated);
    }

    /// <summary>The baseline without what is mended. Nothing is ever added.</summary>
    public Baseline Shrunk(IReadOnlyList<Diagnostic> diagnostics)
    {
        var found = Fingerprint.Of(diagnostics).ToHashSet(StringComparer.Ordinal);
        return new Baseline(_file, [.. _entries.Where(entry => found.Contains(entry.Fingerprint))]);
    }

    /// <summary>One finding a line, so that a review shows what left.</summary>
    public void Write(TextWriter writer) => JsonDocumentWriter.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteStartArray("findings");
        foreach (var entry in _entries)
        {
            json.WriteStartObject();
            json.WriteString("fingerprint", entry.Fingerprint);
            json.WriteString("code", entry.Code);
            json.WriteString("file", entry.File);
            json.WriteString("message", entry.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private Diagnostic Outdated(BaselineEntry entry)
    {
        var at = Math.Max(_file.Text.IndexOf(entry.Fingerprint, StringComparison.Ordinal), 0);
        return new Diagnostic(
            SuppressionRules.OutdatedBaseline,
            _file.Span(at, entry.Fingerprint.Length),
            $"{entry.File} no longer breaks {entry.Code} here: {entry.Message}"
        )
        {
            Help = "take it out with --update-baseline",
        };
    }
}
