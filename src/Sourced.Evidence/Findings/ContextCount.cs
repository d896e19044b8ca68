using System.Collections.Immutable;
using System.Globalization;
using Sourced.Evidence.Phrases;
using Sourced.Evidence.Rendering;

namespace Sourced.Evidence.Findings;

/// <summary>A number of the record that may stand beside the figure: "260 survivors" asked, in "14 US states", "aged 18 to 28".</summary>
/// <param name="Figure">The number.</param>
/// <param name="Field">Where it is recorded.</param>
/// <param name="Nouns">The words behind it there, without endings.</param>
/// <param name="IsAge">It stands behind "aged" or "under".</param>
internal sealed record ContextCount(Figure Figure, ContextField Field, ImmutableArray<string> Nouns, bool IsAge)
{
    private const int Reach = 4;

    private static readonly string[] Ages = ["age", "aged", "ages", "under", "over", "to", "and", "years"];

    /// <summary>Every number of a text: "260 respondents via 24 organisations" holds 260 and 24.</summary>
    public static IEnumerable<ContextCount> In(string? text, ContextField field)
    {
        if (text is null) yield break;
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsAsciiDigit(text[at])) continue;
            var end = at;
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is ',' or '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])))) end++;
            if (decimal.TryParse(text.AsSpan(at, end - at), NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            {
                var before = text[..at].Split([' ', '-', '–'], StringSplitOptions.RemoveEmptyEntries).LastOrDefault();
                yield return new ContextCount(FigureReader.Bare(number), field, [.. WordStems.In(text[end..]).Take(Reach)], Ages.Contains(before, StringComparer.OrdinalIgnoreCase));
            }

            at = end;
        }
    }
}

/// <summary>The field of a record in which a number stands.</summary>
internal enum ContextField
{
    Sample,
    Place,
    Population,
}
