namespace Sourced.Statistics.Languages;

/// <summary>How a language writes numbers, beyond its words.</summary>
internal sealed record LanguageOptions
{
    /// <summary>The decimal sign: a full stop, or a comma with the full stop as group sign.</summary>
    public bool DecimalComma { get; init; }
    /// <summary>The other decimal sign is common too (Latin America), so that three digits decide: 1,234 is a thousand.</summary>
    public bool EitherDecimal { get; init; }
    /// <summary>Every noun is capitalised, so that a capital says nothing about names (German).</summary>
    public bool CapitalNouns { get; init; }
    /// <summary>A full stop after a whole number makes it an ordinal: "3. Mai".</summary>
    public bool OrdinalDot { get; init; }
    /// <summary>Number words are written together: "achtundachtzig".</summary>
    public bool Compounds { get; init; }
    /// <summary>Units stand before tens: five and twenty.</summary>
    public bool UnitsFirst { get; init; }
    /// <summary>The whole stands before the part: "five among one".</summary>
    public bool WholeFirst { get; init; }
    /// <summary>A short word ends at its apostrophe: "d'un".</summary>
    public bool Elision { get; init; }
    /// <summary>The counted noun stands before its adjectives (Romance languages, Arabic).</summary>
    public bool NounFirst { get; init; }
    /// <summary>What is counted closes its group, and most plurals end in -s (English).</summary>
    public bool HeadLast { get; init; }
    /// <summary>Endings that a plural may have, and verbs, so that a word without them is one thing: "-s", "-en", "-ed".</summary>
    public IReadOnlyList<string> ManifoldEndings { get; init; } = [];
    /// <summary>The article that is written onto its noun: الـ. Empty where articles stand apart.</summary>
    public string WrittenArticle { get; init; } = "";
    /// <summary>Digits follow a magnitude without one of their own: 3 लाख 18 हज़ार 748.</summary>
    public bool MixedScales { get; init; }
    /// <summary>Tens reach to nineteen: "soixante-dix-neuf".</summary>
    public bool Vigesimal { get; init; }
}
