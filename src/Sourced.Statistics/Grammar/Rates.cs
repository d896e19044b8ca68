using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;
using Sourced.Statistics.Numbers;

namespace Sourced.Statistics.Grammar;

/// <summary>Reads what a figure is counted per: 4.5 per 1,000, 12 deaths per 100,000 people, 2.3 children per woman.</summary>
internal static class Rates
{
    private const int LongestNoun = 4;

    public static void TryRead(Tokens tokens, ref Figure figure)
    {
        if (figure.UnitTags is Tags.Percent)
            return;
        var at = figure.End;
        for (var i = 0; i < LongestNoun && !tokens[at].Has(Tags.Per); i++, at++)
        {
            if (
                tokens[at].Kind is not TokenKind.Word
                || tokens[at].Has(Tags.And | Tags.Imperative)
                || (tokens[at].Has(Tags.Function) && tokens[at].Entry!.Unit is not ("of" or "weak"))
            )
                return;
        }

        if (!tokens[at].Has(Tags.Per))
            return;
        if (tokens[at].Entry is { Unit: "every" } && NumberPhrases.TryRead(tokens, at + 1, out var time) && tokens[time.End].Has(Tags.Duration))
        {
            figure.End = time.End + 1;
            figure.Unit = string.Create(
                    System.Globalization.CultureInfo.InvariantCulture,
                    $"per {time.Value:0.##} {tokens.TextOf(time.End)}"
                )
                .ToLowerInvariant();
            figure.Kind = StatisticKind.Rate;
            figure.UnitTags = Tags.Per;
            return;
        }

        if (NumberPhrases.TryRead(tokens, at + 1, out var base_) && IsBase(tokens, base_))
        {
            figure.End = base_.End;
            figure.Unit = "per " + decimal.Truncate(base_.Value).ToString(System.Globalization.CultureInfo.InvariantCulture);
            figure.Kind = StatisticKind.Rate;
            figure.UnitTags = Tags.Per;
        }
        else if (at <= figure.End + 1 && tokens[at + 1].Has(Tags.People | Tags.Case) && figure.UnitTags is Tags.None && !tokens[at].Has(Tags.Article))
        {
            figure.Unit = "per " + tokens.TextOf(at + 1).ToString();
            figure.Kind = StatisticKind.Rate;
        }
    }

    private static bool IsBase(Tokens tokens, in NumberPhrase number) =>
        number.Value >= 10 && NumberSum.Place(number.Value) == number.Value && !tokens[number.End].Has(Tags.Duration);
}
