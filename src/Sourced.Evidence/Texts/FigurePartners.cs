namespace Sourced.Evidence.Texts;

/// <summary>Of each figure that is all of its text: what else is on record with it. A figure by itself vouches for no sentence that somebody puts it in.</summary>
internal sealed class FigurePartners
{
    private const int LeastLetters = 4;
    private const char Ideographs = '\u2e80';

    private readonly Dictionary<string, List<string[]>> _partners = new(StringComparer.Ordinal);

    public bool Knows(string figure) => _partners.ContainsKey(figure);

    /// <param name="figure">All of a text; null is none.</param>
    /// <param name="partners">From <see cref="Of"/>: what is on record with one figure is on record with many.</param>
    public void Add(string? figure, params ReadOnlySpan<string[]> partners)
    {
        if (figure is null) return;
        figure = VouchedTexts.Plain(figure);
        if (!_partners.TryGetValue(figure, out var known)) _partners[figure] = known = [];
        foreach (var some in partners)
        {
            if (some.Length > 0) known.Add(some);
        }
    }

    /// <summary>Texts from their first letter to their last, without those that say nothing.</summary>
    public static string[] Of(IEnumerable<string?> texts) =>
        [.. texts.OfType<string>().Select(Trimmed).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal)];

    private static string Trimmed(string text)
    {
        var (first, last) = (0, text.Length);
        while (first < last && !char.IsLetter(text[first])) first++;
        while (first < last && !char.IsLetter(text[last - 1])) last--;
        // "p." of a page says nothing; a word of an ideographic script is short
        return last - first >= LeastLetters || (last > first && text[first] >= Ideographs) ? VouchedTexts.Plain(text[first..last]) : "";
    }

    /// <summary>Whether what the record says of a figure stands right before it or behind it, maybe cut off at the end.</summary>
    /// <param name="figure">One that is known.</param>
    /// <param name="text">In which it stands.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    public bool StandsBeside(string figure, string text, int start, int end)
    {
        while (start > 0 && !char.IsLetter(text[start - 1])) start--;
        while (end < text.Length && !char.IsLetter(text[end])) end++;
        var before = text.AsSpan(0, start);
        var after = text.AsSpan(end);
        foreach (var partner in _partners[figure].SelectMany(some => some))
        {
            if (before.EndsWith(partner, StringComparison.Ordinal) && !IsLetterAt(before, before.Length - partner.Length - 1)) return true;
            if (after.StartsWith(partner, StringComparison.Ordinal) && !IsLetterAt(after, partner.Length)) return true;
            if (after is [_, _, _, .., '…'] && partner.AsSpan().StartsWith(after[..^1].TrimEnd(), StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static bool IsLetterAt(ReadOnlySpan<char> text, int at) => at >= 0 && at < text.Length && char.IsLetter(text[at]) && text[at] < Ideographs;
}
