using Sourced.Content.Sources;
using Sourced.Content.Text;

namespace Sourced.Content.Writing;

/// <summary>Writes a sign-off into the file of its source, and touches nothing else there.</summary>
public static class SignOffWriter
{
    /// <param name="finding">As it was read from the file.</param>
    /// <param name="by">Who looked.</param>
    /// <param name="on">When.</param>
    /// <param name="hash">Of the record as it stands.</param>
    /// <returns>The file's new text; null where the finding is written on one line in braces, which is for a person to edit.</returns>
    public static string? Write(Finding finding, string by, PartialDate on, string hash)
    {
        var file = finding.Id.Span.File;
        var text = file.Text;
        if (finding.Checked is { } old)
            return Replaced(text, [(old.By.Span, YamlWords.Of(by, inBrackets: true)), (old.On.Span, on.ToString()), (old.Hash.Span, hash)]);
        var key = KeyOf(text, finding.Id.Span.Start);
        if (key < 0) return null;
        var end = text.IndexOf('\n', finding.Id.Span.End);
        var at = end < 0 ? text.Length : end;
        if (at > 0 && text[at - 1] == '\r') at--;
        var lineEnd = end > 0 && text[end - 1] == '\r' ? "\r\n" : "\n";
        var indent = new string(' ', key - file.LineStart(file.PositionOf(key).Line));
        return $"{text[..at]}{lineEnd}{indent}checked: {{by: {YamlWords.Of(by, inBrackets: true)}, on: {on}, hash: {hash}}}{text[at..]}";
    }

    /// <summary>Where the key of the id starts, when it begins its line: <c>- id: badly</c>.</summary>
    private static int KeyOf(string text, int value)
    {
        var start = value == 0 ? 0 : text.LastIndexOf('\n', value - 1) + 1;
        var line = text.AsSpan(start, value - start);
        var key = line.IndexOf("id:");
        return key >= 0 && line[..key].IndexOfAnyExcept(" -") < 0 ? start + key : -1;
    }

    private static string Replaced(string text, IEnumerable<(SourceSpan Span, string Words)> changes)
    {
        foreach (var (span, words) in changes.OrderByDescending(change => change.Span.Start))
        {
            // the span of a quoted text may leave its quotes outside
            var (start, end) = (span.Start, span.End);
            if (start > 0 && end < text.Length && text[start - 1] is '"' or '\'' && text[end] == text[start - 1]) (start, end) = (start - 1, end + 1);
            text = string.Concat(text.AsSpan(0, start), words, text.AsSpan(end));
        }

        return text;
    }
}
