namespace Sourced.Evidence;

/// <param name="AsOf">The day on which staleness and dates in the future are judged.</param>
/// <param name="Jobs">How many documents to check at once.</param>
public sealed record GateOptions(DateOnly AsOf, int Jobs);
