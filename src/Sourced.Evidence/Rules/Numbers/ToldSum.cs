using System.Buffers;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Exact;
using Sourced.Evidence.Languages;
using Sourced.Evidence.Rendering;
using Sourced.Statistics;

namespace Sourced.Evidence.Rules.Numbers;

/// <summary>"250 from the north and 350 from the south, 600 in all": a whole that a sentence says is the sum of the figures before it.</summary>
internal static class ToldSum
{
    private const int MostParts = 8;
    private const int Near = 14;
    private const char Ideographs = '\u2e80';

    private static readonly SearchValues<char> EndOfClause = SearchValues.Create(".,;:0123456789");

    /// <returns>The whole, what its parts add up to, and the first of them; null where they do add up, or nothing says that they should.</returns>
    public static (JudgedNumber Whole, Fraction Sum, JudgedNumber First)? In(CheckedPassage passage, int sentence)
    {
        var figures = passage
            .NumbersIn(sentence)
            .Where(number =>
                number is { IsFigure: true, IsRefused: false, Figure: { IsRange: false, IsChange: false, Comparator: Comparator.None } }
            )
            .ToList();
        if (figures.Count < 3 || figures.FirstOrDefault(figure => SaysInAll(passage, figure)) is not { } whole)
            return null;
        var parts = figures
            .Where(figure =>
                figure != whole
                && figure.Figure!.SameMeasureAs(whole.Figure!)
                && figure.Figure.Form == whole.Figure!.Form
                && figure.Figure.Time == whole.Figure.Time
            )
            .ToList();
        if (parts.Count is < 2 or > MostParts)
            return null;
        // some of the numbers may count other things: the whole is right when any of them make it up
        for (var chosen = 3; chosen < 1 << parts.Count; chosen++)
        {
            var some = parts.Where((_, index) => (chosen >> index & 1) == 1).Select(part => part.Figure!).ToList();
            if (some.Count >= 2 && Agree(some, whole.Figure!)) return null;
        }

        return (whole, parts.Aggregate(Fraction.Zero, (sum, part) => sum + part.Figure!.Low), parts[0]);
    }

    private static bool Agree(List<Figure> parts, Figure whole)
    {
        var sum = parts.Aggregate(Fraction.Zero, (left, part) => left + part.Low);
        var slack = parts.Append(whole).Aggregate(Fraction.Zero, (left, part) => left + PartsDoNotSum.Place(part)) / 2;
        return Fraction.Abs(sum - whole.Low) <= slack;
    }

    private static bool SaysInAll(CheckedPassage passage, JudgedNumber figure)
    {
        var (text, language) = (passage.Passage.Text, passage.Passage.Language);
        var before = text.AsSpan(0, figure.Number.Start).TrimEnd(" ,\u00a0");
        foreach (var words in RuleWords.In(language, WordList.TotalBefore))
        {
            if (
                before.EndsWith(words, StringComparison.OrdinalIgnoreCase)
                && (words[0] >= Ideographs || before.Length == words.Length || !char.IsLetter(before[^(words.Length + 1)]))
            )
                return true;
        }

        var after = text.AsSpan(figure.Number.End, Math.Min(text.Length - figure.Number.End, 2 * Near));
        var clause = after.IndexOfAny(EndOfClause);
        if (clause >= 0) after = after[..clause];
        foreach (var words in RuleWords.In(language, WordList.TotalBehind))
        {
            if (after.IndexOf(words, StringComparison.OrdinalIgnoreCase) is >= 0 and <= Near) return true;
        }

        return false;
    }
}
