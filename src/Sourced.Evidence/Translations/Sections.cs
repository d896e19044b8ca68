using Sourced.Content.Markup;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Texts;

namespace Sourced.Evidence.Translations;

/// <summary>A document cut at its headings, in order: the n-th section of a translation is that of the original.</summary>
internal static class Sections
{
    public static List<SectionContent> Of(CheckedDocument document, CheckContext context)
    {
        var sections = new List<SectionContent> { new(document.Document.Front.Title.Span) };
        HeadingBlock? current = null;
        foreach (var passage in document.Passages)
        {
            // A key figure carries its finding with it; which of its fields a translation fills is its own choice.
            if (passage.Passage.Role == PassageRole.KeyFigure) continue;
            if (!ReferenceEquals(passage.Passage.Section, current))
            {
                current = passage.Passage.Section;
                sections.Add(new SectionContent(current!.Span));
            }

            sections[^1].Add(passage, document.Citations, context);
        }

        return sections;
    }
}
