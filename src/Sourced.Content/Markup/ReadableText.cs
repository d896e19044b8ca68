using System.Collections.Immutable;
using Sourced.Content.Text;

namespace Sourced.Content.Markup;

/// <summary>What a reader reads of a block, as one string, with the way back to the file from every offset.</summary>
/// <param name="Text">The words; a citation, an image and a line break each stand as one space, code as it is.</param>
/// <param name="Runs">Where the stretches of <paramref name="Text"/> came from, in order.</param>
public sealed record ReadableText(string Text, ImmutableArray<TextRun> Runs)
{
    /// <summary>The stretch of the file that shows [start, start + length) of <see cref="Text"/>.</summary>
    public SourceSpan SpanOf(int start, int length)
    {
        var first = RunAt(start);
        var last = RunAt(Math.Max(start, start + length - 1));
        var from = first.Map(start);
        var to = last.MapEnd(start + length);
        return new SourceSpan(first.Span.File, from, Math.Max(to - from, 0));
    }

    /// <summary>The words of a block.</summary>
    public static ReadableText Of(ImmutableArray<Inline> content)
    {
        var text = new ReadableTextBuilder();
        text.Append(content);
        return text.Build();
    }

    /// <summary>A plain value of the front matter or of a register, whatever quotes or folding it was written with.</summary>
    public static ReadableText Of(Located<string> value) => new(value.Value, WrittenScalar.Runs(value));

    private TextRun RunAt(int offset)
    {
        var (low, high) = (0, Runs.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Runs[middle].Start <= offset) low = middle;
            else high = middle - 1;
        }

        return Runs[low];
    }
}

/// <param name="Start">Offset in the readable text.</param>
/// <param name="Length">Length there.</param>
/// <param name="Span">The stretch of the file; of another length where an escape or entity stood.</param>
/// <param name="Source">The inline it came from, or null for a plain value such as a title.</param>
public readonly record struct TextRun(int Start, int Length, SourceSpan Span, Inline? Source)
{
    internal int Map(int offset) => Length == Span.Length ? Span.Start + (offset - Start) : Span.Start;

    internal int MapEnd(int offset) => Length == Span.Length ? Span.Start + Math.Min(offset - Start, Length) : Span.End;
}
