using Sourced.Content.Diagnostics;
using Sourced.Content.Text;

namespace Sourced.Content.Reading;

/// <summary>Finds the YAML between two lines of three dashes at the top of a Markdown file.</summary>
/// <param name="Span">With its lines of dashes.</param>
/// <param name="Yaml">Without them.</param>
/// <param name="BodyStart">Where the Markdown starts.</param>
internal sealed record FrontMatterText(SourceSpan Span, SourceSpan Yaml, int BodyStart)
{
    private const int MaximumLength = 256 * 1024;

    public static FrontMatterText? Find(SourceFile file, DiagnosticBag bag)
    {
        var text = file.Text;
        var first = LineEnd(text, 0);
        if (!IsFence(text.AsSpan(0, first), "---"))
        {
            bag.Add(
                YamlRules.MissingFrontMatter,
                file.Span(0, Math.Min(1, text.Length)),
                "the file does not start with front matter",
                "start with a line of three dashes, then title: …, then three dashes again"
            );
            return null;
        }

        var start = NextLine(text, first);
        for (var line = start; line < text.Length;)
        {
            var end = LineEnd(text, line);
            if (IsFence(text.AsSpan(line, end - line), "---") || IsFence(text.AsSpan(line, end - line), "..."))
                return Checked(file, start, line, NextLine(text, end), bag);
            line = NextLine(text, end);
        }

        bag.Add(YamlRules.MissingFrontMatter, file.Span(0, 3), "the front matter is never closed", "end it with a line of three dashes");
        return null;
    }

    private static FrontMatterText? Checked(SourceFile file, int start, int end, int bodyStart, DiagnosticBag bag)
    {
        if (end <= MaximumLength) return new FrontMatterText(file.Span(0, end + 3), file.Span(start, end - start), bodyStart);
        bag.Add(FileRules.TooLarge, file.Span(0, 3), $"the front matter has more than {MaximumLength / 1024} KB", "move its references to input/sources");
        return null;
    }

    private static int LineEnd(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAny('\r', '\n');
        return length < 0 ? text.Length : start + length;
    }

    private static int NextLine(string text, int lineEnd) =>
        lineEnd == text.Length ? lineEnd : lineEnd + (text[lineEnd] == '\r' && lineEnd + 1 < text.Length && text[lineEnd + 1] == '\n' ? 2 : 1);

    private static bool IsFence(ReadOnlySpan<char> line, string fence) => line.StartsWith(fence) && line[fence.Length..].IsWhiteSpace();
}
