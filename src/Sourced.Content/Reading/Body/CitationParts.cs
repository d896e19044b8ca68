using Markdig.Parsers;
using Markdig.Syntax;

namespace Sourced.Content.Reading.Body;

/// <summary>Takes the inside of a citation's brackets apart at its semicolons.</summary>
internal sealed class CitationParts(InlineProcessor processor, string text, CitationNode node)
{
    /// <summary>Reads every part; each must name a source.</summary>
    public void Read(int start, int end)
    {
        foreach (var (from, to) in Split(start, end)) ReadPart(from, to);
    }

    /// <summary>Reads the bracket behind <c>@a</c>: a locator, and perhaps further sources.</summary>
    /// <returns>False when the bracket is a citation of its own.</returns>
    public bool ReadLocator(int start, int end)
    {
        var parts = Split(start, end).ToList();
        if (FindKey(parts[0].From, parts[0].To, out _, out _) >= 0) return false;
        node.Items[0] = node.Items[0] with { Locator = Plain(parts[0].From, parts[0].To) };
        foreach (var (from, to) in parts.Skip(1)) ReadPart(from, to);
        return true;
    }

    public void Add(int at, int behind, string key, string prefix, string locator, bool hidesAuthor) =>
        node.Items.Add(new CitationNode.Item(Span(at, behind), key, prefix, locator, hidesAuthor));

    private void ReadPart(int from, int to)
    {
        var at = FindKey(from, to, out var behind, out var key);
        if (at < 0)
        {
            // Nothing between two semicolons: the sign before it is what can be shown.
            var blank = text.AsSpan(from, to - from).IsWhiteSpace();
            node.Problems.Add(
                (
                    blank ? Span(from - 1, from) : Span(from, to),
                    "this part of the citation names no source",
                    "start each part with @ and the id of a source"
                )
            );
            return;
        }

        if (FindKey(behind, to, out var secondEnd, out _) is var second and >= 0)
            node.Problems.Add((Span(second, secondEnd), "two sources in one part of a citation", "put a semicolon between them: [@a; @b]"));
        var hidesAuthor = at > from && text[at - 1] == '-';
        Add(at, behind, key, Plain(from, hidesAuthor ? at - 1 : at), Plain(behind, to), hidesAuthor);
    }

    private int FindKey(int from, int to, out int behind, out string key)
    {
        for (var i = from; i < to; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (
                text[i] == '@'
                && (i == from || CitationKey.MayFollow(text[i - 1]))
                && (behind = CitationKey.Read(text, i + 1, to, out key)) >= 0
            )
                return i;
        }

        (behind, key) = (-1, "");
        return -1;
    }

    private IEnumerable<(int From, int To)> Split(int start, int end)
    {
        var from = start;
        for (var i = start; i < end; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == ';')
            {
                yield return (from, i);
                from = i + 1;
            }
        }

        yield return (from, end);
    }

    /// <summary>The words of a prefix or locator, without the comma that sets them off.</summary>
    private string Plain(int from, int to) => text.AsSpan(from, to - from).Trim().TrimStart(',').Trim().ToString().Replace('\n', ' ');

    private SourceSpan Span(int from, int to)
    {
        while (from < to && char.IsWhiteSpace(text[from])) from++;
        while (to > from && char.IsWhiteSpace(text[to - 1])) to--;
        return new SourceSpan(processor.GetSourcePosition(from), processor.GetSourcePosition(Math.Max(from, to - 1)));
    }
}
