using Sourced.Statistics.Numbers;

namespace Sourced.Statistics.Languages;

/// <summary>Reads a number word that is written together: "achtundachtzig", "zweihundertfünfzig", "dreifach".</summary>
internal static class CompoundNumber
{
    private const int ShortestPart = 2;
    private const int LongestPart = 12;

    public static Entry? Read(ReadOnlySpan<char> word, Language language)
    {
        if (word.Length < 6 || !language.CanStartNumber(word))
            return null;
        var sum = new NumberSum();
        Entry? last = null;
        for (var at = 0; at < word.Length;)
        {
            if (NextPart(word[at..], language, out var length) is not { } part || !TryTake(ref sum, part, at + length == word.Length, language))
                return null;
            last = part;
            at += length;
        }

        var tags = last!.Tags & (Tags.Multiple | Tags.Times | Tags.Denominator | Tags.Ordinal);
        return new Entry(0) { Tags = tags == Tags.None ? Tags.Number : tags, Value = sum.Value, Unit = last.Unit };
    }

    private static bool TryTake(ref NumberSum sum, Entry part, bool isLast, Language language)
    {
        if (part.Has(Tags.Scale))
            return sum.TryScale(part.Value);
        if (part.Has(Tags.AndHalf))
            return sum.TryHalf();
        if (part.Has(Tags.Number))
            return sum.TryAdd(part.Value, language.Options);
        return part.Has(Tags.And) ? !isLast && !sum.IsEmpty : isLast && !sum.IsEmpty && part.Has(Tags.Times) && part.Unit == "fold";
    }

    private static Entry? NextPart(ReadOnlySpan<char> rest, Language language, out int length)
    {
        for (length = Math.Min(rest.Length, LongestPart); length >= ShortestPart; length--)
        {
            if (language.Find(rest[..length], out _) is { } entry && entry.Has(Tags.Number | Tags.Scale | Tags.And | Tags.AndHalf | Tags.Times))
                return entry;
        }

        return null;
    }
}
