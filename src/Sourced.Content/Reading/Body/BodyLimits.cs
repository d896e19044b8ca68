using Sourced.Content.Diagnostics;
using Sourced.Content.Text;

namespace Sourced.Content.Reading.Body;

/// <summary>
/// What Markdown may be asked to parse. Some constructs cost the square of their length or nest without end; no text for people
/// comes near these limits.
/// </summary>
internal static class BodyLimits
{
    private const int LongestLine = 20_000;
    private const int LongestBlock = 100_000;
    private const int DeepestPrefix = 24;
    private const int DeepestIndentation = 80;
    private const int MostOpenBrackets = 60;

    public static bool Allow(SourceFile file, int start, DiagnosticBag bag)
    {
        var text = file.Text;
        var (blockStart, open) = (start, 0);
        for (var line = start; line < text.Length;)
        {
            var length = text.AsSpan(line).IndexOfAny('\r', '\n');
            var end = length < 0 ? text.Length : line + length;
            if (end - line > LongestLine)
                return Refuse(MarkupRules.TooLong, line + LongestLine, $"this line has more than {LongestLine} characters");
            if (text.AsSpan(line, end - line).IsWhiteSpace())
                (blockStart, open) = (end, 0);
            if (end - blockStart > LongestBlock)
                return Refuse(MarkupRules.TooLong, line, $"more than {LongestBlock} characters without an empty line");
            if (Prefix(text.AsSpan(line, end - line)) > DeepestPrefix)
                return Refuse(MarkupRules.TooDeep, line, $"more than {DeepestPrefix} list or quotation signs at the start of a line");
            if (IsDeepItem(text.AsSpan(line, end - line)))
                return Refuse(MarkupRules.TooDeep, line, $"a list item indented by more than {DeepestIndentation} columns");
            for (var i = line; i < end; i++)
            {
                if (text[i] == '[' && ++open > MostOpenBrackets) return Refuse(MarkupRules.TooDeep, i, $"more than {MostOpenBrackets} brackets are open here");
                if (text[i] == ']' && open > 0) open--;
            }

            line = end + 1;
        }

        return true;

        bool Refuse(RuleDescription rule, int at, string message)
        {
            bag.Add(rule, file.Span(at, Math.Min(1, text.Length - at)), message, "break it up");
            return false;
        }
    }

    /// <summary>Lists nest by indentation too, a level for every two columns.</summary>
    private static bool IsDeepItem(ReadOnlySpan<char> line)
    {
        var words = line.TrimStart(" \t");
        return line.Length - words.Length > DeepestIndentation && !words.IsEmpty && (words[0] is '-' or '+' or '*' or '>' || char.IsAsciiDigit(words[0]));
    }

    /// <summary>How many containers a line could open at its start.</summary>
    private static int Prefix(ReadOnlySpan<char> line)
    {
        var signs = 0;
        for (var i = 0; i < line.Length; i++)
        {
            var sign = line[i];
            var last = i + 1 == line.Length || line[i + 1] is ' ' or '\t';
            if (sign == '>' || (last && (sign is '-' or '+' or '*' || (sign is '.' or ')' && i > 0 && char.IsAsciiDigit(line[i - 1]))))) signs++;
            else if (sign is not (' ' or '\t') && !char.IsAsciiDigit(sign)) break;
        }

        return signs;
    }
}
