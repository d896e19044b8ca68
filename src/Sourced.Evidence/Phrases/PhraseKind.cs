namespace Sourced.Evidence.Phrases;

internal enum PhraseKind
{
    DiscreditedClaim,
    /// <summary>A telling word of a discredited claim: the others may stand around it.</summary>
    ClaimWord,
    AvoidedTerm,
    HelpNumber,
    HelpAddress,
    RelativeDate,
    WeaselAttribution,
    Superlative,
    Causal,
}
