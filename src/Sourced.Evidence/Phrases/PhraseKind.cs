namespace Sourced.Evidence.Phrases;

internal enum PhraseKind
{
    DiscreditedClaim,
    AvoidedTerm,
    HelpNumber,
    HelpAddress,
    RelativeDate,
    WeaselAttribution,
    Superlative,
    Causal,
}
