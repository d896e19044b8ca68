namespace Sourced.Statistics;

/// <summary>What the words of a description say about the figure that it describes: "median wait in days", "rise in reports per year".</summary>
/// <param name="Direction">Where only one way is named; otherwise none.</param>
/// <param name="Mean">Where only one is named; otherwise none.</param>
/// <param name="Time">The one unit of time that it names; otherwise empty. "day", "year": names in English, in the singular.</param>
/// <param name="Per">The one unit of time for which it is counted; otherwise empty.</param>
public readonly record struct Wording(Direction Direction, Mean Mean, string Time, string Per);
