using System.Collections.Frozen;

namespace Sourced.Evidence.Phrases;

/// <summary>English words without their endings, so that "snatched by strangers" and "strangers snatch" are the same two.</summary>
internal static class WordStems
{
    private static readonly FrozenSet<string> Small =
        "a an the of in on at by for to from into and or is are was were be been that this it its with as their there them they who whom which than but not no he she his her up about per each".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Others = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["children"] = "child",
        ["kid"] = "child",
        ["kids"] = "child",
        ["minor"] = "child",
        ["minors"] = "child",
        ["youth"] = "child",
        ["youths"] = "child",
        ["girls"] = "child",
        ["boys"] = "child",
        ["sold"] = "sell",
        ["selling"] = "sell",
        ["bought"] = "buy",
        ["stole"] = "steal",
        ["taken"] = "take",
        ["took"] = "take",
        ["women"] = "woman",
        ["men"] = "man",
        ["one"] = "1",
        ["two"] = "2",
        ["three"] = "3",
        ["four"] = "4",
        ["five"] = "5",
        ["six"] = "6",
        ["seven"] = "7",
        ["eight"] = "8",
        ["nine"] = "9",
        ["ten"] = "10",
        ["thirty"] = "30",
        ["forty"] = "40",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The stems of a text in order, small words left out.</summary>
    public static IEnumerable<string> In(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || (text[at] is ',' or '.' && at > start && at + 1 < text.Length && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1])))) at++;
            if (at > start && Of(text[start..at]) is { Length: > 0 } stem) yield return stem;
            if (at == start) at++;
        }
    }

    /// <summary>The nearest stems before a place.</summary>
    public static IEnumerable<string> Before(string text, int at, int from, int most) => In(text[Math.Min(from, at)..at]).TakeLast(most);

    public static IEnumerable<string> FormsOf(string stem)
    {
        yield return stem;
        foreach (var (word, root) in Others)
        {
            if (root == stem) yield return word;
        }

        foreach (var ending in (string[])["s", "es", "e", "ed", "ing"]) yield return stem + ending;
    }

    private static string Of(string written)
    {
        var word = written.ToLowerInvariant();
        if (Small.Contains(word)) return "";
        if (Others.TryGetValue(word, out var other)) return other;
        foreach (var ending in (ReadOnlySpan<string>)["ing", "ed", "es", "s", "e"])
        {
            if (word.Length - ending.Length >= 3 && word.EndsWith(ending, StringComparison.Ordinal)) return word[..^ending.Length];
        }

        return word;
    }
}
