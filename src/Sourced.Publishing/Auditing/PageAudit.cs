using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Sourced.Content.Diagnostics;
using Sourced.Content.Text;
using Sourced.Publishing.Editions;

namespace Sourced.Publishing.Auditing;

/// <summary>Reads one finished page as a browser and a reader would, and says what must not be published.</summary>
internal sealed class PageAudit
{
    private static readonly FrozenSet<string> Empty = FrozenSet.Create(StringComparer.Ordinal, "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    // elements inside a line; every other one begins and ends a block of text
    private static readonly FrozenSet<string> InLine = FrozenSet.Create(
        StringComparer.Ordinal, "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "dfn", "em", "i", "kbd", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "u", "var");

    private readonly Artifact _artifact;
    private readonly Draft _draft;
    private readonly AddressBook _addresses;
    private readonly ReadableBlock _block;
    private readonly List<(string Name, bool Marks, bool IsMark)> _open = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _links = new(StringComparer.Ordinal);
    private readonly HashSet<string> _places = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> _problems = [];

    private PageAudit(Artifact artifact, Draft draft, AddressBook addresses)
    {
        (_artifact, _draft, _addresses) = (artifact, draft, addresses);
        _block = new ReadableBlock(draft.Language, addresses.Texts);
    }

    public static (PageReferences References, ImmutableArray<Diagnostic> Problems) Read(Artifact artifact, Draft draft, string html, AddressBook addresses)
    {
        var audit = new PageAudit(artifact, draft, addresses);
        audit.Read(html);
        return (new PageReferences([.. audit._links], [.. audit._ids]), [.. audit._problems]);
    }

    private void Read(string html)
    {
        var page = new HtmlScanner(html);
        while (page.Read())
        {
            switch (page.Token)
            {
                case HtmlToken.Text: _block.Add(HtmlScanner.Decode(page.Value), _open.Count > 0 && _open[^1].Marks, _open.Count > 0 && _open[^1].IsMark); break;
                case HtmlToken.StartTag: Open(ref page); break;
                default: Close(page.Value); break;
            }
        }

        EndBlock();
        foreach (var place in _places.Where(place => !_ids.Contains(place)))
        {
            Report(PublishingRules.BrokenReference, $"{_artifact.Path} has no place \"#{place}\", to which it links");
        }
    }

    private void Open(ref HtmlScanner page)
    {
        var name = _addresses.Name(page.Value);
        if (!InLine.Contains(name)) EndBlock();
        var (marks, isMark) = (_open.Count > 0 && _open[^1].Marks, _open.Count > 0 && _open[^1].IsMark);
        var attributes = new TagAttributes();
        while (page.ReadAttribute())
        {
            var value = HtmlScanner.Decode(page.AttributeValue);
            switch (page.AttributeName)
            {
                case "id" when !_ids.Add(_addresses.Name(value)): Report(PublishingRules.DuplicateId, $"{_artifact.Path} has the id \"{value}\" twice"); break;
                case "data-slip" or "data-exempt": marks = true; break;
                case "class": isMark |= name == "a" && value == "mark"; break;
                case "alt" or "title" or "aria-label": CheckAttribute(value, marks || isMark); break;
                case "content": attributes.Content = value; break;
                case "name" or "property" or "http-equiv": attributes.Property = value; break;
                case "rel": attributes.Relation = value; break;
                case "href": attributes.Target = value; break;
                case "src" or "poster" or "data": CheckRequest(value); break;
                case "srcset": foreach (var source in value.Split(',')) CheckRequest(source.Trim().Split(' ')[0]); break;
                case "style": CheckStyle(value); break;
            }
        }

        if (name == "meta") CheckMeta(attributes);
        if (attributes.Target is { } target) CheckTarget(name, attributes.Relation, target);
        if (name is "script" or "style") CheckRaw(name, page.ReadRaw(name));
        else if (!Empty.Contains(name)) _open.Add((name, marks, isMark));
    }

    private void Close(ReadOnlySpan<char> written)
    {
        var name = _addresses.Name(written);
        if (!InLine.Contains(name)) EndBlock();
        var place = _open.FindLastIndex(element => element.Name == name);
        if (place >= 0) _open.RemoveRange(place, _open.Count - place);
    }

    private void CheckTarget(string name, string relation, string target)
    {
        if (name == "link" && relation is not ("canonical" or "alternate" or "license" or "author")) CheckRequest(target);
        else if (name is "image" or "use") CheckRequest(target);
        else Link(target);
    }

    private void CheckMeta(TagAttributes meta)
    {
        if (meta.Property is "refresh") Report(PublishingRules.ThirdPartyRequest, $"{_artifact.Path} sends its reader on to another page");
        else if (meta.Property is "og:image" or "twitter:image") Link(meta.Content);
        else if (meta.Property is "description" or "og:title" or "og:description" or "og:image:alt" or "twitter:image:alt") CheckAttribute(meta.Content, marked: false);
    }

    private void CheckRaw(string name, ReadOnlySpan<char> text)
    {
        if (name == "style") CheckStyle(text.ToString());
    }

    private void CheckStyle(string style)
    {
        foreach (var target in StyleAddresses.In(style)) CheckRequest(target);
    }

    /// <summary>What a browser fetches by itself must come from this site.</summary>
    private void CheckRequest(string target)
    {
        if (_addresses.IsInside(target)) Link(target);
        else if (!target.StartsWith("data:", StringComparison.OrdinalIgnoreCase)) Report(PublishingRules.ThirdPartyRequest, $"{_artifact.Path} would load {target}");
    }

    private void Link(string target)
    {
        if (target.StartsWith('#') && target.Length > 1) _places.Add(Uri.UnescapeDataString(target[1..]));
        else if (_addresses.Inside(target) is { } inside) _links.Add(inside);
    }

    private void CheckAttribute(string value, bool marked)
    {
        if (!marked) Check(_addresses.Texts.Unbound(value, _draft.Language, []), value);
    }

    private void EndBlock()
    {
        if (_block.IsEmpty) return;
        var (text, unbound) = _block.Take();
        Check(unbound, text);
    }

    private void Check(IReadOnlyList<Range> unbound, string text)
    {
        foreach (var range in unbound)
        {
            if (PlainText.Covers(_draft.PlainTexts(), text, range)) continue;
            Report(PublishingRules.UnmarkedStatistic, $"\"{text[range]}\" stands in {_artifact.Path} without a slip: \"{Shorten(text)}\"");
        }
    }

    private void Report(RuleDescription rule, string message) =>
        _problems.Add(new Diagnostic(rule, _artifact.Origin.Span ?? new SourceFile(_artifact.Path.Value, "").Span(0, 0), message));

    private static string Shorten(string text) => text.Length <= 120 ? text : string.Concat(text.AsSpan(0, 119), "…");

    private struct TagAttributes()
    {
        public string Property = "";
        public string Content = "";
        public string Relation = "";
        public string? Target;
    }
}
