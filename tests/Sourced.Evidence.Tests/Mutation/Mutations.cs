using System.Globalization;
using Sourced.Content.Documents;
using Sourced.Content.Text;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Matching;
using Sourced.Evidence.Populations;
using Sourced.Evidence.Rendering;
using Sourced.Evidence.Texts;
using Sourced.Statistics;

namespace Sourced.Evidence.Tests.Mutation;

/// <summary>The single changes that a slip of the pen or a well-meant edit makes.</summary>
internal static class Mutations
{
    public static IEnumerable<Mutation> Of(CheckedDocument document)
    {
        foreach (var passage in document.Passages)
        {
            foreach (var number in passage.Numbers)
            {
                // Digits that folded YAML or emphasis takes apart do not stand in the file letter by letter.
                if (number.Span.Text != number.Text) continue;
                if (number is { Verdict: Verdict.Bound, IsFigure: true, Recorded: not null })
                {
                    foreach (var mutation in OfFigure(number)) yield return mutation;
                }
                else if (number.Number.Class is NumberClass.Year or NumberClass.Date && SpeaksOfFigure(passage, number))
                {
                    foreach (var mutation in OfYear(number)) yield return mutation;
                }
            }
        }

        foreach (var mutation in OfCitations(document)) yield return mutation;
    }

    private static IEnumerable<Mutation> OfFigure(JudgedNumber number)
    {
        var (text, start, place, language) = (number.Text, number.Span.Start, PlaceOf(number.Passage), number.Passage.Language);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsDigit(text[i]))
                continue;
            yield return new Mutation(
                "digit",
                place,
                start + i,
                1,
                Digit(text[i], ((int)CharUnicodeInfo.GetNumericValue(text[i]) % 9) + 1)
            );
            if (i + 1 < text.Length && char.IsDigit(text[i + 1]) && text[i] != text[i + 1])
                yield return new Mutation("swap", place, start + i, 2, $"{text[i + 1]}{text[i]}");
        }

        foreach (var mutation in OfPlaces(text, start, place)) yield return mutation;
        foreach (var (kind, from, to) in Exchanges.Of(language))
        {
            if (Exchanges.Find(text, from) is >= 0 and var at) yield return new Mutation(kind, place, start + at, from.Length, to);
        }

        foreach (var (kind, at, from, to) in Exchanges.Around(number.Passage.Text, number.Number.Start, number.Number.End, language))
        {
            var span = number.Passage.SpanOf(at, from.Length);
            if (span.Text == from) yield return new Mutation(kind, place, span.Start, span.Length, to);
        }

        foreach (var hedge in number.Number.Reading is { Comparator: Comparator.None } ? Exchanges.Hedges(language) : [])
            yield return new Mutation("comparator", place, start, 0, hedge);
        foreach (
            var word in GroupReader.After(number.Passage.Text, number.Number.End, language, number.Figure!.Dimension == Dimension.Share)
        )
        {
            var span = number.Passage.SpanOf(word.Start, word.Length);
            if (Exchanges.OtherGroup(language, span.Text) is { } other) yield return new Mutation("population", place, span.Start, span.Length, other);
        }
    }

    /// <summary>A digit more, a digit less, the decimal point one place to either side.</summary>
    private static IEnumerable<Mutation> OfPlaces(string text, int start, string place)
    {
        var last = text.Length - 1;
        while (last >= 0 && !char.IsDigit(text[last])) last--;
        if (last < 0) yield break;
        yield return new Mutation("decimal", place, start + last + 1, 0, Digit(text[last], 0));
        if (last > 0 && char.IsDigit(text[last - 1])) yield return new Mutation("decimal", place, start + last, 1, "");
        for (var i = 1; i + 1 < text.Length; i++)
        {
            if (text[i] is not ('.' or ',') || !char.IsDigit(text[i - 1]) || !char.IsDigit(text[i + 1])) continue;
            yield return new Mutation("decimal", place, start + i - 1, 2, $"{text[i]}{text[i - 1]}");
            yield return new Mutation("decimal", place, start + i, 2, $"{text[i + 1]}{text[i]}");
        }
    }

    private static IEnumerable<Mutation> OfYear(JudgedNumber number)
    {
        if (
            number.Text.IndexOf("20", StringComparison.Ordinal) is not (>= 0 and var at)
            || at + 4 > number.Text.Length
            || !int.TryParse(number.Text.AsSpan(at, 4), CultureInfo.InvariantCulture, out var year)
        )
            yield break;
        foreach (var other in (int[])[year + 1, year - 4, year + 10])
            yield return new Mutation(
                "year",
                PlaceOf(number.Passage),
                number.Span.Start + at,
                4,
                other.ToString(CultureInfo.InvariantCulture)
            );
    }

    private static IEnumerable<Mutation> OfCitations(CheckedDocument document)
    {
        var bound = document.Numbers.Where(number => number is { Verdict: Verdict.Bound, IsFigure: true, Citation.Mark: not null })
            .GroupBy(number => number.Citation!.Mark!.Citation, ByReference<Content.Markup.CitationInline>.Instance);
        foreach (var served in bound)
        {
            yield return new Mutation("citation", PlaceOf(served.First().Passage), served.Key.Span.Start, served.Key.Span.Length, "")
            {
                Served = [.. served.Select(number => number.Text)],
            };
        }
    }

    private static bool SpeaksOfFigure(CheckedPassage passage, JudgedNumber date) =>
        passage.NumbersIn(passage.Sentences.IndexAt(date.Number.Start)).Any(number => number is { Verdict: Verdict.Bound, IsFigure: true });

    private static string PlaceOf(Passage passage)
    {
        if (passage.KeyFigure is { } figure)
        {
            var field = passage.Readable.Runs[0].Span.Start;
            return Holds(figure.AltShort) || Holds(figure.AltFull) ? "alt text" : Holds(figure.Figure) || Holds(figure.Statement) ? "card" : "kit text";

            bool Holds(Located<string>? value) => value is { } located && located.Span.Start <= field && field < located.Span.End;
        }

        return (passage.Role, passage.Place) switch
        {
            (PassageRole.FrontMatter, _) => "title",
            (_, TextPlace.TableCell) => "table",
            (_, TextPlace.ListItem) => "list",
            (_, TextPlace.Heading) => "heading",
            (_, TextPlace.Caption) => "alt text",
            _ => "prose",
        };
    }

    private static string Digit(char like, int value) => ((char)(like - (int)CharUnicodeInfo.GetNumericValue(like) + value)).ToString();
}
