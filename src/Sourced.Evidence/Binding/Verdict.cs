namespace Sourced.Evidence.Binding;

/// <summary>How the gate judged one number. Each verdict that is not to an author's credit is reported by exactly one rule.</summary>
internal enum Verdict
{
    /// <summary>A date, a phone number, an idiom: let through under its class.</summary>
    NoStatistic,
    Bound,
    Exempt,
    /// <summary>"Most", "thousands of" where nothing is cited.</summary>
    VagueUncited,
    NothingCited,
    /// <summary>What is cited here is already shown by another figure.</summary>
    CitationTaken,
    SourceUnknown,
    Unrecorded,
    OverPrecise,
    WrongComparator,
    OtherUnit,
    /// <summary>Per cent for percentage points, or the other way round.</summary>
    PercentForPoints,
    ExemptionWithoutReason,
    /// <summary>Digits grouped so that they are no number.</summary>
    Broken,
    Discredited,
    TypedHelpNumber,
}
