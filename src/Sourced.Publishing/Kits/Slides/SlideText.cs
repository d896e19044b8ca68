using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;

namespace Sourced.Publishing.Kits.Slides;

/// <summary>Paragraphs in the language and direction of a talk.</summary>
/// <param name="Language">As office programs name it: es-ES.</param>
internal sealed record SlideText(string Language, bool Mirrored)
{
    /// <param name="size">In points; 0 for that of the layout.</param>
    public A.Paragraph Paragraph(string words, int size = 0, bool bold = false, bool serif = false, bool leftToRight = false)
    {
        var properties = new A.RunProperties { Language = Language, Dirty = false };
        if (size > 0) properties.FontSize = size * 100;
        if (bold) properties.Bold = true;
        if (serif) properties.Append(new A.LatinFont { Typeface = "+mj-lt" }, new A.ComplexScriptFont { Typeface = "+mj-cs" });
        var paragraph = new A.Paragraph();
        if (Mirrored) paragraph.Append(new A.ParagraphProperties { RightToLeft = !leftToRight, Alignment = A.TextAlignmentTypeValues.Right });
        paragraph.Append(new A.Run(properties, new A.Text(words)));
        return paragraph;
    }

    /// <summary>The words of a shape; a shape without any has an empty paragraph, as the format wants it.</summary>
    public static TBody Body<TBody>(IEnumerable<A.Paragraph> paragraphs)
        where TBody : OpenXmlCompositeElement, new()
    {
        var body = new TBody();
        body.Append(new A.BodyProperties(), new A.ListStyle());
        var any = false;
        foreach (var paragraph in paragraphs)
        {
            body.Append(paragraph);
            any = true;
        }

        if (!any) body.Append(new A.Paragraph());
        return body;
    }
}
