using Sourced.Content;

namespace Sourced.Evidence.Phrases;

/// <summary>The phrases that a library's own registers watch for.</summary>
internal static class RegisterPhrases
{
    public static IEnumerable<Phrase> InAnyLanguage(Library library) =>
        Discredited(library).Concat(library.HelpLines.SelectMany(HelpLinePhrases.Of));

    public static IEnumerable<Phrase> Of(Library library, string language) =>
        AvoidedTerms(library, language).Concat(ClaimWords(library, WordStems.Speaking(language)));

    private static IEnumerable<Phrase> AvoidedTerms(Library library, string language) =>
        from term in library.Terminology
        where !term.AdviceOnly && SamePrimary(term.Language, language)
        from words in term.Avoid
        select new Phrase(PhraseKind.AvoidedTerm, words.Value) { Term = term, Origin = words.Span };

    private static IEnumerable<Phrase> Discredited(Library library) =>
        from claim in library.Discredited
        from pattern in claim.Patterns
        select new Phrase(PhraseKind.DiscreditedClaim, pattern.Value) { Claim = claim, Origin = pattern.Span };

    private static IEnumerable<Phrase> ClaimWords(Library library, WordStems words) =>
        from claim in library.Discredited
        from pattern in ClaimPattern.Of(claim, words)
        from word in pattern.Anchors()
        select new Phrase(PhraseKind.ClaimWord, word) { Pattern = pattern, Origin = pattern.Origin };

    private static bool SamePrimary(string left, string right) => MemoryExtensions.Equals(Primary(left), Primary(right), StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> Primary(string tag) => tag.AsSpan(0, tag.IndexOf('-', StringComparison.Ordinal) is >= 0 and var dash ? dash : tag.Length);
}
