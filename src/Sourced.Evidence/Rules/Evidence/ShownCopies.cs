using Sourced.Content.Sources;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Exact;
using Sourced.Evidence.Findings;
using Sourced.Evidence.Rendering;
using Sourced.Statistics;

namespace Sourced.Evidence.Rules.Evidence;

/// <summary>
/// What all pages, languages, charts and cards show of one finding. Each figure was held against the record by itself; two that are written
/// alike and rounded to the same place must then be the same figure.
/// </summary>
internal static class ShownCopies
{
    /// <summary>Every shown figure that differs from the first one of its finding, with that first one; the main language first, then in order of place.</summary>
    public static IEnumerable<(CheckedNumber Number, CheckedNumber First)> ThatDiffer(CheckedSource source)
    {
        var first = new Dictionary<Shape, (CheckedNumber Number, Figure Figure)>();
        var languages = source.Context.Library.Settings.Languages;
        foreach (var number in source.Uses.OrderBy(use => languages.IndexOf(use.Document.Language)).SelectMany(use => use.Numbers))
        {
            if (number.Binding is not { } bound || number.Number.Reading is not { Kind: not StatisticKind.Vague } reading) continue;
            var figure = Figure.From(reading);
            if (figure.Comparator is not (Comparator.None or Comparator.About)) continue;
            // "about 35%" and "34%" are two roundings, however they are hedged
            var shape = new Shape(bound.Reference, figure.Dimension, figure.Unit, figure.Form, figure.Granule, figure.IsRange);
            if (!first.TryGetValue(shape, out var seen))
                first.Add(shape, (number, figure));
            else if (
                (seen.Figure.Low != figure.Low || seen.Figure.High != figure.High)
                && TellOneStatement(source.Context, bound, seen.Figure, figure)
            )
                yield return (number, seen.Number);
        }
    }

    /// <summary>Both render one statement of the record; "45%; 47%" are two.</summary>
    private static bool TellOneStatement(CheckContext context, BoundFinding bound, Figure one, Figure other) =>
        context.Findings.Find(bound.Source, bound.Finding.Id.Value) is { } recorded
        && StatementsOf(recorded, one) is [var statement]
        && StatementsOf(recorded, other) is [var again]
        && statement == again;

    private static List<int> StatementsOf(RecordedFinding recorded, Figure shown) =>
        [.. recorded.Slots.Index().Where(slot => slot.Item.Any(form => HonestRendering.IsHonest(shown, form.Figure))).Select(slot => slot.Index)];

    private readonly record struct Shape(FindingReference Finding, Dimension Dimension, string Unit, WrittenForm Form, Fraction Granule, bool IsRange);
}
