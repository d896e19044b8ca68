using Sourced.Content.Diagnostics;
using Sourced.Content.Text;

namespace Sourced.Content.Reading.Body;

/// <summary>HTML is refused: it could say or do what the gate cannot read.</summary>
internal static class RawHtml
{
    public static void Report(DiagnosticBag bag, SourceSpan span, string html)
    {
        var comment = html.StartsWith("<!--", StringComparison.Ordinal);
        bag.Add(
            MarkupRules.RawHtml,
            span,
            comment ? "comments are only for letting a rule pass" : "HTML is not used here",
            comment ? "write <!-- allow EVD013: reason, until 2027-03-01 -->, or remove the comment" : "use Markdown; write &lt; for the sign itself");
    }
}
