using System.Text;

namespace Sourced.Verification.Reading.Pdf;

/// <summary>What the codes of a font mean, as its ToUnicode map says; without one, as Windows reads bytes.</summary>
internal sealed class PdfFont
{
    private const int MostOfRange = 65536;

    // codes 128 to 159 of WinAnsiEncoding
    private const string WinAnsi = "€•‚ƒ„…†‡ˆ‰Š‹Œ•Ž••‘’“”•–—˜™š›œ•žŸ";

    private readonly Dictionary<int, string> _meanings = [];
    private readonly bool _isWide;
    private readonly PdfWidths _widths;

    private PdfFont(bool isWide, PdfWidths widths) => (_isWide, _widths) = (isWide, widths);

    public static PdfFont Of(PdfFile file, PdfDictionary? font)
    {
        var read = new PdfFont(font?["Subtype"] is PdfName { Value: "Type0" }, PdfWidths.Of(file, font));
        if (file.Dictionary(font?["ToUnicode"]) is { } map) read.Take(new PdfScanner(file.Unpacked(map)));
        return read;
    }

    public void Draw(StringBuilder text, PdfPen pen, byte[] codes)
    {
        for (var at = 0; at < codes.Length; at += _isWide ? 2 : 1)
        {
            var code = _isWide ? at + 1 < codes.Length ? (codes[at] << 8) | codes[at + 1] : -1 : codes[at];
            if (_meanings.TryGetValue(code, out var meaning)) text.Append(meaning);
            else if (!_isWide && code >= 32) text.Append(code is >= 128 and < 160 ? WinAnsi[code - 128] : (char)code);
            pen.Draw(_widths[code], isSpace: !_isWide && code == ' ');
        }
    }

    /// <summary>Lists between "beginbfchar" or "beginbfrange" and their ends.</summary>
    private void Take(PdfScanner map)
    {
        while (map.Next() is { } value)
        {
            if (value is PdfWord { Value: "beginbfchar" })
            {
                while (map.Next() is PdfString code && map.Next() is PdfString meaning) _meanings[Code(code)] = Text(meaning);
            }
            else if (value is PdfWord { Value: "beginbfrange" })
            {
                while (map.Next() is PdfString first && map.Next() is PdfString last && map.Next() is { } meaning) Range(Code(first), Code(last), meaning);
            }
        }
    }

    private void Range(int first, int last, PdfValue meaning)
    {
        for (var code = first; code <= last && code - first < MostOfRange; code++)
        {
            if (meaning is PdfArray list) _meanings[code] = code - first < list.Items.Count && list.Items[code - first] is PdfString one ? Text(one) : "";
            else if (meaning is PdfString start) _meanings[code] = Later(Text(start), code - first);
        }
    }

    private static string Later(string start, int steps) => start.Length == 0 ? "" : start[..^1] + (char)(start[^1] + steps);

    private static int Code(PdfString code) => code.Bytes.Aggregate(0, (sum, one) => (sum << 8) | one);

    private static string Text(PdfString meaning) => Encoding.BigEndianUnicode.GetString(meaning.Bytes);
}
