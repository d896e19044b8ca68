using Sourced.Content.Sources;
using Sourced.Content.Text;

namespace Sourced.Content.Documents;

/// <summary><c>&lt;!-- allow EVD013: reason, until 2027-03-01 --&gt;</c>: an editor's signed leave to keep what a rule finds. In front matter, <c># allow …</c>.</summary>
/// <param name="Code">The rule.</param>
/// <param name="Reason">Why; null when the author left it out.</param>
/// <param name="Until">The last day on which it holds; null when the author left it out.</param>
/// <param name="Span">The whole comment.</param>
/// <param name="Covers">What it speaks for: a comment on a line of its own, the block below it; inside a line, the lines of its block. In front matter the entry below it, or its line.</param>
public sealed record Suppression(Located<string> Code, Located<string>? Reason, Located<PartialDate>? Until, SourceSpan Span, SourceSpan Covers);
