using System.Globalization;
using Sourced.Evidence.Exact;
using Sourced.Evidence.Findings;
using Sourced.Statistics;

namespace Sourced.Evidence.Rendering;

/// <summary>Proposes honest ways to write a recorded figure. Each is held against the record before it is offered.</summary>
internal static class Wordings
{
    /// <returns>"write "75%", "about 75%" or "three in four"", in the words of the sheet's language; empty when there is nothing to offer.</returns>
    public static string Propose(RecordedFigure recorded, string language)
    {
        var words = LanguageWords.Of(language);
        var proposals = Candidates(recorded.Figure, words)
            .Where(candidate => HonestRendering.IsHonest(candidate.Figure, recorded.Figure))
            .Select(candidate => candidate.Words + TimeUnits.Behind(recorded, language))
            .Distinct(StringComparer.Ordinal)
            .Take(3)
            .Select(proposal => $"\"{proposal}\"")
            .ToList();
        return proposals switch
        {
            [] => $"write \"{recorded.Text}\"",
            [var only] => $"write {only}",
            [.. var first, var last] => $"write {string.Join(", ", first)} or {last}",
        };
    }

    private static IEnumerable<(Figure Figure, string Words)> Candidates(Figure figure, LanguageWords words)
    {
        if (figure.IsRange || figure.Dimension is Dimension.Rank or Dimension.Rate or Dimension.Points or Dimension.Vague) yield break;
        foreach (var (hedge, pattern) in Hedges(figure, words)) yield return (figure with { Comparator = hedge }, Fill(pattern, Written(figure, words)));
        if (figure.Dimension == Dimension.Share)
        {
            foreach (var candidate in Percents(figure, words).Concat(Parts(figure, words))) yield return candidate;
        }
        else if (figure.Dimension == Dimension.Number)
        {
            foreach (var candidate in Rounded(figure, words)) yield return candidate;
        }
    }

    /// <summary>The figure with the hedge of the record first, then bare, then as an approximation.</summary>
    private static IEnumerable<(Comparator Hedge, string Pattern)> Hedges(Figure figure, LanguageWords words)
    {
        if (figure.Comparator != Comparator.None && Pattern(figure.Comparator, words) is { } own) yield return (figure.Comparator, own);
        yield return (Comparator.None, "{0}");
        yield return (Comparator.About, words.About);
    }

    private static string? Pattern(Comparator hedge, LanguageWords words) => hedge switch
    {
        Comparator.About => words.About,
        Comparator.MoreThan => words.Over,
        Comparator.AtLeast => words.AtLeast,
        Comparator.LessThan => words.Under,
        Comparator.Nearly => words.Nearly,
        Comparator.AtMost => words.UpTo,
        _ => null,
    };

    private static IEnumerable<(Figure Figure, string Words)> Percents(Figure figure, LanguageWords words)
    {
        var percent = (figure.Low * 100).RoundTo(1);
        var rounded = figure with
        {
            Form = WrittenForm.Percent,
            Low = percent / 100,
            High = percent / 100,
            Granule = new Fraction(1, 100),
            Whole = 0,
            Comparator = Comparator.None,
        };
        var text = Digits(percent, words) + words.Percent;
        yield return (rounded, text);
        yield return (rounded with { Comparator = Comparator.About }, Fill(words.About, text));
    }

    private static IEnumerable<(Figure Figure, string Words)> Parts(Figure figure, LanguageWords words)
    {
        var named = words.Parts
            .Select(part => (Value: new Fraction(part.Key.Part, part.Key.Whole), part.Key.Whole, Words: part.Value))
            .OrderBy(part => Fraction.Abs(part.Value - figure.Low))
            .ThenBy(part => part.Whole)
            .Take(3);
        foreach (var (value, whole, name) in named)
        {
            var part = figure with { Form = WrittenForm.Parts, Low = value, High = value, Granule = new Fraction(1, 100), Whole = whole };
            yield return (part with { Comparator = Comparator.None }, name);
            yield return (part with { Comparator = Comparator.Nearly }, Fill(words.Nearly, name));
            yield return (part with { Comparator = Comparator.MoreThan }, Fill(words.Over, name));
        }
    }

    private static IEnumerable<(Figure Figure, string Words)> Rounded(Figure figure, LanguageWords words)
    {
        if (figure.Low < 1000) yield break;
        // Two leading digits: 1,234,500 becomes 1.2 million.
        Fraction step = 1;
        while (step * 100 <= figure.Low) step *= 10;
        var near = figure.Low.RoundTo(step);
        var rounded = figure with { Low = near, High = near, Granule = step, HighGranule = step, Comparator = Comparator.None };
        yield return (rounded with { Comparator = Comparator.About }, Fill(words.About, Written(rounded, words)));
        var below = figure.Low.FloorTo(step);
        yield return (
            rounded with
            {
                Low = below,
                High = below,
                Comparator = Comparator.MoreThan,
            },
            Fill(words.Over, Written(rounded with { Low = below }, words))
        );
    }

    private static string Written(Figure figure, LanguageWords words) => (figure.Dimension, figure.Form) switch
    {
        (Dimension.Share, WrittenForm.Percent) => Digits(figure.Low * 100, words) + words.Percent,
        (Dimension.Share, WrittenForm.Parts) when words.Parts.TryGetValue(((int)figure.Low.Numerator, (int)figure.Low.Denominator), out var name) => name,
        (Dimension.Share, _) => Digits((figure.Low * 100).RoundTo(new Fraction(1, 10)), words) + words.Percent,
        (Dimension.Money, _) => $"{figure.Unit} {Scaled(figure, words)}",
        (Dimension.Multiple, _) => $"{Digits(figure.Low, words)}×",
        _ => Scaled(figure, words),
    };

    private static string Scaled(Figure figure, LanguageWords words)
    {
        if (figure.Low >= 1_000_000_000 && figure.Granule >= 1_000_000) return $"{Digits(figure.Low / 1_000_000_000, words)} {words.Billion}";
        if (figure.Low >= 1_000_000 && figure.Granule >= 10_000) return $"{Digits(figure.Low / 1_000_000, words)} {words.Million}";
        return Digits(figure.Low, words);
    }

    /// <summary>Exact as far as it goes, at most six places behind the decimal sign.</summary>
    private static string Digits(Fraction value, LanguageWords words)
    {
        var rounded = value.RoundTo(new Fraction(1, 1_000_000));
        var number = (decimal)rounded.Numerator / (decimal)rounded.Denominator;
        var whole = decimal.Truncate(number);
        var digits = whole.ToString("#,0", CultureInfo.InvariantCulture).Replace(",", words.Group, StringComparison.Ordinal);
        var rest = (number - whole).ToString("0.######", CultureInfo.InvariantCulture);
        return rest.Length > 2 ? digits + words.Decimal + rest[2..] : digits;
    }

    private static string Fill(string pattern, string figure) => pattern.Replace("{0}", figure, StringComparison.Ordinal);
}
