using System.Buffers;
using System.Collections.Frozen;
using Sourced.Evidence.Languages;

namespace Sourced.Evidence.Binding;

/// <summary>
/// The clause around a number that may be a sample: "a survey of 260 survivors", "260 survivors answered". Where something is done to those who are
/// counted ("260 survivors were killed"), they are no sample, unless what is done is asking them.
/// </summary>
internal static class SampleClause
{
    /// <summary>Letters that are looked at on each side; a clause that runs on has said before what it counts.</summary>
    private const int Window = 160;
    private const int Near = 4;
    private const int Beside = 8;
    private const char Ideographs = '\u2e80';

    private static readonly SearchValues<char> Ends = SearchValues.Create(",.;:()!?،؛؟，。；：（）।");
    private static readonly char[] Percents = ['%', '٪'];
    private static readonly char[] Between = [' ', '=', '\u00A0', '\u202F', '"', '“', '”'];

    // of all languages: a sheet quotes a survey's own words, and none of these means another thing elsewhere
    private static readonly FrozenSet<string> Joining = RuleWords.Anywhere(WordList.SampleJoined);
    private static readonly FrozenSet<string> Asking = RuleWords.Anywhere(WordList.SampleAsked);
    private static readonly FrozenSet<string> Doing = RuleWords.Anywhere(WordList.DoneToSample);
    private static readonly FrozenSet<string> Endings = RuleWords.Anywhere(WordList.DoneEnding);
    private static readonly FrozenSet<string> NoDeed = RuleWords.Anywhere(WordList.NotDone);

    /// <summary>Those of scripts that part no words are looked for as they stand.</summary>
    private static readonly SearchValues<string> Unparted = SearchValues.Create([.. Doing.Where(word => word[0] >= Ideographs)], StringComparison.Ordinal);

    /// <summary>True where something other than asking is done to those whom the number counts.</summary>
    public static bool Does(string text, int start, int end)
    {
        var behind = Behind(text, end);
        if (behind.Any(Asking.Contains) || IsAskedBefore(text, start))
            return false;
        return behind.Any(word => Doing.Contains(word) || IsDeed(word))
            || (Before(text, start) is [.., var last] && Doing.Contains(last))
            || text.AsSpan(end, Math.Min(Beside, text.Length - end)).ContainsAny(Unparted);
    }

    /// <summary>"a survey of 260", "n = 260".</summary>
    public static bool IsAskedBefore(string text, int start)
    {
        var before = Before(text, start);
        return before.Length > 0 && (Asking.Contains(before[^1]) || (Joining.Contains(before[^1]) && before.TakeLast(Near).Any(Asking.Contains)));
    }

    /// <summary>"of 260", "entre 260": of the whole that was asked.</summary>
    public static bool IsJoined(string text, int start) => Before(text, start) is [.., var last] && Joining.Contains(last);

    public static bool IsAskedBehind(string text, int end) => Behind(text, end).Take(Near).Any(Asking.Contains);

    /// <summary>English deeds end alike: "260 survivors kidnapped in 2016"; the United States do not.</summary>
    private static bool IsDeed(string word) =>
        word.Length > Near
        && char.IsLower(word[0])
        && Endings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal))
        && !NoDeed.Contains(word);

    private static string[] Before(string text, int start)
    {
        var window = text.AsSpan(Math.Max(0, start - Window), Math.Min(start, Window)).TrimEnd("( \u00A0");
        return window[(window.LastIndexOfAny(Ends) + 1)..].ToString().Split(Between, StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>To the end of the clause, or to the next figure: what is said behind that is said of it.</summary>
    private static string[] Behind(string text, int end)
    {
        var window = text.AsSpan(end, Math.Min(Window, text.Length - end)).TrimStart(") \u00A0");
        var stop = window.IndexOfAny(Ends);
        var words = (stop < 0 ? window : window[..stop]).ToString().Split(Between, StringSplitOptions.RemoveEmptyEntries);
        return [.. words.TakeWhile(word => word.IndexOfAny(Percents) < 0)];
    }
}
