namespace Sourced.Verification.Reading.Pdf;

/// <summary>How wide the letters of a font are, in thousandths of the letter size (ISO 32000-1, 9.6.2 and 9.7.4.3).</summary>
internal sealed class PdfWidths
{
    private const int MostOfRange = 65536;

    /// <summary>A font that says nothing is one of the fourteen that every reader has; what it draws could be any width.</summary>
    private const double Unknown = double.NaN;

    private readonly Dictionary<int, double> _widths = [];
    private double _other = Unknown;

    public static PdfWidths Of(PdfFile file, PdfDictionary? font)
    {
        var read = new PdfWidths();
        if (file.Resolve(font?["DescendantFonts"]) is PdfArray { Items: [var first, ..] } && file.Dictionary(first) is { } wide) read.TakeWide(file, wide);
        else if (font is not null) read.TakeSimple(file, font);
        return read;
    }

    public double this[int code] => _widths.GetValueOrDefault(code, _other);

    private void TakeSimple(PdfFile file, PdfDictionary font)
    {
        if (file.Resolve(font["Widths"]) is not PdfArray widths || file.Resolve(font["FirstChar"]) is not PdfNumber first) return;

        // a font of drawings has a measure of its own
        var scale = file.Resolve(font["FontMatrix"]) is PdfArray { Items: [PdfNumber measure, ..] } ? measure.Value * 1000 : 1;
        for (var at = 0; at < widths.Items.Count; at++)
        {
            if (file.Resolve(widths.Items[at]) is PdfNumber width) _widths[(int)first.Value + at] = width.Value * scale;
        }

        _other = file.Dictionary(font["FontDescriptor"]) is { } descriptor && file.Resolve(descriptor["MissingWidth"]) is PdfNumber missing ? missing.Value : 0;
    }

    /// <summary>A list of "first [width width …]" and "first last width".</summary>
    private void TakeWide(PdfFile file, PdfDictionary font)
    {
        _other = file.Resolve(font["DW"]) is PdfNumber usual ? usual.Value : 1000;
        if (file.Resolve(font["W"]) is not PdfArray { Items: var items }) return;
        for (var at = 0; at + 1 < items.Count && items[at] is PdfNumber first;)
        {
            if (file.Resolve(items[at + 1]) is PdfArray list)
            {
                for (var i = 0; i < list.Items.Count; i++)
                {
                    if (file.Resolve(list.Items[i]) is PdfNumber width) _widths[(int)first.Value + i] = width.Value;
                }

                at += 2;
            }
            else if (at + 2 < items.Count && items[at + 1] is PdfNumber last && file.Resolve(items[at + 2]) is PdfNumber width)
            {
                for (var code = (int)first.Value; code <= last.Value && code - first.Value < MostOfRange; code++) _widths[code] = width.Value;
                at += 3;
            }
            else
            {
                return;
            }
        }
    }
}
