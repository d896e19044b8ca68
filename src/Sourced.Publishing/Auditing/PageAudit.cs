using System.Collections.Immutable;
using Sourced.Content.Diagnostics;
using Sourced.Content.Text;
using Sourced.Publishing.Editions;

namespace Sourced.Publishing.Auditing;

/// <summary>Reads one finished page as a browser and a reader would, and says what must not be published.</summary>
internal sealed class PageAudit
{
    private readonly Artifact _artifact;
    private readonly Draft _draft;
    private readonly AddressBook _addresses;
    private readonly ReadableBlock _block;
    private readonly List<(Element Element, bool Marks, bool IsCitation)> _open = [];
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
                case HtmlToken.Text: _block.Add(page.Stretch, _open.Count > 0 && _open[^1].Marks, _open.Count > 0 && _open[^1].IsCitation); break;
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
        var element = Element.Of(page.Value);
        if (!element.IsInLine) EndBlock();
        var (marks, isCitation) = _open.Count > 0 ? (_open[^1].Marks, _open[^1].IsCitation) : (false, false);
        var attributes = new TagAttributes();
        while (page.ReadAttribute())
        {
            switch (page.AttributeName)
            {
                case "id": AddId(page.DecodeValue()); break;
                case "data-slip" or "data-exempt": marks = true; break;
                case "class": isCitation |= element.Name == "a" && page.AttributeValue is "mark"; break;
                case "alt" or "title" or "aria-label": CheckAttribute(page.DecodeValue(), marks || isCitation); break;
                case "content": attributes.Content = page.DecodeValue(); break;
                case "name" or "property" or "http-equiv": attributes.Property = page.DecodeValue(); break;
                case "rel": attributes.Relation = page.DecodeValue(); break;
                case "href": attributes.Target = page.DecodeValue(); break;
                case "src" or "poster" or "data": CheckRequest(page.DecodeValue()); break;
                case "srcset": foreach (var source in page.DecodeValue().Split(',')) CheckRequest(source.Trim().Split(' ')[0]); break;
                case "style": CheckStyle(page.DecodeValue()); break;
            }
        }

        if (element.Name == "meta") CheckMeta(attributes);
        if (attributes.Target is { } target) CheckTarget(element.Name, attributes.Relation, target);
        if (element.IsRaw) CheckRaw(element.Name, page.ReadRaw(element.Name));
        else if (!element.IsEmpty) _open.Add((element, marks, isCitation));
    }

    private void Close(ReadOnlySpan<char> written)
    {
        var element = Element.Of(written);
        if (!element.IsInLine) EndBlock();
        for (var place = _open.Count - 1; place >= 0; place--)
        {
            if (_open[place].Element.Name != element.Name) continue;
            _open.RemoveRange(place, _open.Count - place);
            return;
        }
    }

    private void AddId(string id)
    {
        if (!_ids.Add(_addresses.Name(id))) Report(PublishingRules.DuplicateId, $"{_artifact.Path} has the id \"{id}\" twice");
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
