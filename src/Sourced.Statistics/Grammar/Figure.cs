using Sourced.Statistics.Languages;
using Sourced.Statistics.Numbers;

namespace Sourced.Statistics.Grammar;

/// <summary>A number with its unit, as far as grammar alone can tell; what it is in its context is not yet judged.</summary>
internal struct Figure
{
    /// <summary>The first token, the hedge included.</summary>
    public int First;
    /// <summary>The first token of the small words that touch it, hedges or not; context starts before this.</summary>
    public int Lead;
    /// <summary>The first token without hedge.</summary>
    public int Core;
    /// <summary>The token after the last.</summary>
    public int End;
    public StatisticKind Kind;
    public Quantity Low;
    public Quantity High;
    public string Unit;
    public Comparator Comparator;
    /// <summary>The number that decides on form: the only one, or the first of a range.</summary>
    public NumberPhrase Number;
    public NumberPhrase Second;
    public bool IsRange;
    /// <summary>Which sort of unit stands with it: Percent, Currency, Duration, Measure, Bulk, or none.</summary>
    public Tags UnitTags;

    /// <summary>A part of a whole, however its change is told.</summary>
    public readonly bool IsShare => Unit == "proportion";

    public readonly bool IsPlain => !IsRange && Number.IsPlain && UnitTags == Tags.None;
}
