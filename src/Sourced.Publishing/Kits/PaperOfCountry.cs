using System.Collections.Frozen;
using System.Collections.Immutable;
using Sourced.Publishing.Composition;

namespace Sourced.Publishing.Kits;

/// <summary>The paper that a printer at home takes, by country.</summary>
internal static class PaperOfCountry
{
    private static readonly ImmutableArray<string> Letter = ["us-letter"];
    private static readonly ImmutableArray<string> A4 = ["a4"];
    private static readonly ImmutableArray<string> Both = ["a4", "us-letter"];

    /// <summary>As the Unicode Common Locale Data Repository has it (supplemental data, paper size US-Letter). Everybody else has A4.</summary>
    private static readonly FrozenSet<string> OnLetter =
        FrozenSet.Create(StringComparer.Ordinal, "BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE");

    public static ImmutableArray<string> Of(string country) => country == HelpComposer.International ? Both : OnLetter.Contains(country) ? Letter : A4;
}
