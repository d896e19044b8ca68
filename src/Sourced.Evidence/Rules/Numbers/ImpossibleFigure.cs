using System.Collections.Frozen;
using System.Globalization;
using System.Numerics;
using Sourced.Content.Diagnostics;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Exact;
using Sourced.Evidence.Findings;
using Sourced.Evidence.Languages;
using Sourced.Evidence.Rendering;

namespace Sourced.Evidence.Rules.Numbers;

internal sealed class ImpossibleFigure : ISourceRule
{
    public RuleDescription Description { get; } =
        new(
            "NUM003",
            "impossible-figure",
            Severity.Error,
            "A range upside down, more than all of a whole, or a percentage that the recorded sample cannot give."
        )
        {
            Documentation = """
                Of 20 people, 33% cannot exist: 6 are 30% and 7 are 35%. Where a finding records a share and a sample that is one whole number, some count
                of that sample must round to the share (Brown and Heathers, "The GRIM test", 2017). The same holds for the mean of
                things that are counted. When the figure is of another base, record that base as the sample. A share is at most 100%, unless it tells a growth or a comparison, and `measures` says so. And a range starts with its lower end.
                """,
            BadExample = Examples.OneFinding("small", "online", "33%", "sample: 20"),
            GoodExample = Examples.OneFinding("small", "online", "35%", "sample: 20"),
        };

    public void Check(CheckedSource source, DiagnosticList found)
    {
        foreach (var recorded in source.Findings)
        {
            foreach (var figure in recorded.Figures)
                Check(recorded, figure, found);
        }
    }

    private void Check(RecordedFinding recorded, RecordedFigure form, DiagnosticList found)
    {
        if (form.Figure.Low > form.Figure.High && !form.Figure.IsChange && !TellsFall(recorded))
        {
            found.Add(Description, recorded.Finding.Figure.Span, $"\"{form.Text}\" ends below its start", "write the lower end first");
            return;
        }

        if (
            form.Figure is { Dimension: Dimension.Share, IsChange: false, Form: WrittenForm.Percent or WrittenForm.Parts } part
            && part.High > Fraction.One
            && !MeasuresChange(recorded)
        )
        {
            found.Add(
                Description,
                recorded.Finding.Figure.Span,
                $"\"{form.Text}\" is more than the whole",
                "look the figure up again; if it tells a change or a comparison, say so in measures"
            );
            return;
        }

        if (
            form.Figure is
            {
                Dimension: Dimension.Number,
                Mean: Statistics.Mean.Arithmetic,
                IsRange: false,
                Comparator: Statistics.Comparator.None,
                Time: "",
                Per: ""
            } mean
        )
            CheckMean(recorded, form, mean, found);
        if (form.Figure is not { Form: WrittenForm.Percent, IsRange: false, IsChange: false, Comparator: Statistics.Comparator.None } share)
            return;
        if (recorded.Finding.Sample is not { } sample || share.Low > Fraction.One)
            return;
        if (SampleSize.Of(recorded.Finding, recorded.Source.Language()) is not { } size || IsPossible(share, size))
            return;
        found.Add(
            new Diagnostic(Description, recorded.Finding.Figure.Span, $"no count of {size} people is {form.Text}")
            {
                Related = [new RelatedSpan(sample.Span, "the sample on record")],
                Help = "look the figure up again; if it is of another base, record that base as the sample",
            }
        );
    }

    /// <summary>A mean of whole numbers is a whole number divided by how many there were.</summary>
    private void CheckMean(RecordedFinding recorded, RecordedFigure form, Figure mean, DiagnosticList found)
    {
        if (SampleSize.Of(recorded.Finding, recorded.Source.Language()) is not { } size)
            return;
        var sum = (mean.Low * size).RoundTo(1).Numerator;
        for (var near = BigInteger.Max(sum - 1, 0); near <= sum + 1; near++)
        {
            if (Fraction.Abs(new Fraction(near, size) - mean.Low) * 2 <= mean.Granule)
                return;
        }

        found.Add(
            new Diagnostic(Description, recorded.Finding.Figure.Span, $"no {size} whole numbers have the mean {form.Text}")
            {
                Related = [new RelatedSpan(recorded.Finding.Sample!.Span, "the sample on record")],
                Help = "look the figure up again; if it is of another base, record that base as the sample",
            }
        );
    }

    /// <summary>"From 80 to 40" has a beginning and an end.</summary>
    private static bool TellsFall(RecordedFinding recorded) =>
        RuleWords.Anywhere(WordList.From).Contains(recorded.Finding.Figure.Value.TrimStart().Split(' ')[0]);

    /// <summary>A growth, or one thing held against another, may well be more than all of it.</summary>
    private static bool MeasuresChange(RecordedFinding recorded)
    {
        var words = $"{recorded.Finding.Figure.Value} {recorded.Finding.Measures?.Value}";
        return recorded.Finding.Derived is not null || Comparing.Any(word => words.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    private static readonly FrozenSet<string> Comparing = RuleWords.Anywhere(WordList.Growth);

    /// <summary>Some whole number of the sample rounds to the share; halves may be rounded either way.</summary>
    private static bool IsPossible(Figure share, int size)
    {
        var place = share.Granule;
        var count = (share.Low * size).RoundTo(1).Numerator;
        for (var near = BigInteger.Max(count - 1, 0); near <= count + 1; near++)
        {
            if (Fraction.Abs(new Fraction(near, size) - share.Low) * 2 <= Fraction.Min(place, new Fraction(1, 100)))
                return true;
        }

        return false;
    }
}
