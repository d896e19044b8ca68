namespace Sourced.Evidence.Reporting;

/// <summary>How the <c>statistics</c> command writes the numbers it found.</summary>
public enum NumbersFormat
{
    Text,
    Json,
    Csv,
}
