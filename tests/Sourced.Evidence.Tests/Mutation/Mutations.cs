using Sourced.Evidence.Binding;
using Sourced.Evidence.Matching;
using Sourced.Evidence.Texts;
using Sourced.Statistics;

namespace Sourced.Evidence.Tests.Mutation;

/// <summary>The single changes that a slip of the pen or a well-meant edit makes.</summary>
internal static class Mutations
{
    private static readonly Dictionary<string, (string From, string To)[]> Units = new()
    {
        ["en"] = [("%", " percentage points"), (" million", " billion"), (" per cent", " percentage points"), ("$", "€")],
        ["es"] = [("\u202F%", " puntos porcentuales"), ("\u00A0%", " puntos porcentuales"), (" %", " puntos porcentuales"), (" millones", " mil millones")],
        ["ar"] = [("%", " نقطة مئوية"), ("٪", " نقطة مئوية"), (" مليون", " مليار")],
    };

    private static readonly Dictionary<string, string> Over = new() { ["en"] = "over ", ["es"] = "más de ", ["ar"] = "أكثر من " };

    public static IEnumerable<Mutation> Of(CheckedDocument document)
    {
        foreach (var number in document.Numbers)
        {
            if (number is not { Verdict: Verdict.Bound, IsFigure: true, Recorded: not null }) continue;
            // A value in folded YAML may not stand in the file letter by letter.
            if (number.Span.Text != number.Text) continue;
            foreach (var mutation in OfNumber(number)) yield return mutation;
        }

        var serving = document.Numbers.Where(number => number is { Verdict: Verdict.Bound, IsFigure: true }).Select(number => number.Citation?.Mark).OfType<Mark>()
            .ToHashSet(ByReference<Mark>.Instance);
        foreach (var citation in serving.Select(mark => mark.Citation).Distinct(ByReference<Content.Markup.CitationInline>.Instance))
        {
            var served = document.Numbers.Where(number => number is { Verdict: Verdict.Bound, IsFigure: true } && ReferenceEquals(number.Citation?.Mark?.Citation, citation)).Select(number => number.Text);
            yield return new Mutation("citation", citation.Span.Start, citation.Span.Length, "") { Served = [.. served] };
        }
    }

    private static IEnumerable<Mutation> OfNumber(JudgedNumber number)
    {
        var (text, start) = (number.Text, number.Span.Start);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i])) yield return new Mutation("digit", start + i, 1, ((text[i] - '0') % 9 + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        if (text.LastIndexOfAny([.. "0123456789"]) is >= 0 and var last) yield return new Mutation("decimal", start + last + 1, 0, "0");
        foreach (var (from, to) in Units.GetValueOrDefault(number.Passage.Language, []))
        {
            if (text.IndexOf(from, StringComparison.Ordinal) is >= 0 and var at) yield return new Mutation("unit", start + at, from.Length, to);
        }

        if (number.Number.Reading is { Comparator: Comparator.None } && Over.TryGetValue(number.Passage.Language, out var over)) yield return new Mutation("comparator", start, 0, over);
    }
}
