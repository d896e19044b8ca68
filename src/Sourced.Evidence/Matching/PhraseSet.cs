using System.Collections.Immutable;

namespace Sourced.Evidence.Matching;

/// <summary>
/// Finds any number of phrases in one pass over a text, whatever their number (Aho and Corasick, "Efficient string matching", 1975).
/// Phrases are folded as the text is, and match whole words only.
/// </summary>
/// <typeparam name="T">What each phrase stands for.</typeparam>
internal sealed class PhraseSet<T>
{
    private const int Root = 0;

    private readonly Dictionary<char, int> _classes;
    private readonly int[] _next;
    private readonly int _width;
    private readonly ImmutableArray<Phrase>[] _ends;

    public PhraseSet(IEnumerable<(string Words, T Meaning)> phrases)
    {
        var folded = phrases.Select(phrase => (Words: Fold(phrase.Words), phrase.Meaning)).Where(phrase => phrase.Words.Length > 0).ToList();
        // Class 0 is every character that no phrase holds.
        _classes = folded
            .SelectMany(phrase => phrase.Words)
            .Distinct()
            .Order()
            .Select((letter, index) => (letter, index))
            .ToDictionary(pair => pair.letter, pair => pair.index + 1);
        _width = _classes.Count + 1;
        (_next, _ends) = Build(folded);
        AsciiClasses = new int[128];
        for (var letter = '\0'; letter < 128; letter++) AsciiClasses[letter] = _classes.GetValueOrDefault(letter);
    }

    private int[] AsciiClasses { get; }

    public bool IsEmpty => _next.Length <= _width;

    /// <summary>Every phrase that stands in the text as whole words, in order of its end; of several that overlap, all.</summary>
    public void FindIn(string text, List<PhraseHit<T>> hits)
    {
        if (IsEmpty) return;
        var folded = FoldedText.OfThread.Fill(text);
        var letters = folded.Letters;
        var state = Root;
        for (var i = 0; i < letters.Length; i++)
        {
            var letter = letters[i];
            var kind = letter < 128 ? AsciiClasses[letter] : _classes.GetValueOrDefault(letter);
            state = _next[(state * _width) + kind];
            var ends = _ends[state];
            if (ends.IsDefault) continue;
            foreach (var phrase in ends)
            {
                var start = i + 1 - phrase.Length;
                if (!IsWordEdge(letters, start) || !IsWordEdge(letters, i + 1)) continue;
                var from = folded.From(start);
                hits.Add(new PhraseHit<T>(phrase.Meaning, from, folded.From(i) + 1 - from));
            }
        }
    }

    private static string Fold(string words)
    {
        var folded = FoldedText.OfThread.Fill(words.Trim());
        return folded.Letters.ToString().Trim();
    }

    /// <summary>Between two letters or digits there is no edge, except in scripts that part no words.</summary>
    private static bool IsWordEdge(ReadOnlySpan<char> letters, int at)
    {
        if (at == 0 || at == letters.Length) return true;
        var (before, after) = (letters[at - 1], letters[at]);
        if (!char.IsLetterOrDigit(before) || !char.IsLetterOrDigit(after)) return true;
        if (IsUnparted(before) || IsUnparted(after)) return true;
        return IsArabicProclitic(letters, at);
    }

    private static bool IsUnparted(char letter) => letter is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\u0E00' and <= '\u0EFF');

    /// <summary>"and", "in", "to", "with" and the article are written onto the Arabic word.</summary>
    private static bool IsArabicProclitic(ReadOnlySpan<char> letters, int at)
    {
        if (letters[at] is not (>= '\u0620' and <= '\u064A')) return false;
        var start = at;
        while (start > 0 && char.IsLetterOrDigit(letters[start - 1])) start--;
        return letters[start..at] is "و" or "ف" or "ب" or "ل" or "ك" or "ال" or "وال" or "بال" or "لل" or "فال" or "كال";
    }

    private (int[] Next, ImmutableArray<Phrase>[] Ends) Build(List<(string Words, T Meaning)> phrases)
    {
        var nodes = new List<int[]> { new int[_width] };
        var ends = new List<List<Phrase>?> { null };
        foreach (var (words, meaning) in phrases)
        {
            var node = Root;
            foreach (var letter in words)
            {
                ref var next = ref nodes[node][_classes[letter]];
                if (next == Root)
                {
                    next = nodes.Count;
                    nodes.Add(new int[_width]);
                    ends.Add(null);
                }

                node = next;
            }

            (ends[node] ??= []).Add(new Phrase(words.Length, meaning));
        }

        Complete(nodes, ends);
        return ([.. nodes.SelectMany(node => node)], [.. ends.Select(list => list is null ? default : ImmutableArray.CreateRange(list))]);
    }

    /// <summary>Turns the tree into an automaton: where it has no branch, the branch of the longest tail that is also a beginning.</summary>
    private void Complete(List<int[]> nodes, List<List<Phrase>?> ends)
    {
        var tails = new int[nodes.Count];
        var open = new Queue<int>();
        foreach (var child in nodes[Root].Where(child => child != Root)) open.Enqueue(child);
        while (open.TryDequeue(out var node))
        {
            var tail = tails[node];
            if (ends[tail] is { } shorter) (ends[node] ??= []).AddRange(shorter);
            for (var kind = 0; kind < _width; kind++)
            {
                var child = nodes[node][kind];
                if (child == Root)
                {
                    nodes[node][kind] = nodes[tail][kind];
                }
                else
                {
                    tails[child] = nodes[tail][kind];
                    open.Enqueue(child);
                }
            }
        }
    }

    private readonly record struct Phrase(int Length, T Meaning);
}
