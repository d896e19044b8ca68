using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;
using Sourced.Statistics.Numbers;

namespace Sourced.Statistics.Grammar;

/// <summary>Shares told in tenths: 三成 is 30%, 六成五 is 65%.</summary>
internal static class Tenths
{
    private const decimal Tenth = 10;

    /// <summary>Makes percent of a figure whose unit is a tenth, and takes the digit behind it, which counts hundredths.</summary>
    public static void Convert(Tokens tokens, ref Figure figure)
    {
        if (figure.UnitTags != Tags.Percent || tokens[figure.End - 1] is not { Entry.Value: Tenth } unit || !unit.Has(Tags.Percent))
            return;
        figure.Low = new Quantity(figure.Low.Value * Tenth, figure.Low.Granule * Tenth);
        figure.High = new Quantity(figure.High.Value * Tenth, figure.High.Granule * Tenth);
        if (figure.IsRange || !figure.Number.IsWhole || !IsDigit(tokens, figure.End))
            return;
        var hundredths = tokens[figure.End++].Entry!.Value;
        figure.Low = figure.High = new Quantity(figure.Low.Value + hundredths, 1);
    }

    /// <summary>One digit in words that counts nothing of its own.</summary>
    private static bool IsDigit(Tokens tokens, int at) =>
        tokens[at] is { SpaceBefore: false, Entry.Value: > 0 and < Tenth } digit
        && digit.Has(Tags.Number)
        && !tokens[at + 1]
            .Has(
                Tags.Number
                    | Tags.Scale
                    | Tags.People
                    | Tags.Case
                    | Tags.Percent
                    | Tags.Points
                    | Tags.Duration
                    | Tags.Measure
                    | Tags.Bulk
                    | Tags.Currency
                    | Tags.Times
            );
}
