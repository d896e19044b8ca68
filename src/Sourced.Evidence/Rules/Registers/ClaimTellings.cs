using Sourced.Content.Registers;
using Sourced.Content.Text;
using Sourced.Evidence.Binding;

namespace Sourced.Evidence.Rules.Registers;

/// <summary>A place where a passage tells a claim of the register.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Pattern">Where the register has the words that it is known by.</param>
/// <param name="Start">In the text of the passage.</param>
/// <param name="Length">Of the words, or of the word or figure that gave them away.</param>
/// <param name="What">How it is told, after the words themselves.</param>
internal sealed record ClaimTelling(DiscreditedClaim Claim, SourceSpan Pattern, int Start, int Length, string What);

internal static class ClaimTellings
{
    /// <summary>By the words of the register, by their telling words in any order, and by figures; each claim once in a sentence.</summary>
    public static IEnumerable<ClaimTelling> In(CheckedPassage passage) =>
        InItsWords(passage)
            .Concat(InOtherWords(passage))
            .Concat(ByFigure(passage))
            .DistinctBy(telling => (passage.Sentences.IndexAt(telling.Start), telling.Claim.Id.Value));

    private static IEnumerable<ClaimTelling> InItsWords(CheckedPassage passage) =>
        from hit in passage.Hits
        let claim = hit.Meaning.Claim
        where claim is not null && !passage.IsPartOfLonger(hit)
        select new ClaimTelling(claim, hit.Meaning.Origin!.Value, hit.Start, hit.Length, "is a discredited claim");

    private static IEnumerable<ClaimTelling> InOtherWords(CheckedPassage passage) =>
        from hit in passage.Hits
        let pattern = hit.Meaning.Pattern
        where pattern is not null
        let sentence = passage.Sentences.RangeOf(passage.Sentences.IndexAt(hit.Start))
        where pattern.StandsAround(passage.Passage.Text, hit.Start, hit.End, sentence)
        select new ClaimTelling(pattern.Claim, pattern.Origin, hit.Start, hit.Length, "tells a discredited claim in other words");

    private static IEnumerable<ClaimTelling> ByFigure(CheckedPassage passage) =>
        from number in passage.Numbers
        let pattern = number.Pattern
        where pattern is not null
        select new ClaimTelling(pattern.Claim, pattern.Origin, number.Number.Start, number.Number.Length, "is the figure of a discredited claim");
}
