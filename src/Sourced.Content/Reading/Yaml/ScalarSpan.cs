using Sourced.Content.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Sourced.Content.Reading.Yaml;

/// <summary>Where a scalar stands: its very text when it is as written, else everything from its opening sign to its end.</summary>
internal static class ScalarSpan
{
    public static SourceSpan Of(SourceSpan stretch, Scalar scalar)
    {
        var text = stretch.File.Text;
        var start = Offset(stretch, scalar.Start);
        var end = Offset(stretch, scalar.End);
        if (scalar.Style is ScalarStyle.DoubleQuoted or ScalarStyle.SingleQuoted)
        {
            var inside = end - start - 2;
            return inside == scalar.Value.Length && text.AsSpan(start + 1, inside).SequenceEqual(scalar.Value)
                ? stretch.File.Span(start + 1, inside)
                : stretch.File.Span(start, end - start);
        }

        // The parser looks past the end of plain and block scalars before it knows that they are over.
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return stretch.File.Span(start, end - start);
    }

    public static int Offset(SourceSpan stretch, Mark mark) => stretch.Start + (int)Math.Clamp(mark.Index, 0, stretch.Length);
}
