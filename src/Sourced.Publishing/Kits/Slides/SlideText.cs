using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;

namespace Sourced.Publishing.Kits.Slides;

/// <summary>Paragraphs in the language and direction of a talk.</summary>
/// <param name="Language">As office programs name it: es-ES.</param>
internal sealed record SlideText(string Language, bool Mirrored)
{
    private const string Between = " · ";
    private const string LeftToRight = "\u200E";

    /// <param name="size">In points; 0 for that of the layout.</param>
    public A.Paragraph Paragraph(string words, int size = 0, bool bold = false, bool serif = false, bool leftToRight = false)
    {
        var paragraph = new A.Paragraph();
        if (Mirrored) paragraph.Append(new A.ParagraphProperties { RightToLeft = !leftToRight, Alignment = A.TextAlignmentTypeValues.Right });
        // a run for each name: an office program chooses letters by the run, and one alphabet may lack those of the other
        var parts = Mirrored ? words.Split(Between) : [words];
        for (var i = 0; i < parts.Length; i++) paragraph.Append(new A.Run(Letters(size, bold, serif), new A.Text(i == 0 ? parts[i] : Between + parts[i])));
        return paragraph;
    }

    /// <summary>A figure: digits run from left to right in every script, and so does a sign behind them when letters stand before.</summary>
    public A.Paragraph Figure(string figure, int size)
    {
        var letters = Mirrored && figure.Any(letter => letter is >= '\u0590' and <= '\u08FF');
        var digits = figure.AsSpan().IndexOfAnyInRange('0', '9');
        var shown = letters && digits > 0 ? figure.Insert(digits, LeftToRight) : figure;
        return Paragraph(shown, size, bold: true, serif: true, leftToRight: !letters);
    }

    private A.RunProperties Letters(int size, bool bold, bool serif)
    {
        var properties = new A.RunProperties { Language = Language, Dirty = false };
        if (size > 0) properties.FontSize = size * 100;
        if (bold) properties.Bold = true;
        if (serif) properties.Append(new A.LatinFont { Typeface = "+mj-lt" }, new A.ComplexScriptFont { Typeface = "+mj-cs" });
        return properties;
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
