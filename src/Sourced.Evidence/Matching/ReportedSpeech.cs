using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Sourced.Evidence.Languages;

namespace Sourced.Evidence.Matching;

/// <summary>Somebody's words told as said: a verb of speech in the past, and at least four words between quotation marks beside it.</summary>
internal static partial class ReportedSpeech
{
    private const int FewestWords = 4;
    private const char Ideographs = '\u2e80';
    private const char LastIdeograph = '\u9fff';

    /// <summary>What may be said one day ("if he says …") is no report, so that only the past counts.</summary>
    private static readonly FrozenDictionary<string, (Regex Told, Regex? NotTold)> Verbs = RuleWords
        .Languages.Where(language => !RuleWords.In(language, WordList.Told).IsEmpty)
        .ToFrozenDictionary(
            language => language,
            language =>
                (
                    Any(RuleWords.In(language, WordList.Told), "[：:，,]?$"),
                    RuleWords.In(language, WordList.NotTold) is { IsEmpty: false } unsaid ? Any(unsaid, "") : null
                ),
            StringComparer.Ordinal
        );

    /// <summary>The first quotation of a sentence that is told as said, or null.</summary>
    /// <param name="sentence">One sentence, or text in which quotations stand whole.</param>
    public static Range? In(string sentence, string language)
    {
        if (!Verbs.TryGetValue(language.Split('-')[0].ToLowerInvariant(), out var verbs)) return null;
        foreach (Match quoted in Quoted().Matches(sentence))
        {
            var inside = quoted.ValueSpan[1..^1];
            var words = quoted.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
            if (words < FewestWords && !(inside.ContainsAnyInRange(Ideographs, LastIdeograph) && inside.Length >= 2 * FewestWords)) continue;
            var before = sentence[Math.Max(0, quoted.Index - 60)..quoted.Index].TrimEnd();
            var after = sentence[(quoted.Index + quoted.Length)..Math.Min(sentence.Length, quoted.Index + quoted.Length + 30)];
            if ((verbs.Told.IsMatch(before) || verbs.Told.IsMatch(after)) && verbs.NotTold?.IsMatch(before) != true)
                return quoted.Index..(quoted.Index + quoted.Length);
        }

        return null;
    }

    /// <summary>Whole words.</summary>
    /// <param name="unparted">What has to follow where a script parts no words.</param>
    private static Regex Any(ImmutableArray<string> words, string unparted)
    {
        var any = string.Join('|', words.Select(Regex.Escape));
        return new(
            words[0][0] >= Ideographs ? $"(?:{any}){unparted}" : $@"(?<!\p{{L}})(?:{any})(?!\p{{L}})",
            RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
        );
    }

    [GeneratedRegex("“[^”]{8,600}”|«[^»]{8,600}»|„[^“”]{8,600}[“”]|「[^」]{8,600}」|\"[^\"]{8,600}\"", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();
}
