using Sourced.Statistics.Grammar;
using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;

namespace Sourced.Statistics.Judging;

/// <summary>"Every 40 seconds, somebody dies": a rate told as a pace.</summary>
internal readonly partial struct Judge
{
    private const int PaceReach = 9;

    /// <summary>"Every" before a length of time, and behind it one person, or what befalls one. The bus that leaves every ten minutes keeps a timetable.</summary>
    private bool IsPace(ref Figure figure)
    {
        if (figure.IsRange || figure.Number.Value <= 0 || !OpensPace(figure.Core - 1) || context.InSentence(figure.First, Tags.Rule))
            return false;
        for (var i = figure.End; i < figure.End + PaceReach && _tokens[i].Sentence == _tokens[figure.First].Sentence; i++)
        {
            ref var token = ref _tokens[i];
            if (token.Has(Tags.Imperative) && i <= figure.End + 1)
                return false;
            var one = token.Has(Tags.Article) || token.Has(Tags.Number) && token.Entry!.Value == 1 || token.Kind is TokenKind.Numeral && _tokens.NumeralOf(i).Value == 1;
            if (!token.Has(Tags.Event) && token.Entry is not { Unit: "somebody" } && !(one && (context.NounTags(i + 1, 3, out _) & Tags.People) != 0))
                continue;
            TellPace(ref figure);
            return true;
        }

        return false;
    }

    private bool OpensPace(int at) => _tokens[at].Entry is { Unit: "every" or "pace" } || _tokens[at].Has(Tags.RatioOpen) && _tokens.Language.LongestHan > 1;

    private void TellPace(ref Figure figure)
    {
        var time = _tokens.Text[_tokens[figure.Core].Start.._tokens[figure.End - 1].End];
        figure.First = figure.Core - 1;
        figure.Low = figure.High = new Quantity(1, 1);
        (figure.Kind, figure.Unit, figure.UnitTags) = (StatisticKind.Rate, "per " + time, Tags.Per);
    }
}
