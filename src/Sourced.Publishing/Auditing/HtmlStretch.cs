namespace Sourced.Publishing.Auditing;

/// <summary>A stretch of a page's text, kept as a place until somebody needs the words: most text of a page is in slips, which nobody does.</summary>
internal readonly record struct HtmlStretch(string Page, int Start, int Length)
{
    public ReadOnlySpan<char> Written => Page.AsSpan(Start, Length);

    public string Decode() => HtmlScanner.Decode(Written);
}
