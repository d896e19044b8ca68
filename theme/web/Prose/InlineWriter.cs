using System.Collections.Immutable;
using System.Globalization;
using Sourced.Theme.Models;

namespace Sourced.Theme.Prose;

/// <summary>Writes running text: words, links, numbers with the mark of their slip, and citations.</summary>
internal sealed class InlineWriter(HtmlText html, Words words)
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
                html.Text(beforeMark && text.Text.EndsWith(' ') ? text.Text.TrimEnd(' ') + NoBreak : text.Text);
                break;
            case LineBreakView { Hard: true }:
                html.Markup("<br>");
                break;
            case LineBreakView:
                html.Text(beforeMark ? NoBreak.ToString() : "\n");
                break;
            case EmphasisView emphasis:
                Wrap(emphasis.Strong ? "strong" : "em", emphasis.Content, marks);
                break;
            case CodeView code:
                html.Open("code");
                html.Text(code.Code);
                html.Close();
                break;
            case LinkView link:
                WriteLink(link, marks);
                break;
            case TermView term:
                html.Open("a", "class", "term");
                html.Attribute("href", term.Href);
                html.Text(term.Text);
                html.Close();
                break;
            case ImageView image:
                html.Empty("img");
                html.Attribute("src", image.Href);
                html.Attribute("alt", image.AltText);
                html.Attribute("loading", "lazy");
                break;
            case StatisticView statistic:
                html.Open("span");
                html.Attribute("class", statistic.Text.Length <= LongestWhole ? "stat whole" : "stat");
                html.Attribute("data-slip", statistic.Slip);
                html.Text(statistic.Text);
                html.Close();
                break;
            case ExemptView exempt:
                html.Open("span");
                html.Attribute("data-exempt");
                Write(exempt.Content, marks);
                html.Close();
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
        html.Open(name);
        Write(content, marks);
        html.Close();
    }

    private void WriteLink(LinkView link, TextMarks marks)
    {
        html.Open("a");
        if (link.External) html.Attribute("class", "out");
        html.Attribute("href", link.Href);
        if (link.External) html.Attribute("rel", "noreferrer");
        Write(link.Content, marks);
        html.Close();
    }

    private void WriteLanguage(LanguageView language, TextMarks marks)
    {
        html.Open(language.Language is null && language.Direction is null ? "span" : "bdi");
        if (language.Id is { } id) html.Attribute("id", id);
        if (language.Language is { } tag) html.Attribute("lang", tag);
        if (language.Direction is { } direction) html.Attribute("dir", direction);
        Write(language.Content, marks);
        html.Close();
    }

    private void WriteCitation(CitationView citation, TextMarks marks)
    {
        for (var i = 0; i < citation.Items.Length; i++)
        {
            var cited = citation.Items[i];
            if (i > 0 && !citation.InText && cited.Number == citation.Items[i - 1].Number && cited.Locator == citation.Items[i - 1].Locator)
            {
                // Two findings of one source: one mark, and a place for the other's way back.
                html.Open("span");
                html.Attribute("id", cited.MarkId);
                html.Close();
                continue;
            }

            if (i > 0) html.Text(citation.InText ? ", " : NoBreak.ToString());
            if (citation.InText)
            {
                html.Open("bdi");
                html.Text(cited.Name);
                html.Close();
                html.Text(NoBreak.ToString());
            }

            WriteMark(cited, marks);
        }
    }

    /// <summary>[1]: opens the slip of the number that it stands for, or leads to its place in the list of sources.</summary>
    private void WriteMark(CitedView cited, TextMarks marks)
    {
        var number = cited.Number.ToString(CultureInfo.InvariantCulture);
        var name = words.Format("slip.source", number, cited.Name);
        html.Open("a");
        html.Attribute("class", "mark");
        html.Attribute("id", cited.MarkId);
        html.Attribute("href", marks.OpenedBy(cited) is { } slip ? "#" + slip.Id : "#source-" + number);
        html.Attribute("aria-label", cited.Locator.Length > 0 ? $"{name}, {cited.Locator}" : name);
        html.Text(cited.Locator.Length > 0 ? $"[{number}, {cited.Locator}]" : $"[{number}]");
        html.Close();
    }
}
