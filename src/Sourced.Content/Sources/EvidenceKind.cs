namespace Sourced.Content.Sources;

/// <summary>How the evidence of a source came about.</summary>
public enum EvidenceKind
{
    Count,
    Survey,
    RandomSurvey,
    Reports,
    Estimate,
    Review,
    Law,
    Guideline,
    Experience,
}
