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
    private readonly List<(Element Element, bool Marks, bool IsCitation, bool IsExempt)> _open = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _links = new(StringComparer.Ordinal);
    private readonly HashSet<string> _places = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> _problems = [];

    private PageAudit(Artifact artifact, Draft draft, AddressBook addresses)
    {
        (_artifact, _draft, _addresses) = (artifact, draft, addresses);
        _block = new ReadableBlock(draft.Language, addresses.Texts);
    }

    public static (PageReferences References, ImmutableArray<Diagnostic> Problems) Read(
        Artifact artifact,
        Draft draft,
        ReadOnlyMemory<char> html,
        AddressBook addresses
    )
    {
        var audit = new PageAudit(artifact, draft, addresses);
        audit.Read(html);
        return (new PageReferences([.. audit._links], [.. audit._ids]), [.. audit._problems]);
    }

    private void Read(ReadOnlyMemory<char> html)
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
            Report(PublishingRules.BrokenReference, $"{_artifact.Told} has no place \"#{place}\", to which it links");
        }
    }

    private void Open(ref HtmlScanner page)
    {
        var element = Element.Of(page.Value);
        if (!element.IsInLine) EndBlock();
        var (marks, isCitation) = _open.Count > 0 ? (_open[^1].Marks, _open[^1].IsCitation) : (false, false);
        var isExempt = false;
        var attributes = new TagAttributes();
        while (page.ReadAttribute())
        {
            switch (page.AttributeName)
            {
                case "id": AddId(page.DecodeValue()); break;
                case "data-slip": marks = true; break;
                // Of a sentence it is what the author has given a reason for. In a whole section it lets pass what the program has counted: numerals with no words.
                case "data-exempt":
                    marks |= element.IsInLine;
                    isExempt = !element.IsInLine;
                    break;
                case "class": isCitation |= element.Name == "a" && page.AttributeValue is "mark" or "back"; break;
                case "alt" or "title" or "aria-label": CheckAttribute(page.DecodeValue(), marks || isCitation); break;
                case "content": attributes.Content = page.DecodeValue(); break;
                case "name" or "property" or "http-equiv": attributes.Property = page.DecodeValue(); break;
                case "rel": attributes.Relation = page.DecodeValue(); break;
                case "href":
                    attributes.Target = page.DecodeValue();
                    attributes.HasTarget = true;
                    break;
                case "src" or "poster" or "data": CheckRequest(page.DecodeValue()); break;
                case "srcset": foreach (var source in page.DecodeValue().ToString().Split(',')) CheckRequest(source.Trim().Split(' ')[0]); break;
                case "style": CheckStyle(page.DecodeValue()); break;
            }
        }

        if (element.Name == "meta") CheckMeta(attributes);
        if (attributes.HasTarget) CheckTarget(element.Name, attributes.Relation, attributes.Target);
        if (element.IsRaw) CheckRaw(element.Name, page.ReadRaw(element.Name));
        else if (!element.IsEmpty) _open.Add((element, marks, isCitation, isExempt));
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

    private void AddId(ReadOnlySpan<char> id)
    {
        if (!_ids.Add(_addresses.Name(id))) Report(PublishingRules.DuplicateId, $"{_artifact.Told} has the id \"{id}\" twice");
    }

    private void CheckTarget(string name, ReadOnlySpan<char> relation, ReadOnlySpan<char> target)
    {
        if (name == "link" && relation is not ("canonical" or "alternate" or "license" or "author")) CheckRequest(target);
        else if (name is "image" or "use") CheckRequest(target);
        else Link(target);
    }

    private void CheckMeta(TagAttributes meta)
    {
        if (meta.Property is "refresh")
            Report(PublishingRules.ThirdPartyRequest, $"{_artifact.Told} sends its reader on to another page");
        else if (meta.Property is "og:image" or "twitter:image")
            Link(meta.Content);
        else if (meta.Property is "description" or "og:title" or "og:description" or "og:image:alt" or "twitter:image:alt")
            CheckAttribute(meta.Content, marked: false);
    }

    private void CheckRaw(string name, ReadOnlySpan<char> text)
    {
        if (name == "style") CheckStyle(text);
        else if (text.TrimStart() is ['{' or '[', ..]) CheckTexts(JsonTexts.In(text.ToString()));
    }

    private void CheckTexts(IEnumerable<string> texts)
    {
        foreach (var text in texts.Where(RecordTexts.IsSaid)) Check(_addresses.Texts.Unbound(text, _draft.Language, []), text);
    }

    private void CheckStyle(ReadOnlySpan<char> style)
    {
        foreach (var target in StyleAddresses.In(style)) CheckRequest(target);
    }

    /// <summary>What a browser fetches by itself must come from this site.</summary>
    private void CheckRequest(ReadOnlySpan<char> target)
    {
        if (_addresses.IsInside(target))
            Link(target);
        else if (!target.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
            Report(PublishingRules.ThirdPartyRequest, $"{_artifact.Told} would load {target}");
    }

    private void Link(ReadOnlySpan<char> target)
    {
        if (target.StartsWith('#') && target.Length > 1) _places.Add(_addresses.Name(target.Contains('%') ? Uri.UnescapeDataString(target[1..]) : target[1..]));
        else if (_addresses.Inside(target) is { } inside) _links.Add(inside);
    }

    private void CheckAttribute(ReadOnlySpan<char> value, bool marked)
    {
        if (!marked) Check(_addresses.Texts.Unbound(value, _draft.Language, []), value);
    }

    private void EndBlock()
    {
        if (_block.IsEmpty) return;
        var isCount = _block.IsNumeral && _open.Any(element => element.IsExempt);
        var unbound = _block.Take(out var text);
        if (!isCount) Check(unbound, text);
    }

    private void Check(IReadOnlyList<Range> unbound, ReadOnlySpan<char> words)
    {
        if (unbound.Count == 0) return;
        var text = words.ToString();
        if (RecordTexts.In(text).ToList() is not [var said] || said != text)
        {
            CheckTexts(RecordTexts.In(text));
            return;
        }

        foreach (var range in unbound)
        {
            _problems.Add(Unmarked(_artifact, text, range, _artifact.Told.Value));
        }
    }

    /// <param name="where">The file that holds it, or the place in a bundle.</param>
    public static Diagnostic Unmarked(Artifact artifact, string text, Range range, string where) =>
        new(
            PublishingRules.UnmarkedStatistic,
            artifact.Origin.Span ?? new SourceFile(artifact.Told.Value, "").Span(0, 0),
            $"\"{text[range]}\" stands in {where} without a slip: \"{Around(text, range)}\""
        );

    private void Report(RuleDescription rule, string message) =>
        _problems.Add(new Diagnostic(rule, _artifact.Origin.Span ?? new SourceFile(_artifact.Told.Value, "").Span(0, 0), message));

    private static string Around(string text, Range range)
    {
        const int Longest = 120;
        if (text.Length <= Longest) return text;
        var (at, length) = range.GetOffsetAndLength(text.Length);
        var start = Math.Clamp(at - ((Longest - length) / 2), 0, text.Length - Longest);
        return $"{(start > 0 ? "…" : "")}{text.AsSpan(start, Longest)}{(start + Longest < text.Length ? "…" : "")}";
    }

    private ref struct TagAttributes
    {
        public ReadOnlySpan<char> Property;
        public ReadOnlySpan<char> Content;
        public ReadOnlySpan<char> Relation;
        public ReadOnlySpan<char> Target;
        public bool HasTarget;
    }
}
