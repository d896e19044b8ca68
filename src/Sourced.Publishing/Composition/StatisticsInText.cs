using System.Collections.Immutable;
using Sourced.Content.Documents;
using Sourced.Content.Markup;
using Sourced.Evidence.Binding;

namespace Sourced.Publishing.Composition;

/// <summary>A bound or exempt statistic, or the part of one, in a stretch of text.</summary>
/// <param name="Start">In the stretch's text.</param>
/// <param name="End">Behind its last unit.</param>
/// <param name="Number">The statistic.</param>
/// <param name="Last">True for its last part, where emphasis or an escape divides it.</param>
internal readonly record struct StatisticPiece(int Start, int End, CheckedNumber Number, bool Last);

/// <summary>Finds the statistics of a document again in its stretches of text, by their places in the file.</summary>
internal sealed class StatisticsInText
{
    private readonly ImmutableArray<CheckedNumber> _judged;
    private readonly Dictionary<CheckedNumber, TextInline> _lastParts = new(ReferenceEqualityComparer.Instance);

    /// <param name="numbers">Of that document, ordered by place.</param>
    public StatisticsInText(Document document, ImmutableArray<CheckedNumber> numbers)
    {
        _judged = [.. numbers.Where(number => number.Binding is not null || number.Status == BindingStatus.Exempt)];
        if (_judged.IsEmpty) return;
        foreach (var block in document.TextBlocks()) NoteLastParts(block.Content);
    }

    public IEnumerable<StatisticPiece> In(TextInline text)
    {
        for (var i = FirstEndingAfter(text.Span.Start); i < _judged.Length && _judged[i].Span.Start < text.Span.End; i++)
        {
            var number = _judged[i];
            var last = ReferenceEquals(_lastParts.GetValueOrDefault(number), text);
            if (text.Text.Length != text.Span.Length)
            {
                // an escape stands here, a character or two: it belongs to the statistic as a whole
                yield return new StatisticPiece(0, text.Text.Length, number, last);
                yield break;
            }

            var start = Math.Max(number.Span.Start, text.Span.Start) - text.Span.Start;
            var end = Math.Min(number.Span.End, text.Span.End) - text.Span.Start;
            yield return new StatisticPiece(start, end, number, last);
        }
    }

    private void NoteLastParts(ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
        {
            if (inline is TextInline text)
            {
                for (var i = FirstEndingAfter(text.Span.Start); i < _judged.Length && _judged[i].Span.Start < text.Span.End; i++) _lastParts[_judged[i]] = text;
            }
            else if (inline.Children is { IsEmpty: false } children)
            {
                NoteLastParts(children);
            }
        }
    }

    private int FirstEndingAfter(int offset)
    {
        var (low, high) = (0, _judged.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_judged[middle].Span.End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
