using Sourced.Content.Diagnostics;
using Sourced.Content.Reading;
using Sourced.Content.Text;

namespace Sourced.Evidence.Rules.Suppression;

/// <summary>Takes out what authors asked to let pass, and reports every suppression that does not hold.</summary>
internal static class SuppressionFilter
{
    /// <param name="found">Everything found; suppressed diagnostics are taken out, those about suppressions put in.</param>
    /// <param name="context">Documents with their suppressions, and the day.</param>
    /// <returns>What was let pass, by whom and why.</returns>
    public static List<SuppressedDiagnostic> Apply(DiagnosticList found, CheckContext context)
    {
        var passed = new List<SuppressedDiagnostic>();
        var suppressions = context.Library.Documents.SelectMany(document => document.Suppressions).ToList();
        if (suppressions.Count == 0) return passed;
        var byFile = found.Items.ToLookup(diagnostic => diagnostic.Span.File.Path, StringComparer.Ordinal);
        var taken = new HashSet<Diagnostic>(ReferenceEqualityComparer.Instance);
        foreach (var suppression in suppressions)
        {
            var covered = byFile[suppression.Span.File.Path]
                .Where(diagnostic => diagnostic.Code == suppression.Code.Value && Holds(suppression.Covers, diagnostic.Span))
                .ToList();
            if (Problem(suppression, covered.Count, context.Options.AsOf) is { } problem) found.Add(problem);
            // One that is expired or gives no reason still names the place: telling both would be telling one cause twice.
            if (RuleCatalogue.Find(suppression.Code.Value) is not { MaySuppress: true }) continue;
            foreach (var diagnostic in covered)
            {
                if (taken.Add(diagnostic)) passed.Add(new SuppressedDiagnostic(diagnostic, suppression));
            }
        }

        found.Items.RemoveAll(taken.Contains);
        return passed;
    }

    /// <summary>Rules of what is published, which look at it after the gate.</summary>
    private static readonly string[] OfEditions = ["LNK", "CRD", "PRT", "OUT", "KIT"];

    private static Diagnostic? Problem(Content.Documents.Suppression suppression, int covered, DateOnly today)
    {
        var code = suppression.Code.Value;
        if (RuleCatalogue.Find(code) is not { } rule)
        {
            if (OfEditions.Any(area => code.StartsWith(area, StringComparison.Ordinal)))
                return Told(SuppressionRules.Unknown, suppression.Code.Span, $"nothing may suppress {code}", "mend what it found");
            var nearest = NearestName.Of(code, RuleCatalogue.All.Select(known => known.Code));
            return Told(
                SuppressionRules.Unknown,
                suppression.Code.Span,
                $"there is no rule {code}",
                nearest is null ? "sourced explain lists them all" : $"did you mean {nearest}?"
            );
        }

        if (!rule.MaySuppress) return Told(SuppressionRules.Unknown, suppression.Code.Span, $"nothing may suppress {code}", "mend what it found");
        if (suppression.Reason is not { } reason || string.IsNullOrWhiteSpace(reason.Value) || suppression.Until is not { } until)
        {
            return Told(
                SuppressionRules.Incomplete,
                suppression.Span,
                "this suppression lacks its reason or its end",
                Written(
                    suppression.Span,
                    $"allow {code}: reason, until {today.AddMonths(3).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)}"
                )
            );
        }

        if (until.Value.Earliest < today)
            return Told(
                SuppressionRules.Expired,
                until.Span,
                $"this suppression ended on {until.Value}",
                "mend what it covers, or give a new date with its reason"
            );
        return covered == 0 ? Told(SuppressionRules.Unused, suppression.Span, $"nothing here breaks {code}", "remove the comment") : null;
    }

    /// <summary>As comments are written where it stands: in front matter, or below it.</summary>
    private static string Written(SourceSpan comment, string words) => comment.File.Text[comment.Start] == '#' ? $"write # {words}" : $"write <!-- {words} -->";

    private static Diagnostic Told(RuleDescription rule, SourceSpan span, string message, string help) => new(rule, span, message) { Help = help };

    private static bool Holds(SourceSpan covers, SourceSpan span) => covers.Start <= span.Start && span.End <= covers.End;
}
