using System.Globalization;

namespace Sourced.Publishing;

/// <summary>One machine's share of the work: <c>2/8</c> is the second of eight.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Of">How many shares there are.</param>
public readonly record struct Shard(int Number, int Of)
{
    /// <returns>False unless the text is <c>i/n</c> with 1 ≤ i ≤ n.</returns>
    public static bool TryParse(string text, out Shard shard)
    {
        shard = default;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0
            || !int.TryParse(text.AsSpan(0, slash), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || !int.TryParse(text.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var of)
            || number < 1 || number > of) return false;
        shard = new Shard(number, of);
        return true;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Of}");
}
