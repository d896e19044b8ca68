using Sourced.Content.Text;

namespace Sourced.Content.Documents;

/// <summary>
/// A drawing of the first table of a sheet: a bar, or in a series of years a dot, for each row with a statistic, named by the row's first cell.
/// A row without a statistic stands for a gap or a break in the series, and its words are written beside what is drawn.
/// </summary>
/// <param name="Title">What is drawn.</param>
/// <param name="Summary">The drawing in words, for those who do not see it. Its numbers are served by the citations of the table.</param>
/// <param name="Span">The whole entry.</param>
public sealed record Chart(Located<string> Title, Located<string> Summary, SourceSpan Span);
