using System.Collections.Frozen;
using Sourced.Evidence.Findings;
using Sourced.Evidence.Languages;

namespace Sourced.Evidence.Rendering;

/// <summary>Lengths of time carry their unit inside the figure ("92 days"), so a proposal has to say it too, in the language of the sheet.</summary>
internal static class TimeUnits
{
    /// <summary>The English name of a unit, by its name in any language.</summary>
    private static readonly FrozenDictionary<string, string> ByName = (
        from language in RuleWords.Languages
        from unit in RuleWords.Of(language)![WordMap.TimeUnit]
        select (Name: unit.Words[0], Unit: unit.Key)
    )
        .DistinctBy(unit => unit.Name, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(unit => unit.Name, unit => unit.Unit, StringComparer.OrdinalIgnoreCase);

    /// <returns>" days" for a record of "92 days"; empty for a record that tells no length of time.</returns>
    public static string Behind(RecordedFigure recorded, string language)
    {
        if (recorded.Figure.Dimension != Dimension.Number) return "";
        var text = recorded.Text.AsSpan().TrimEnd();
        var start = text.Length;
        while (
            start > 0
            && (
                char.IsLetter(text[start - 1])
                || char.GetUnicodeCategory(text[start - 1])
                    is System.Globalization.UnicodeCategory.NonSpacingMark
                        or System.Globalization.UnicodeCategory.SpacingCombiningMark
            )
        )
            start--;
        if (!ByName.TryGetValue(text[start..].ToString(), out var unit))
            return "";
        var words = RuleWords.Of(language) is { } own && !own[WordMap.TimeUnit].IsEmpty ? own : RuleWords.Of("en")!;
        var name = words[WordMap.TimeUnit].First(one => one.Key == unit).Words[0];
        return LanguageWords.Of(language).IsUnitJoined ? name : " " + name;
    }
}
