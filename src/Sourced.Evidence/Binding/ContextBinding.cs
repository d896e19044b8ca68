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

    /// <summary>Letters behind the number in which its nouns stand.</summary>
    private const int Window = 160;

    /// <param name="number">A number that no figure of the citations serves.</param>
    /// <param name="finding">What is cited.</param>
    /// <param name="count">A number of its record.</param>
    /// <param name="isBehindShare">It follows a share of the same finding: "75% of 260".</param>
    public static bool Tells(JudgedNumber number, RecordedFinding finding, ContextCount count, bool isBehindShare)
    {
        if (number.Figure is not { Dimension: Dimension.Number } figure || !HonestRendering.IsHonest(figure, count.Figure)) return false;
        var passage = number.Passage;
        var nouns = count.NounsIn(passage.Language) ?? (Primary(passage.Language) == Primary(finding.Source.Language()) ? count.Nouns : null);
        // where the record cannot say in this language what it counted, only the noun directly behind tells: in "14 منطقة طلبوا حذف صورة" no pictures
        var groups = GroupReader.After(passage.Text, number.Number.End, passage.Language, strict: nouns is null && count.Field != ContextField.Sample);
        var named = finding.GroupsIn(passage.Language);
        var behind = WordStems
            .English.In(passage.Text.Substring(number.Number.End, Math.Min(Window, passage.Text.Length - number.Number.End)))
            .Take(Reach)
            .ToList();
        return count.Field switch
        {
            ContextField.Sample
                when passage.Role != Texts.PassageRole.Source
                    && !isBehindShare
                    && SampleClause.Does(passage.Text, number.Number.Start, number.Number.End) => false,
            ContextField.Sample => groups.Count > 0
                ? groups.All(word => !GroupComparison.IsOtherUnit(word.Group, named))
                : IsOfThoseAsked(number, behind, count),
            ContextField.Place => groups.Count == 0
                && behind.Count > 0
                && (nouns is null || behind.Intersect(nouns, StringComparer.Ordinal).Any()),
            _ when groups.Count > 0 => groups.All(word => !GroupComparison.IsOther(word.Group, named)) && !count.IsAge,
            _ => count.IsAge ? EndsClause(number) : behind.Count > 0 && (nouns is null || behind.Intersect(nouns, StringComparer.Ordinal).Any()),
        };
    }

    private static bool IsOfThoseAsked(JudgedNumber number, List<string> behind, ContextCount count)
    {
        // What is said of a source as a whole is said of those whom it asked.
        if (number.Passage.Role == Texts.PassageRole.Source) return true;
        var (text, start, end) = (number.Passage.Text, number.Number.Start, number.Number.End);
        return SampleClause.IsAskedBefore(text, start)
            || SampleClause.IsJoined(text, start)
            || SampleClause.IsAskedBehind(text, end)
            || behind.Intersect(count.Nouns, StringComparer.Ordinal).Any();
    }

    /// <summary>"before 18." is an age; "18 were hurt" is none.</summary>
    private static bool EndsClause(JudgedNumber number)
    {
        var rest = number.Passage.Text.AsSpan(number.Number.End).TrimStart();
        return rest.IsEmpty || char.IsPunctuation(rest[0]) || char.IsDigit(rest[0]);
    }

    private static string Primary(string language) => language.Split('-')[0].ToLowerInvariant();
}
