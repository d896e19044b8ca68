using System.Globalization;
using Sourced.Content.Diagnostics;
using Sourced.Content.Documents;
using Sourced.Evidence.Binding;

namespace Sourced.Cli.Terminal;

/// <summary>The last lines of a run, for people.</summary>
internal static class Summary
{
    public static string OfCheck(Inspection inspection)
    {
        var errors = Count(inspection, Severity.Error);
        var warnings = Count(inspection, Severity.Warning);
        var bound = inspection.Report.Numbers.Count(number => number.Status == BindingStatus.Bound);
        var sheets = inspection.Library.Documents.Count(document => document.Kind == DocumentKind.Fact);
        return $"{Of(sheets, "sheet")}, {Of(bound, "statistic")} bound: {(errors == 0 ? "no error" : Of(errors, "error"))}{(warnings == 0 ? "" : $", {Of(warnings, "warning")}")}";
    }

    /// <summary>"1 sheet", "2 sheets", "12,345 sheets".</summary>
    public static string Of(int count, string noun) => $"{count.ToString("N0", CultureInfo.InvariantCulture)} {noun}{(count == 1 ? "" : "s")}";

    private static int Count(Inspection inspection, Severity severity) => inspection.Diagnostics.Count(diagnostic => diagnostic.Severity == severity);
}
