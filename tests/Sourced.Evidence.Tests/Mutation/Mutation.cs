namespace Sourced.Evidence.Tests.Mutation;

/// <summary>One change of one file.</summary>
/// <param name="Kind">digit, swap, decimal, word, unit, points, comparator, year, population or citation.</param>
/// <param name="Place">Where readers would meet it: prose, list, table, heading, title, card, alt text.</param>
internal sealed record Mutation(string Kind, string Place, int Start, int Length, string With)
{
    /// <summary>For a dropped citation: the figures that it served.</summary>
    public IReadOnlyList<string> Served { get; init; } = [];
}
