using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Components.Rendering;
using Sourced.Theme.Models;

namespace Sourced.Theme.Prose;

/// <summary>Writes running text: words, links, numbers with the mark of their slip, and citations.</summary>
internal sealed class InlineWriter(RenderTreeBuilder page, Words words)
{
    private const char NoBreak = '\u00A0';

    /// <summary>Figures up to this many letters stay on one line, on the narrowest screen too.</summary>
    private const int LongestWhole = 18;

    public void Write(ImmutableArray<InlineView> content, TextMarks marks)
    {
        for (var i = 0; i < content.Length; i++)
            Write(content[i], marks, beforeMark: i + 1 < content.Length && content[i + 1] is CitationView { InText: false });
    }

    /// <param name="beforeMark">A citation follows: the space before it must not break, so that no line begins with a mark.</param>
    private void Write(InlineView inline, TextMarks marks, bool beforeMark)
    {
        switch (inline)
        {
            case TextView text:
                page.AddContent(0, beforeMark && text.Text.EndsWith(' ') ? text.Text.TrimEnd(' ') + NoBreak : text.Text);
                break;
            case LineBreakView { Hard: true }:
                page.AddMarkupContent(1, "<br>");
                break;
            case LineBreakView:
                page.AddContent(2, beforeMark ? NoBreak.ToString() : "\n");
                break;
            case EmphasisView emphasis:
                Wrap(emphasis.Strong ? "strong" : "em", emphasis.Content, marks);
                break;
            case CodeView code:
                page.OpenElement(3, "code");
                page.AddContent(4, code.Code);
                page.CloseElement();
                break;
            case LinkView link:
                WriteLink(link, marks);
                break;
            case ImageView image:
                page.OpenElement(5, "img");
                page.AddAttribute(6, "src", image.Href);
                page.AddAttribute(7, "alt", image.AltText);
                page.AddAttribute(8, "loading", "lazy");
                page.CloseElement();
                break;
            case StatisticView statistic:
                page.OpenElement(9, "span");
                page.AddAttribute(10, "class", statistic.Text.Length <= LongestWhole ? "stat whole" : "stat");
                page.AddAttribute(11, "data-slip", statistic.Slip);
                page.AddContent(12, statistic.Text);
                page.CloseElement();
                break;
            case ExemptView exempt:
                page.OpenElement(13, "span");
                page.AddAttribute(14, "data-exempt", "");
                Write(exempt.Content, marks);
                page.CloseElement();
                break;
            case CitationView citation:
                WriteCitation(citation, marks);
                break;
            case LanguageView language:
                WriteLanguage(language, marks);
                break;
            default:
                throw new NotSupportedException($"no way to show a {inline.GetType().Name}");
        }
    }

    private void Wrap(string name, ImmutableArray<InlineView> content, TextMarks marks)
    {
        page.OpenElement(0, name);
        Write(content, marks);
        page.CloseElement();
    }

    private void WriteLink(LinkView link, TextMarks marks)
    {
        page.OpenElement(0, "a");
        if (link.External) page.AddAttribute(1, "class", "out");
        page.AddAttribute(2, "href", link.Href);
        if (link.External) page.AddAttribute(3, "rel", "noreferrer");
        Write(link.Content, marks);
        page.CloseElement();
    }

    private void WriteLanguage(LanguageView language, TextMarks marks)
    {
        page.OpenElement(0, language.Language is null && language.Direction is null ? "span" : "bdi");
        if (language.Id is { } id) page.AddAttribute(1, "id", id);
        if (language.Language is { } tag) page.AddAttribute(2, "lang", tag);
        if (language.Direction is { } direction) page.AddAttribute(3, "dir", direction);
        Write(language.Content, marks);
        page.CloseElement();
    }

    private void WriteCitation(CitationView citation, TextMarks marks)
    {
        for (var i = 0; i < citation.Items.Length; i++)
        {
            var cited = citation.Items[i];
            if (i > 0 && !citation.InText && cited.Number == citation.Items[i - 1].Number && cited.Locator == citation.Items[i - 1].Locator)
            {
                // Two findings of one source: one mark, and a place for the other's way back.
                page.OpenElement(4, "span");
                page.AddAttribute(5, "id", cited.MarkId);
                page.CloseElement();
                continue;
            }

            if (i > 0) page.AddContent(0, citation.InText ? ", " : NoBreak.ToString());
            if (citation.InText)
            {
                page.OpenElement(1, "bdi");
                page.AddContent(2, cited.Name);
                page.CloseElement();
                page.AddContent(3, NoBreak.ToString());
            }

            WriteMark(cited, marks);
        }
    }

    /// <summary>[1]: opens the slip of the number that it stands for, or leads to its place in the list of sources.</summary>
    private void WriteMark(CitedView cited, TextMarks marks)
    {
        var number = cited.Number.ToString(CultureInfo.InvariantCulture);
        var name = words.Format("slip.source", number, cited.Name);
        page.OpenElement(0, "a");
        page.AddAttribute(1, "class", "mark");
        page.AddAttribute(2, "id", cited.MarkId);
        page.AddAttribute(3, "href", marks.OpenedBy(cited) is { } slip ? "#" + slip.Id : "#source-" + number);
        page.AddAttribute(4, "aria-label", cited.Locator.Length > 0 ? $"{name}, {cited.Locator}" : name);
        page.AddContent(5, cited.Locator.Length > 0 ? $"[{number}, {cited.Locator}]" : $"[{number}]");
        page.CloseElement();
    }
}
