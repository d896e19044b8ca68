using Sourced.Statistics.Grammar;
using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;

namespace Sourced.Statistics.Judging;

/// <summary>Tells a median from a mean by the nearest word that names one.</summary>
internal static class Averages
{
    private const int Before = 12;
    private const int Behind = 3;

    public static Mean Of(Context context, in Figure figure)
    {
        if (figure.Kind is not StatisticKind.Average)
            return Mean.None;
        var tokens = context.Tokens;
        for (var i = figure.Core - 1; i >= 0 && i >= figure.Lead - Before && tokens[i].Sentence == tokens[figure.Core].Sentence; i--)
        {
            if (Of(tokens[i]) is var before and not Mean.None)
                return before;
        }

        for (var i = figure.Core + 1; i < figure.End + Behind && tokens[i].Sentence == tokens[figure.Core].Sentence; i++)
        {
            if (Of(tokens[i]) is var behind and not Mean.None)
                return behind;
        }

        return Mean.None;
    }

    public static Mean Of(in Token token) =>
        token.Has(Sense.Median) ? Mean.Median : token.Has(Sense.Averaging) ? Mean.Arithmetic : Mean.None;
}
