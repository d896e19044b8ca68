using System.Collections.Immutable;
using System.Globalization;
using Sourced.Content.Sources;
using Sourced.Evidence.Phrases;
using Sourced.Evidence.Rendering;
using Sourced.Statistics;

namespace Sourced.Evidence.Findings;

/// <summary>A number of the record that may stand beside the figure: "260 survivors" asked, in "14 US states", "aged 18 to 28".</summary>
/// <param name="Figure">The number.</param>
/// <param name="Field">Where it is recorded.</param>
/// <param name="Nouns">The words behind it there, without endings.</param>
/// <param name="IsAge">It stands behind "aged" or "under".</param>
internal sealed record ContextCount(Figure Figure, ContextField Field, ImmutableArray<string> Nouns, bool IsAge)
{
    private const int Reach = 4;

    /// <summary>Shorter words are articles and the like in most languages.</summary>
    private const int ShortestNoun = 3;

    /// <summary>The text in which it stands, which may stand in other languages too.</summary>
    private RecordText? Said { get; init; }

    /// <summary>The words behind it in a translation of the record; null where the record has none in that language.</summary>
    public IReadOnlyList<string>? NounsIn(string language)
    {
        if (Said is null || !Said.Translations.TryGetValue(language, out var own)) return null;
        return [.. from stated in StatedValues.In(own.Value, language)
                   where Figure.Numeral == stated.Value
                   from noun in WordStems.English.In(own.Value[(stated.Start + stated.Length)..]).Take(Reach)
                   where noun.Length >= ShortestNoun
                   select noun];
    }

    private static readonly string[] Ages = ["age", "aged", "ages", "under", "over", "to", "and", "years"];

    /// <summary>Whether a text holds any number.</summary>
    public static bool AreIn(RecordText? said) => said is not null && said.Value.AsSpan().ContainsAnyInRange('0', '9');

    /// <summary>Every number of a text: "260 respondents via 24 organisations" holds 260 and 24.</summary>
    public static IEnumerable<ContextCount> In(RecordText? said, ContextField field)
    {
        if (said is null) yield break;
        var text = said.Value;
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsAsciiDigit(text[at])) continue;
            var end = at;
            while (
                end < text.Length
                && (char.IsAsciiDigit(text[end]) || (text[end] is ',' or '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])))
            )
                end++;
            if (
                decimal.TryParse(
                    text.AsSpan(at, end - at),
                    NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint,
                    CultureInfo.InvariantCulture,
                    out var number
                )
            )
            {
                var before = text[..at].Split([' ', '-', '–'], StringSplitOptions.RemoveEmptyEntries).LastOrDefault();
                yield return new ContextCount(
                    FigureReader.Bare(number),
                    field,
                    [.. WordStems.English.In(text[end..]).Take(Reach)],
                    Ages.Contains(before, StringComparer.OrdinalIgnoreCase)
                )
                {
                    Said = said,
                };
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
