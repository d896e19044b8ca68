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
        if (!BefallsAfter(figure) && !BefallsBefore(figure))
            return false;
        TellPace(ref figure);
        return true;
    }

    private bool BefallsAfter(in Figure figure)
    {
        for (var i = figure.End; i < figure.End + PaceReach && _tokens[i].Sentence == _tokens[figure.First].Sentence; i++)
        {
            if (_tokens[i].Has(Tags.Imperative) && i <= figure.End + 1)
                return false;
            if (_tokens[i].Has(Tags.Event) || IsOnePerson(i))
                return true;
        }

        return false;
    }

    /// <summary>"A child is sold every two minutes"; "a nurse calls every two hours" keeps a timetable again.</summary>
    private bool BefallsBefore(in Figure figure)
    {
        // "a child abuse report is made"
        var (befalls, one, single) = (false, false, false);
        for (var i = figure.Core - 2; i >= 0 && i > figure.Core - (PaceReach * 2) && _tokens[i].Sentence == _tokens[figure.First].Sentence; i--)
        {
            befalls |= _tokens[i].Has(Tags.Event | Tags.Case) || _tokens.TextOf(i - 1) is "being" && _tokens.TextOf(i) is [_, _, .., 'e', 'd'];
            one |= IsOnePerson(i);
            single |= IsOne(i, Tags.Case);
        }

        // "a death every six seconds"
        return befalls && one || IsQuick(figure) && (single || Happens(figure, one));
    }

    /// <summary>Told in seconds or minutes, which no timetable of people is.</summary>
    private bool IsQuick(in Figure figure) => _tokens[figure.End - 1].Entry is { Time: "second" or "minute" } && !context.IsTechnical(figure.First);

    /// <summary>"Assaults occur every 12 seconds", "a child is born into poverty every two minutes".</summary>
    private bool Happens(in Figure figure, bool one)
    {
        for (var i = figure.Core - 2; i > 0 && i > figure.Core - (PaceReach * 2) && _tokens[i].Sentence == _tokens[figure.First].Sentence; i--)
        {
            if (
                _tokens[i].Says(Traits.Occurs)
                || one && _tokens[i].Entry is { Unit: "copula" } && _tokens.TextOf(i + 1) is [_, _, .., 'e', 'd'] or [_, .., 'r', 'n']
            )
                return true;
        }

        return false;
    }

    private bool IsOnePerson(int at) => _tokens[at].Entry is { Unit: "somebody" } || IsOne(at, Tags.People);

    /// <summary>"One" or an article, and behind it a noun of a kind.</summary>
    private bool IsOne(int at, Tags noun)
    {
        ref var token = ref _tokens[at];
        var one =
            token.Has(Tags.Article)
            || token.Has(Tags.Number) && token.Entry!.Value == 1
            || token.Kind is TokenKind.Numeral && _tokens.NumeralOf(at).Value == 1;
        return one && (context.NounTags(at + 1, 3, out _) & noun) != 0;
    }

    private bool OpensPace(int at) => _tokens[at].Entry is { Unit: "every" or "pace" } || _tokens[at].Has(Tags.RatioOpen) && _tokens.Language.LongestHan > 1;

    private static void TellPace(ref Figure figure)
    {
        var time = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{figure.Number.Value:0.##} {figure.Unit.ToLowerInvariant()}");
        figure.First = figure.Core - 1;
        figure.Low = figure.High = new Quantity(1, 1);
        (figure.Kind, figure.Unit, figure.UnitTags) = (StatisticKind.Rate, "per " + time, Tags.Per);
    }
}
