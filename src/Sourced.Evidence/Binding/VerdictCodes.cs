namespace Sourced.Evidence.Binding;

/// <summary>Which rule reports which verdict.</summary>
internal static class VerdictCodes
{
    public static string? Of(Verdict verdict) => verdict switch
    {
        Verdict.VagueUncited => "EVD013",
        Verdict.NothingCited or Verdict.CitationTaken => "EVD001",
        Verdict.SourceUnknown => "EVD002",
        Verdict.Unrecorded => "EVD003",
        Verdict.OverPrecise => "EVD004",
        Verdict.WrongComparator => "EVD005",
        Verdict.OtherUnit => "EVD006",
        Verdict.PercentForPoints => "EVD007",
        Verdict.ExemptionWithoutReason => "EVD019",
        Verdict.Broken => "NUM008",
        Verdict.Discredited => "REG001",
        Verdict.TypedHelpNumber => "HLP001",
        _ => null,
    };
}
