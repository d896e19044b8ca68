using System.Globalization;
using System.Numerics;
using Sourced.Content.Diagnostics;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Exact;
using Sourced.Evidence.Findings;
using Sourced.Evidence.Rendering;

namespace Sourced.Evidence.Rules.Numbers;

internal sealed class ImpossibleFigure : ILibraryRule
{
    public RuleDescription Description { get; } = new("NUM003", "impossible-figure", Severity.Error, "A range upside down, or a percentage that the recorded sample cannot give.")
    {
        Documentation = """
            Of 20 people, 33% cannot exist: 6 are 30% and 7 are 35%. Where a finding records a share and a sample that is one whole number, some count
            of that sample must round to the share (Brown and Heathers, "The GRIM test", 2017). When the share is of another base, record that base as
            the sample. And a range starts with its lower end.
            """,
        BadExample = Examples.OneFinding("small", "online", "33%", "sample: 20"),
        GoodExample = Examples.OneFinding("small", "online", "35%", "sample: 20"),
    };

    public void Check(CheckedLibrary library, DiagnosticList found)
    {
        foreach (var recorded in library.Context.Findings.All)
        {
            foreach (var figure in recorded.Figures) Check(recorded, figure, found);
        }
    }

    private void Check(RecordedFinding recorded, RecordedFigure form, DiagnosticList found)
    {
        if (form.Figure.Low > form.Figure.High)
        {
            found.Add(Description, recorded.Finding.Figure.Span, $"\"{form.Text}\" ends below its start", "write the lower end first");
            return;
        }

        if (form.Figure is not { Form: WrittenForm.Percent, IsRange: false, IsChange: false, Comparator: Statistics.Comparator.None } share) return;
        if (recorded.Finding.Sample is not { } sample || share.Low > Fraction.One) return;
        if (!int.TryParse(sample.Value.Trim(), NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var size) || size < 1 || IsPossible(share, size)) return;
        found.Add(new Diagnostic(Description, recorded.Finding.Figure.Span, $"no count of {size} people is {form.Text}")
        {
            Related = [new RelatedSpan(sample.Span, "the sample on record")],
            Help = "look the figure up again; if it is of another base, record that base as the sample",
        });
    }

    /// <summary>Some whole number of the sample rounds to the share; halves may be rounded either way.</summary>
    private static bool IsPossible(Figure share, int size)
    {
        var place = share.Granule;
        var count = (share.Low * size).RoundTo(1).Numerator;
        for (var near = BigInteger.Max(count - 1, 0); near <= count + 1; near++)
        {
            if (Fraction.Abs(new Fraction(near, size) - share.Low) * 2 <= Fraction.Min(place, new Fraction(1, 100))) return true;
        }

        return false;
    }
}
