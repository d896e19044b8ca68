using System.Collections.Frozen;
using Sourced.Evidence.Findings;
using Sourced.Evidence.Phrases;
using Sourced.Evidence.Populations;
using Sourced.Evidence.Rendering;

namespace Sourced.Evidence.Binding;

/// <summary>
/// Which number of a record a text repeats beside its figure: "in a survey of 260 survivors in 14 US states". The sample stands for those who were
/// asked, a number of the place or the group only before its own noun; none of them is the number of those to whom something was done.
/// </summary>
internal static class ContextBinding
{
    private const int Reach = 4;

    /// <summary>Before a sample: "a survey of 260", "(n = 260)", "entre 260". Behind it: "260 answered", "260 were asked".</summary>
    private static readonly FrozenSet<string> Leading = "of n among from asked surveyed interviewed with sample de entre con à parmi unter von bei من بين شمل को में 对 對 调查 調查 共".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Answering = "asked answered responded replied surveyed interviewed participated who answers responses interviews records total respondieron contestaron encuestados entrevistados participaron répondu interrogés befragt befragte antworteten responderam entrevistados أجابوا شاركوا".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool Tells(JudgedNumber number, RecordedFinding finding, ContextCount count)
    {
        if (number.Figure is not { Dimension: Dimension.Number } figure || !HonestRendering.IsHonest(figure, count.Figure)) return false;
        var passage = number.Passage;
        var groups = GroupReader.After(passage.Text, number.Number.End, passage.Language);
        var isOwnLanguage = Primary(passage.Language) == Primary(finding.Source.Language());
        var behind = WordStems.In(passage.Text[number.Number.End..]).Take(Reach).ToList();
        return count.Field switch
        {
            ContextField.Sample => groups.Count > 0 ? groups.All(word => !GroupComparison.IsOtherUnit(word.Group, finding.Groups)) : IsOfThoseAsked(number, behind, count),
            ContextField.Place => groups.Count == 0 && behind.Count > 0 && (!isOwnLanguage || behind.Intersect(count.Nouns, StringComparer.Ordinal).Any()),
            _ when groups.Count > 0 => groups.All(word => !GroupComparison.IsOther(word.Group, finding.Groups)) && !count.IsAge,
            _ => count.IsAge ? EndsClause(number) : behind.Count > 0 && (!isOwnLanguage || behind.Intersect(count.Nouns, StringComparer.Ordinal).Any()),
        };
    }

    private static bool IsOfThoseAsked(JudgedNumber number, List<string> behind, ContextCount count)
    {
        // What is said of a source as a whole is said of those whom it asked.
        if (number.Passage.Role == Texts.PassageRole.Source) return true;
        var text = number.Passage.Text;
        var before = text[..number.Number.Start].Split([' ', '(', '=', ':', '\u00A0'], StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? "";
        return Leading.Contains(before) || behind.Intersect(count.Nouns, StringComparer.Ordinal).Any() || WordsBehind(text, number.Number.End).Any(Answering.Contains);
    }

    private static IEnumerable<string> WordsBehind(string text, int at) =>
        text[at..].Split([' ', ',', '.', ')', '\u00A0'], StringSplitOptions.RemoveEmptyEntries).Take(Reach);

    /// <summary>"before 18." is an age; "18 were hurt" is none.</summary>
    private static bool EndsClause(JudgedNumber number)
    {
        var rest = number.Passage.Text.AsSpan(number.Number.End).TrimStart();
        return rest.IsEmpty || char.IsPunctuation(rest[0]) || char.IsDigit(rest[0]);
    }

    private static string Primary(string language) => language.Split('-')[0].ToLowerInvariant();
}
