using System.Collections.Frozen;
using Sourced.Content.Sources;

namespace Sourced.Evidence.Findings;

/// <summary>Words by which a record says that its share is one of a risk or of another group, and not of the people that it names.</summary>
internal static class ComparisonWords
{
    private static readonly FrozenSet<string> All = new[]
    {
        "risk risks odds chance chances likelihood probability rate compared comparison than versus relative",
        "riesgo riesgos probabilidad probabilidades posibilidades tasa comparado comparada comparados comparadas comparación",
        "risque risques probabilité chances taux comparé comparée comparaison",
        "risco riscos probabilidade chances taxa comparado comparada comparação",
        "risiko risiken wahrscheinlichkeit chance rate verglichen vergleich",
        "خطر الخطر مخاطر احتمال احتمالات معدل مقارنة بالمقارنة",
        "जोखिम संभावना दर तुलना",
    }.SelectMany(words => words.Split(' ')).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // written without blanks between words
    private static readonly string[] Unspaced = ["风险", "風險", "概率", "可能性", "相比", "比率"];

    public static bool StandIn(RecordText measures) => measures.Translations.Values.Select(text => text.Value).Append(measures.Value).Any(StandIn);

    private static bool StandIn(string text)
    {
        var words = All.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsPart(text[at])) continue;
            var start = at;
            while (at < text.Length && IsPart(text[at])) at++;
            if (words.Contains(text.AsSpan(start, at - start))) return true;
        }

        return Unspaced.Any(word => text.Contains(word, StringComparison.Ordinal));
    }

    private static bool IsPart(char letter) => char.IsLetter(letter) || char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
