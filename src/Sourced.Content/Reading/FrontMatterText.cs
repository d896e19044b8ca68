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
        if (!IsFence(file, 1, "---"))
        {
            bag.Add(YamlRules.MissingFrontMatter, file.Span(0, Math.Min(1, file.Text.Length)), "the file does not start with front matter", "start with a line of three dashes, then title: …, then three dashes again");
            return null;
        }

        for (var line = 2; line <= file.LineCount; line++)
        {
            if (!IsFence(file, line, "---") && !IsFence(file, line, "...")) continue;
            var (start, end) = (file.LineStart(2), file.LineStart(line));
            var bodyStart = line < file.LineCount ? file.LineStart(line + 1) : file.Text.Length;
            if (end > MaximumLength)
            {
                bag.Add(FileRules.TooLarge, file.Span(0, 3), $"the front matter has more than {MaximumLength / 1024} KB", "move its references to input/sources");
                return null;
            }

            return new FrontMatterText(file.Span(0, end + 3), file.Span(start, end - start), bodyStart);
        }

        bag.Add(YamlRules.MissingFrontMatter, file.Span(0, 3), "the front matter is never closed", "end it with a line of three dashes");
        return null;
    }

    private static bool IsFence(SourceFile file, int line, string fence)
    {
        var start = file.LineStart(line);
        var end = line < file.LineCount ? file.LineStart(line + 1) : file.Text.Length;
        var text = file.Text.AsSpan(start, end - start);
        return text.StartsWith(fence, StringComparison.Ordinal) && text[fence.Length..].IsWhiteSpace();
    }
}
