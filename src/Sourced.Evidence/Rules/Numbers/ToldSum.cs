using System.Text.RegularExpressions;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Exact;
using Sourced.Evidence.Rendering;
using Sourced.Statistics;

namespace Sourced.Evidence.Rules.Numbers;

/// <summary>"250 from the north and 350 from the south, 600 in all": a whole that a sentence says is the sum of the figures before it.</summary>
internal static partial class ToldSum
{
    private const int MostParts = 8;
    private const int Near = 14;

    /// <returns>The whole, what its parts add up to, and the first of them; null where they do add up, or nothing says that they should.</returns>
    public static (JudgedNumber Whole, Fraction Sum, JudgedNumber First)? In(CheckedPassage passage, int sentence)
    {
        var figures = passage.NumbersIn(sentence).Where(number => number is { IsFigure: true, IsRefused: false, Figure: { IsRange: false, IsChange: false, Comparator: Comparator.None } }).ToList();
        if (figures.Count < 3 || figures.FirstOrDefault(figure => SaysInAll(passage, figure)) is not { } whole) return null;
        var parts = figures.Where(figure => figure != whole && figure.Figure!.SameMeasureAs(whole.Figure!) && figure.Figure.Form == whole.Figure!.Form && figure.Figure.Time == whole.Figure.Time).ToList();
        if (parts.Count is < 2 or > MostParts) return null;
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
        var text = passage.Passage.Text;
        var before = text[Math.Max(0, figure.Number.Start - Near)..figure.Number.Start];
        var after = text[figure.Number.End..Math.Min(text.Length, figure.Number.End + (2 * Near))];
        return Before().IsMatch(before) || After().IsMatch(after);
    }

    [GeneratedRegex(@"(?:altogether|a total of|in all,?|which makes|en total,?|un total de|au total,?|no total,?|um total de|insgesamt|zusammen|المجموع|कुल|共计|共|总计|合计)\s?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    [GeneratedRegex(@"^[^.,;:0-9]{0,14}(?:in all|altogether|in total|en total|en conjunto|au total|en tout|no total|ao todo|insgesamt|zusammen|إجمالا|في المجموع|مجموعا)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex After();
}
