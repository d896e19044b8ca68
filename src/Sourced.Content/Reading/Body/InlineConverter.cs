using System.Collections.Immutable;
using Sourced.Content.Diagnostics;
using Sourced.Content.Markup;
using Sourced.Content.Sources;
using Sourced.Content.Text;
using Md = Markdig.Syntax.Inlines;

namespace Sourced.Content.Reading.Body;

/// <summary>Markdig's inlines to ours.</summary>
internal sealed class InlineConverter(Place place, DiagnosticBag bag, Anchors anchors, SuppressionCollector suppressions)
{
    private const int MaximumDepth = 40;

    public ImmutableArray<Inline> Convert(Md.ContainerInline? container)
    {
        if (container?.FirstChild is null) return [];
        var content = new InlineBuilder(place.File);
        Append(container, content, 0);
        return content.ToImmutable();
    }

    private void Append(Md.ContainerInline container, InlineBuilder content, int depth)
    {
        if (depth > MaximumDepth)
        {
            bag.Add(MarkupRules.TooDeep, place.FirstLine(place.Of(container.Span)), $"more than {MaximumDepth} levels of emphasis, links and brackets");
            return;
        }

        for (var child = container.FirstChild; child is not null; child = child.NextSibling) Append(child, content, depth);
    }

    private ImmutableArray<Inline> Inside(Md.ContainerInline container, int depth)
    {
        var content = new InlineBuilder(place.File);
        Append(container, content, depth + 1);
        return content.ToImmutable();
    }

    private void Append(Md.Inline inline, InlineBuilder content, int depth)
    {
        var span = place.Of(inline.Span);
        switch (inline)
        {
            case Md.LiteralInline literal:
                content.Text(span.Start, span.End, literal.Content.AsSpan(), literal.IsFirstCharacterEscaped);
                break;
            case Md.HtmlEntityInline entity:
                content.Add(new TextInline(span, entity.Transcoded.ToString()));
                break;
            case Md.EmphasisInline emphasis:
                content.Add(new EmphasisInline(span, emphasis.DelimiterCount == 2, Inside(emphasis, depth)));
                break;
            case Md.CodeInline code:
                content.Add(new CodeInline(span, code.Content));
                break;
            case Md.LineBreakInline lineBreak:
                content.Add(new LineBreakInline(LineEnd(span), lineBreak.IsHard));
                break;
            case Md.LinkInline { IsImage: true } image:
                content.Add(Image(image, span, depth));
                break;
            case Md.LinkInline link:
                content.Add(Link(link, span, depth));
                break;
            case Md.AutolinkInline autolink:
                content.Add(Autolink(autolink, span));
                break;
            case CitationNode citation:
                content.Add(Citation(citation, span));
                break;
            case MarkedSpanNode marked:
                MarkedSpan(marked, span, content, depth);
                break;
            case AttributeNode braces:
                Braces(braces, span);
                break;
            case Md.HtmlInline html:
                if (!suppressions.TryAdd(html.Tag, span)) RawHtml.Report(bag, span, html.Tag);
                break;
            case Md.DelimiterInline delimiter:
                // An opening sign that nothing closed: it is text, and so is what it holds.
                content.Text(span.Start, Math.Min(span.End, span.Start + delimiter.ToLiteral().Length), delimiter.ToLiteral(), escaped: false);
                Append(delimiter, content, depth + 1);
                break;
            case Md.ContainerInline other:
                Append(other, content, depth + 1);
                break;
            default:
                throw new InvalidOperationException($"no translation for {inline.GetType().Name}");
        }
    }

    private SourceSpan LineEnd(SourceSpan span)
    {
        var text = place.File.Text;
        var start = Math.Min(span.Start, text.Length);
        while (start < text.Length && text[start] is not ('\r' or '\n')) start++;
        var end = start < text.Length ? start + 1 : start;
        if (end < text.Length && text[start] == '\r' && text[end] == '\n') end++;
        return place.File.Span(start, end - start);
    }

    private LinkInline Link(Md.LinkInline link, SourceSpan span, int depth)
    {
        var target = TargetSpan(link, span);
        LinkTarget.Check(link.Url ?? "", target, bag);
        CheckTitle(link);
        var content = Inside(link, depth);
        if (content.All(inline => inline is TextInline text && text.Characters.IsWhiteSpace()))
            bag.Add(MarkupRules.EmptyLink, span, "this link has no words", "say where it leads: [words](address)");
        return new LinkInline(span, link.Url ?? "", target, content);
    }

    private ImageInline Image(Md.LinkInline image, SourceSpan span, int depth)
    {
        LinkTarget.Check(image.Url ?? "", TargetSpan(image, span), bag);
        CheckTitle(image);
        var alt = Inside(image, depth);
        var words = ReadableText.Of(alt).Text.Trim();
        if (words.Length == 0)
            bag.Add(MarkupRules.MissingAltText, span, "this image has no words for those who cannot see it", "say what it shows: ![words](address)");
        return new ImageInline(span, image.Url ?? "", words) { Alt = alt };
    }

    private void CheckTitle(Md.LinkInline link)
    {
        if (!string.IsNullOrEmpty(link.Title))
            bag.Add(
                MarkupRules.LinkTitle,
                place.Of(link.TitleSpan),
                "a title in quotes shows to almost nobody",
                "say it in the words of the link, and remove the title"
            );
    }

    private SourceSpan TargetSpan(Md.LinkInline link, SourceSpan span) => link.UrlSpan.IsEmpty ? span : place.Of(link.UrlSpan);

    private LinkInline Autolink(Md.AutolinkInline link, SourceSpan span)
    {
        var inside = place.File.Span(span.Start + 1, Math.Max(0, span.Length - 2));
        var target = link.IsEmail ? $"mailto:{link.Url}" : link.Url;
        LinkTarget.Check(target, inside, bag);
        return new LinkInline(span, target, inside, [new TextInline(inside)]);
    }

    private CitationInline Citation(CitationNode citation, SourceSpan span)
    {
        foreach (var (where, message, help) in citation.Problems) bag.Add(MarkupRules.MalformedCitation, place.Of(where), message, help);
        var items = ImmutableArray.CreateBuilder<CitationItem>(citation.Items.Count);
        foreach (var item in citation.Items)
            items.Add(new CitationItem(place.Of(item.Span), FindingReference.Parse(item.Key), item.Prefix, item.Locator) { HidesAuthor = item.HidesAuthor });
        return new CitationInline(span, citation.InText, items.MoveToImmutable());
    }

    private void MarkedSpan(MarkedSpanNode node, SourceSpan span, InlineBuilder content, int depth)
    {
        var words = Inside(node, depth);
        var attributes = SpanAttributes.Read(node.Attributes, place, bag);
        if (attributes.Id is { } id) anchors.Claim(id.Value, id.Span, bag);
        if (attributes.IsNotAStatistic) content.Add(new ExemptInline(span, attributes.Reason, words));
        else content.Add(new LanguageInline(span, attributes.Id?.Value, attributes.Language, attributes.Direction, words));
    }

    private void Braces(AttributeNode node, SourceSpan span)
    {
        // The heading itself takes the id out; what is left here stands where no attribute may.
        if (node is { Attributes: not null, NextSibling: null, Parent.ParentBlock: Markdig.Syntax.HeadingBlock })
            return;
        bag.Add(
            MarkupRules.ForbiddenAttributes,
            span,
            node.Attributes is null ? "this brace is never closed" : "no attributes can stand here",
            SpanAttributes.Help
        );
    }
}
