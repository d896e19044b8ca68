using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Sourced.Content.Diagnostics;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Exact;
using Sourced.Evidence.Languages;
using Sourced.Evidence.Rendering;

namespace Sourced.Evidence.Rules.Numbers;

internal sealed class RatioMismatch : IPassageRule, ISourceRule
{
    public RuleDescription Description { get; } =
        new("NUM002", "ratio-mismatch", Severity.Error, "\"12 of 40 (33%)\": the percentage is not that of the numbers beside it.")
        {
            MaySuppress = true,
            Documentation = """
                Where a count of a whole and its percentage stand side by side, one follows from the other. This is checked by division, whatever the
                source printed: in a text, and in a record. "1 in 6" and "three out of four" are roundings and not counts.
                """,
            BadExample =
                Examples.Page("In 2016, 12 of 40 (33%) had been advertised online [@small-2016#online].")
                + Examples.OneFinding("small-2016", "online", "12 of 40; 33%"),
            GoodExample =
                Examples.Page("In 2016, 12 of 40 (30%) had been advertised online [@small-2016#online].")
                + Examples.OneFinding("small-2016", "online", "12 of 40 (30%)"),
        };

    public void Check(CheckedPassage passage, CheckContext context, DiagnosticList found)
    {
        for (var i = 1; i < passage.Numbers.Length; i++)
        {
            var (first, second) = (passage.Numbers[i - 1], passage.Numbers[i]);
            if (first.IsRefused || second.IsRefused || !StandTogether(passage, first, second))
                continue;
            var (parts, percent) = first.Figure?.Form == WrittenForm.Parts ? (first, second) : (second, first);
            if (parts.Figure is not { } counted || percent.Figure is not { } share || !Differ(counted, parts.Text, share))
                continue;
            // told at the record, once
            if (parts.Recorded is { } one && percent.Recorded is { } other && parts.Finding == percent.Finding && one.Slot == other.Slot)
                continue;
            found.Add(
                new Diagnostic(Description, percent.Span, $"\"{parts.Text}\" is {Decimals.Of(counted.Low * 100)}%, not {percent.Text}")
                {
                    Related = [new RelatedSpan(parts.Span, "worked out from this")],
                    Help = "look up both in the source; when the source itself errs, say so or show one of them",
                }
            );
        }
    }

    public void Check(CheckedSource source, DiagnosticList found)
    {
        foreach (var recorded in source.Findings)
        {
            foreach (var slot in recorded.Slots)
            {
                var parts = slot.FirstOrDefault(form => form.Figure.Form == WrittenForm.Parts);
                if (parts is null || slot.FirstOrDefault(form => Differ(parts.Figure, parts.Text, form.Figure)) is not { } percent)
                    continue;
                found.Add(
                    Description,
                    recorded.Finding.Figure.Span,
                    $"\"{parts.Text}\" is {Decimals.Of(parts.Figure.Low * 100)}%, not {percent.Text}",
                    "look both up in the source; when the source itself errs, record one of them"
                );
            }
        }
    }

    private static bool Differ(Figure counted, string text, Figure share) =>
        counted is { Form: WrittenForm.Parts, IsRange: false }
        && share is { Form: WrittenForm.Percent, IsRange: false, IsChange: false, Comparator: Statistics.Comparator.None }
        && (counted.Whole > 20 || OfAWhole.IsMatch(text))
        && Fraction.Abs(counted.Low - share.Low) * 2 > share.Granule;

    /// <summary>"3 of 12", which was counted, unlike "3 out of 4" and "1 de cada 6".</summary>
    private static readonly Regex OfAWhole = new(
        $@"^\D*\d+ (?:{string.Join('|', RuleWords.Anywhere(WordList.OfAWhole).Order(StringComparer.Ordinal).Select(Regex.Escape))}) \d+\D*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    );

    private static readonly FrozenSet<string> SameValue = RuleWords.Anywhere(WordList.SameValue);

    private static bool EndsThere(ReadOnlySpan<char> rest) => rest.TrimStart() is [] or ['.' or ',' or ';' or '[' or ')', ..];

    private static bool StandTogether(CheckedPassage passage, JudgedNumber first, JudgedNumber second)
    {
        var between = passage.Passage.Text.AsSpan(first.Number.End, Math.Max(second.Number.Start - first.Number.End, 0));
        if (between.Length is 0 or >= 40)
            return false;
        if (between.Contains('(') && !between.Contains(')'))
            return true;
        var words = between.Trim(" ,;–—").ToString();
        // a comma alone joins two statements as often as two forms of one: "12 of 40, 33% of them girls"
        return words.Length > 0
            ? SameValue.Contains(words)
            : between.Contains(',') && EndsThere(passage.Passage.Text.AsSpan(second.Number.End));
    }
}
