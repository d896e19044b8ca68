using Sourced.Content.Registers;
using Sourced.Content.Text;

namespace Sourced.Evidence.Phrases;

/// <summary>A wording that some rule watches for.</summary>
/// <param name="Kind">Which watch.</param>
/// <param name="Words">As the register or the table has it.</param>
internal sealed record Phrase(PhraseKind Kind, string Words)
{
    public DiscreditedClaim? Claim { get; init; }

    /// <summary>For a telling word of a claim: the pattern from which it is.</summary>
    public ClaimPattern? Pattern { get; init; }

    public AvoidedTerm? Term { get; init; }

    public HelpLine? Line { get; init; }

    /// <summary>Where the register has it.</summary>
    public SourceSpan? Origin { get; init; }
}
