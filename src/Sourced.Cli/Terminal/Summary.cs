using System.Globalization;
using Sourced.Content.Diagnostics;
using Sourced.Content.Documents;
using Sourced.Evidence.Binding;
using Sourced.Publishing;

namespace Sourced.Cli.Terminal;

/// <summary>The last lines of a run, for people.</summary>
internal static class Summary
{
    /// <param name="selected">What was asked for: only that is counted.</param>
    public static string OfCheck(Inspection inspection, InputSelection selected)
    {
        var errors = Count(inspection, Severity.Error);
        var warnings = Count(inspection, Severity.Warning);
        var bound = inspection.Report.Numbers.Count(number =>
            number.Status == BindingStatus.Bound && selected.Includes(number.Span.File.Path)
        );
        var sheets = inspection.Library.Documents.Count(document =>
            document.Kind == DocumentKind.Fact && selected.Includes(document.File.Path)
        );
        return $"{Of(sheets, "sheet")}, {Of(bound, "statistic")} bound: {(errors == 0 ? "no error" : Of(errors, "error"))}{(warnings == 0 ? "" : $", {Of(warnings, "warning")}")}";
    }

    public static string OfBuild(PublishCounts counts, BuildOptions options, TimeSpan elapsed)
    {
        var seconds = elapsed.TotalSeconds.ToString("F1", CultureInfo.InvariantCulture);
        var work = $"{Of(counts.Rendered, "artifact")} rendered, {counts.Reused.ToString("N0", CultureInfo.InvariantCulture)} reused";
        if (options.Shard is { } shard)
            return $"share {shard} is in the store: {work}, {seconds} s";
        var notReleased =
            counts.NotReleased == 0
                ? ""
                : $"\n  {Of(counts.NotReleased, "address")} not on record as published: when readers get this edition, build it with --release";
        return $"""
            published to {options.Project.Settings.OutputPath}
              {Of(counts.Sheets, "sheet")}, {Of(counts.StatisticsBound, "statistic")} bound, {Of(counts.Pages, "page")}, {Of(
                counts.Handouts,
                "handout"
            )}, {Of(counts.Cards, "card")}
              {work}, {Of(counts.Written, "file")} written, {seconds} s{notReleased}
            """.ReplaceLineEndings(
            "\n"
        );
    }

    /// <summary>"1 sheet", "2 sheets", "3 addresses", "12,345 sheets".</summary>
    public static string Of(int count, string noun) =>
        $"{count.ToString("N0", CultureInfo.InvariantCulture)} {noun}{(count == 1 ? "" : noun.EndsWith('s') ? "es" : "s")}";

    private static int Count(Inspection inspection, Severity severity) =>
        inspection.Diagnostics.Count(diagnostic => diagnostic.Severity == severity);
}
