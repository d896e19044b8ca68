using System.Collections.Immutable;
using Sourced.Evidence.Texts;
using Sourced.Statistics;

namespace Sourced.Evidence.Binding;

/// <summary>The sentences of a passage and the marks that serve each. Split only when somebody asks.</summary>
internal sealed class SentenceMap(Passage passage)
{
    private IReadOnlyList<Range>? _sentences;
    private ImmutableArray<Mark>[]? _marks;

    public int Count => Sentences.Count;

    private IReadOnlyList<Range> Sentences => _sentences ??= Statistics.Sentences.Split(passage.Text, passage.Language);

    public (int Start, int End) RangeOf(int sentence)
    {
        var range = Sentences[sentence];
        return (range.Start.Value, range.End.Value);
    }

    public int IndexAt(int offset)
    {
        var (low, high) = (0, Sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Sentences[middle].Start.Value <= offset) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    public ImmutableArray<Mark> MarksOf(int sentence)
    {
        if (passage.Marks.IsEmpty) return [];
        _marks ??= Assign();
        return _marks[sentence].IsDefault ? [] : _marks[sentence];
    }

    private ImmutableArray<Mark>[] Assign()
    {
        var assigned = new ImmutableArray<Mark>[Sentences.Count];
        foreach (var mark in passage.Marks)
        {
            var sentence = IndexAt(mark.Offset);
            if (sentence > 0 && !mark.Citation.InText && StandsFirst(mark, sentence)) sentence--;
            assigned[sentence] = assigned[sentence].IsDefault ? [mark] : assigned[sentence].Add(mark);
        }

        return assigned;
    }

    /// <summary>A mark just behind a full stop belongs to the sentence that the stop ends, although it comes after it.</summary>
    private bool StandsFirst(Mark mark, int sentence)
    {
        var start = Sentences[sentence].Start.Value;
        return passage.Text.AsSpan(start, mark.Offset - start).IsWhiteSpace();
    }
}
