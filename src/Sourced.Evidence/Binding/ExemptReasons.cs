namespace Sourced.Evidence.Binding;

/// <summary>Why a number needs no finding of its own, where the gate saw it and no author had to say it.</summary>
public static class ExemptReasons
{
    internal const string BesideFigure = "a vague quantity beside a figure with a citation";
    internal const string BesideCitation = "a vague quantity beside a citation";
    internal const string BesideSources = "a vague quantity beside its sources";
    private const string CorrectedClaim = "the claim that this corrects";

    /// <summary>True for words like "most" and "thousands of" whose source is cited beside them.</summary>
    public static bool IsVague(string reason) => reason is BesideFigure or BesideCitation or BesideSources;

    /// <summary>True for the number of a claim, on the page that takes it apart.</summary>
    public static bool IsCorrected(string reason) => reason.StartsWith(CorrectedClaim, StringComparison.Ordinal);

    internal static string Corrected(string claim) => $"{CorrectedClaim} ({claim})";
}
