namespace Sourced.Publishing.Auditing;

/// <summary>A stretch of a page's text, kept as a place until somebody needs the words: most text of a page is in slips, which nobody does.</summary>
/// <param name="Page">The stretch as written. Good as long as the page is being read.</param>
internal readonly record struct HtmlStretch(ReadOnlyMemory<char> Page)
{
    public ReadOnlySpan<char> Written => Page.Span;

    public ReadOnlySpan<char> Decode() => HtmlScanner.Decode(Written);
}
