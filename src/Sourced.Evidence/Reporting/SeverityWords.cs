using Sourced.Content.Diagnostics;
using Sourced.Evidence.Reporting.Frames;

namespace Sourced.Evidence.Reporting;

/// <summary>How each severity is called in each format.</summary>
internal static class SeverityWords
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "information",
    };

    /// <summary>The levels of SARIF 2.1.0, section 3.27.10.</summary>
    public static string Sarif(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    public static string Github(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    public static string Shade(Severity severity) => severity switch
    {
        Severity.Error => Ansi.Red,
        Severity.Warning => Ansi.Yellow,
        _ => Ansi.Cyan,
    };

    /// <summary>"2 errors, 1 warning", or "no problems".</summary>
    public static string Summary(IEnumerable<Diagnostic> diagnostics)
    {
        var parts = diagnostics.CountBy(diagnostic => diagnostic.Severity)
            .OrderByDescending(group => group.Key)
            .Select(group =>
                group.Key == Severity.Information
                    ? $"{group.Value} for information"
                    : $"{group.Value} {Of(group.Key)}{(group.Value == 1 ? "" : "s")}"
            )
            .ToList();
        return parts.Count == 0 ? "no problems" : string.Join(", ", parts);
    }
}
