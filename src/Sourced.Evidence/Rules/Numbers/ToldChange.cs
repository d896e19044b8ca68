using System.Collections.Immutable;
using Sourced.Content.Diagnostics;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Exact;
using Sourced.Evidence.Languages;
using Sourced.Evidence.Rendering;
using Sourced.Statistics;

namespace Sourced.Evidence.Rules.Numbers;

/// <summary>"Doubled" beside "from 40 to 61": where a sentence tells a change and both its ends, the one follows from the others.</summary>
internal static class ToldChange
{
    public static void Check(RuleDescription rule, CheckedPassage passage, DiagnosticList found)
    {
        foreach (var ends in passage.Numbers)
        {
            if (
                ends
                    is not
                    {
                        IsFigure: true,
                        IsRefused: false,
                        Figure: { IsRange: true, Dimension: Dimension.Number or Dimension.Money, Low.Sign: > 0 } from
                    }
                || !StandsBehindFrom(ends)
            )
                continue;
            foreach (var told in passage.NumbersIn(ends.Sentence))
            {
                if (told == ends || told is not { IsFigure: true, IsRefused: false, Figure: { IsChange: true, IsRange: false } change }) continue;
                if (Exact(change, from.High / from.Low) is not { } exact || (HonestRendering.IsHonest(change, exact) && !GoesOtherWay(change, from))) continue;
                found.Add(new Diagnostic(rule, told.Span, $"\"{told.Text}\" does not follow from \"{ends.Text}\"")
                {
                    Related = [new RelatedSpan(ends.Span, $"this is {Decimals.Of((from.High / from.Low).RoundTo(new Fraction(1, 100)))} times as many")],
                    Help = "look up all three in the source; say one change of one thing",
                });
            }
        }
    }

    /// <summary>"Fell by 53%" beside "from 40 to 61".</summary>
    private static bool GoesOtherWay(Figure change, Figure from) =>
        change.Direction != Direction.None && change.Direction != (from.High > from.Low ? Direction.Up : Direction.Down);

    private static readonly Fraction Tiny = new(1, 1_000_000_000);

    /// <summary>The change from one end to the other, known exactly and told in the same way: as a factor, or as a part of the first.</summary>
    private static Figure? Exact(Figure change, Fraction factor)
    {
        Fraction? value = change.Dimension switch
        {
            Dimension.Multiple => factor,
            Dimension.Share when change.Form == WrittenForm.Percent => Fraction.Abs(factor - 1),
            _ => null,
        };
        return value is { } known ? change with { Low = known, High = known, Granule = Tiny, HighGranule = Tiny, Comparator = Comparator.None } : null;
    }

    /// <summary>Only "from … to …" has a beginning and an end; "12 to 14" has two bounds.</summary>
    private static bool StandsBehindFrom(JudgedNumber ends)
    {
        var text = ends.Passage.Text;
        var before = text[..(ends.Number.Start + Math.Min(8, ends.Number.Length))].TrimEnd();
        return Froms.Any(word =>
            before.Contains(word, StringComparison.OrdinalIgnoreCase)
            && before.LastIndexOf(word, StringComparison.OrdinalIgnoreCase) >= ends.Number.Start - word.Length - 1
        );
    }

    private static readonly ImmutableArray<string> Froms = [.. RuleWords.Anywhere(WordList.From).Order(StringComparer.Ordinal).Select(word => word + " ")];
}
