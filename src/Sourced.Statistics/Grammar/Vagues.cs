using Sourced.Statistics.Judging;
using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;
using Sourced.Statistics.Numbers;

namespace Sourced.Statistics.Grammar;

/// <summary>Reads indefinite quantities: most, the majority, a growing number, few, thousands of.</summary>
internal static class Vagues
{
    private const int NounReach = 3;
    private const Tags Counted = Tags.People | Tags.Case | Tags.Story;

    public static bool TryRead(Context context, int at, out Figure figure)
    {
        var tokens = context.Tokens;
        figure = default;
        ref var token = ref tokens[at];
        if (!token.Has(Tags.Vague | Tags.VagueScale) || (token.Has(Tags.VagueScale) && !IsLoose(tokens, at)))
            return false;
        // "exam scores": some magnitudes are nouns of their own
        if (token.Entry!.Unit is "of-only" && (tokens[at + 1].Entry is not { Unit: "of" or "weak" } || tokens[at + 2].Kind is TokenKind.Numeral))
            return false;
        if (token.Has(Tags.Vague) && token.Entry!.Unit is "noun" or "open" && !IsQuantifier(context, at))
            return false;
        var end = at + 1;
        var value = token.Entry!.Value;
        // "hundreds of thousands"
        while (token.Has(Tags.VagueScale))
        {
            var next = tokens[end].Has(Tags.Function) && !tokens[end].Has(Tags.VagueScale) ? end + 1 : end;
            if (value > 1e12m || !tokens[next].Has(Tags.VagueScale | Tags.Scale) || tokens[next].Has(Tags.Measure))
                break;
            value *= tokens[next].Entry!.Value;
            end = next + 1;
        }

        var number = new NumberPhrase
        {
            First = at,
            End = end,
            InWords = true,
            Scale = Math.Max(value, 1),
            Value = value,
        };
        figure = new Figure
        {
            First = at,
            Core = at,
            End = end,
            Kind = StatisticKind.Vague,
            Unit = "",
            Number = number,
            Low = number.Quantity,
            High = number.Quantity,
        };
        if (token.Entry.Has(Sense.Majority))
            (figure.Unit, figure.Low, figure.High) = ("proportion", new Quantity(0.5m, 0), new Quantity(1, 0));
        else if (token.Entry.Has(Sense.Minority))
            (figure.Unit, figure.Low, figure.High) = ("proportion", new Quantity(0, 0), new Quantity(0.5m, 0));
        return true;
    }

    /// <summary>A magnitude with no number before it.</summary>
    private static bool IsLoose(Tokens tokens, int at) =>
        tokens[at].Entry!.Value >= 10 && !tokens[at - 1].Has(Tags.Number) && tokens[at - 1].Kind is not TokenKind.Numeral
        && !(tokens[at - 1].Has(Tags.Article) && !tokens[at - 1].Has(Tags.Definite) && !tokens[at].Has(Tags.Vague) && tokens[at].Has(Tags.Scale));

    /// <summary>"Most children", "most of them"; not "the most common", "a few".</summary>
    private static bool IsQuantifier(Context context, int at)
    {
        var tokens = context.Tokens;
        if (tokens[at - 1].Has(Tags.Definite | Tags.Article | Tags.Ordinal) || tokens[at - 1].Sign is '\'' or '’' || tokens[at + 1].SpaceBefore is false)
            return false;
        if (tokens[at + 1].Entry is { Unit: "of" or "weak" or "part" })
            return true;
        // "Most laptops have": a plural before its verb
        if (
            tokens[at].OpensSentence
            && tokens.Language.LongestHan == 1
            && tokens.Language.Options is { NounFirst: false, CapitalNouns: false }
            && tokens[at + 1] is { Kind: TokenKind.Word, Capital: false }
            && tokens.TextOf(at + 1) is [_, _, .., not 's', 's']
            && tokens[at + 2].Entry is { Unit: "verb" }
        )
            return true;
        // "today, most are older"
        if (tokens[at + 1].Entry is { Unit: "verb" } && (tokens[at].OpensSentence || tokens[at - 1].Sign is ',' || tokens[at - 1].Has(Tags.And)))
            return true;
        for (var i = at + 1; i <= at + NounReach && tokens[i].Kind is TokenKind.Word && !tokens[i].Has(Tags.Function); i++)
        {
            if (tokens[i].Has(Counted) || tokens[i].Says(Traits.Occurs))
                return true;
        }

        return false;
    }
}
