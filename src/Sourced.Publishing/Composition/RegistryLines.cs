using Sourced.Content.Text;

namespace Sourced.Publishing.Composition;

/// <summary>The lines of a registry: of what was published, and is kept for ever.</summary>
internal static class RegistryLines
{
    /// <summary>A line that begins with it is for people.</summary>
    public const char Remark = '#';

    /// <summary>Each line that says something, without blanks around it, and its place.</summary>
    public static IEnumerable<(string Line, SourceSpan Span)> Of(SourceFile file)
    {
        var at = 0;
        foreach (var line in file.Text.Split('\n'))
        {
            var span = file.Span(at, line.TrimEnd('\r').Length);
            at += line.Length + 1;
            if (line.Trim() is { Length: > 0 } said && said[0] != Remark) yield return (said, span);
        }
    }
}
