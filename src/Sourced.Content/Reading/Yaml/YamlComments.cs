using Sourced.Content.Documents;
using Sourced.Content.Reading.Body;
using Sourced.Content.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Sourced.Content.Reading.Yaml;

/// <summary>Suppressions in front matter: <c># allow EVD013: reason, until 2027-03-01</c>. Every other comment there is the author's own affair.</summary>
internal static class YamlComments
{
    private const string Opening = "# allow ";

    /// <param name="yaml">A stretch that has been read without a problem.</param>
    /// <param name="found">Takes the suppressions.</param>
    public static void Collect(SourceSpan yaml, SuppressionCollector found)
    {
        var text = yaml.File.Text;
        if (!text.AsSpan(yaml.Start, yaml.Length).Contains(Opening, StringComparison.Ordinal)) return;
        // the scanner knows a comment from a line of a text that begins like one
        var scanner = new Scanner(new StringReader(yaml.Text), skipComments: false);
        while (scanner.MoveNext())
        {
            if (scanner.Current is not Comment comment) continue;
            var start = text.IndexOf('#', yaml.Start + (int)Math.Clamp(comment.Start.Index, 0, yaml.Length));
            if (start < 0 || start >= yaml.End) continue;
            var end = LineEnd(text, start, yaml.End);
            var line = text.LastIndexOf('\n', start) + 1;
            var alone = text.AsSpan(line, start - line).IsWhiteSpace();
            found.Current = alone ? Below(yaml, end) : yaml.File.Span(line, end - line);
            found.TryAddComment(yaml.File.Span(start, end - start));
        }
    }

    /// <summary>The entry below a comment, with what is indented below it.</summary>
    private static SourceSpan Below(SourceSpan yaml, int from)
    {
        var text = yaml.File.Text;
        var (start, depth, end) = (-1, 0, from);
        for (var line = from + 1; line < yaml.End;)
        {
            var lineEnd = LineEnd(text, line, yaml.End);
            var words = text.AsSpan(line, lineEnd - line);
            if (!words.IsWhiteSpace())
            {
                var indent = words.Length - words.TrimStart(' ').Length;
                if (start >= 0 && indent <= depth) break;
                if (start < 0 && words[indent] != '#') (start, depth) = (line, indent);
                end = lineEnd;
            }

            line = lineEnd + 1;
        }

        return start < 0 ? yaml.File.Span(from, 0) : yaml.File.Span(start, end - start);
    }

    private static int LineEnd(string text, int from, int limit) =>
        text.AsSpan(from, limit - from).IndexOfAny('\r', '\n') is >= 0 and var length ? from + length : limit;
}
