using System.Text;

namespace Sourced.Verification.Reading.Pdf;

/// <summary>The words of a PDF, in the order in which its pages draw them: enough to look for a figure. Pictures of text are not read.</summary>
internal sealed class PdfText
{
    /// <summary>A step back between two pieces of a line that is wider than this, in thousandths of the letter size, is a space.</summary>
    private const double Space = -180;

    private const int MostDepth = 4;

    /// <summary>A file whose forms draw one another again and again is read up to here.</summary>
    private const long MostBytes = 128L * 1024 * 1024;

    /// <summary>What drawing something small costs.</summary>
    private const int LeastBytes = 1024;

    private readonly PdfFile _file;
    private readonly StringBuilder _text = new();
    private readonly Dictionary<PdfDictionary, PdfFont> _fonts = new(ReferenceEqualityComparer.Instance);

    private long _read;

    private PdfText(PdfFile file) => _file = file;

    /// <returns>Null where it cannot be read: encrypted, or without any text.</returns>
    public static string? Of(ReadOnlyMemory<byte> bytes)
    {
        var file = PdfFile.Read(bytes);
        if (file.IsEncrypted) return null;
        var reading = new PdfText(file);
        foreach (var page in file.Pages) reading.Page(page);
        var text = reading._text.ToString();
        return string.IsNullOrWhiteSpace(text) ? null : Flowing(Sound(text)).Normalize(NormalizationForm.FormKC);
    }

    /// <summary>Half letters and U+FFFE, which a map of a font may name, are no text, and cannot be normalised.</summary>
    private static string Sound(string text)
    {
        var letters = text.ToCharArray();
        for (var at = 0; at < letters.Length; at++)
        {
            if (char.IsHighSurrogate(letters[at]) && at + 1 < letters.Length && char.IsLowSurrogate(letters[at + 1])) at++;
            else if (char.IsSurrogate(letters[at]) || letters[at] == '\ufffe') letters[at] = '\ufffd';
        }

        return new string(letters);
    }

    /// <summary>
    /// Lines end where the paper does, in the middle of "1.2 million": where a small letter stands before or behind the end, the sentence goes on.
    /// A number under a number is another number.
    /// </summary>
    private static string Flowing(string text)
    {
        var flowing = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '\n')
            {
                flowing.Append(text[at]);
                continue;
            }

            var before = at > 0 ? text[at - 1] : '\n';
            while (at + 1 < text.Length && char.IsWhiteSpace(text[at + 1])) at++;
            var behind = at + 1 < text.Length ? text[at + 1] : '\n';
            flowing.Append(char.IsLower(before) || char.IsLower(behind) || behind == '%' ? ' ' : '\n');
        }

        return flowing.ToString();
    }

    private void Page(PdfDictionary page)
    {
        var resources = page;
        for (var hop = 0; hop < 20 && resources is not null && resources["Resources"] is null; hop++) resources = _file.Dictionary(resources["Parent"]);
        if (_read > MostBytes) return;
        using var content = new MemoryStream();
        var parts = _file.Resolve(page["Contents"]) is PdfArray many ? many.Items : [page["Contents"] ?? new PdfWord("")];
        foreach (var part in parts)
        {
            content.Write(_file.Unpacked(_file.Dictionary(part)).Span);
            content.WriteByte((byte)'\n');
        }

        Draw(content.ToArray(), _file.Dictionary(resources?["Resources"]), 0);
        _text.Append('\n');
    }

    private void Draw(ReadOnlyMemory<byte> content, PdfDictionary? resources, int depth)
    {
        _read += content.Length + LeastBytes;
        var scanner = new PdfScanner(content);
        var operands = new List<PdfValue>();
        var pen = new PdfPen();
        PdfFont? font = null;
        while (scanner.Next() is { } value)
        {
            if (value is not PdfWord word)
            {
                operands.Add(value);
                continue;
            }

            switch (word.Value)
            {
                case "Tf" when operands is [PdfName name, ..]:
                    font = FontOf(_file.Dictionary(_file.Dictionary(resources?["Font"])?[name.Value]));
                    if (operands is [_, PdfNumber size, ..]) pen.Size(size.Value);
                    break;
                case "Tc" when operands is [.., PdfNumber space]:
                    pen.LetterSpace = space.Value;
                    break;
                case "Tw" when operands is [.., PdfNumber space]:
                    pen.WordSpace = space.Value;
                    break;
                case "Tj" when operands is [.., PdfString text]:
                    font?.Draw(_text, pen, text.Bytes);
                    break;
                case "'" or "\"" when operands is [.., PdfString text]:
                    _text.Append('\n');
                    pen.NextLine();
                    font?.Draw(_text, pen, text.Bytes);
                    break;
                case "TJ" when operands is [.., PdfArray pieces]:
                    Pieces(pieces, font, pen);
                    break;
                case "Td" or "TD" when operands is [.., PdfNumber right, PdfNumber up]:
                    if (word.Value == "TD") pen.Leading = -up.Value;
                    Leave(pen.Move(right.Value, up.Value));
                    break;
                case "Tm" when operands is [.., PdfNumber a, PdfNumber b, PdfNumber c, PdfNumber d, PdfNumber e, PdfNumber f]:
                    Leave(pen.Place(a.Value, b.Value, c.Value, d.Value, e.Value, f.Value));
                    break;
                case "TL" when operands is [.., PdfNumber leading]:
                    pen.Leading = leading.Value;
                    break;
                case "T*":
                    _text.Append('\n');
                    pen.NextLine();
                    break;
                case "BT":
                    _text.Append('\n');
                    pen.Begin();
                    break;
                case "Do"
                    when depth < MostDepth
                        && _read <= MostBytes
                        && operands is [.., PdfName name]
                        && _file.Dictionary(_file.Dictionary(resources?["XObject"])?[name.Value]) is { } form
                        && form["Subtype"] is PdfName { Value: "Form" }:
                    Draw(_file.Unpacked(form), _file.Dictionary(form["Resources"]) ?? resources, depth + 1);
                    break;
            }

            operands.Clear();
        }
    }

    private void Leave(Gap gap)
    {
        if (gap != Gap.None) _text.Append(gap == Gap.Line ? '\n' : ' ');
    }

    private void Pieces(PdfArray pieces, PdfFont? font, PdfPen pen)
    {
        foreach (var piece in pieces.Items)
        {
            if (piece is PdfString text)
            {
                font?.Draw(_text, pen, text.Bytes);
            }
            else if (piece is PdfNumber step)
            {
                if (step.Value < Space) _text.Append(' ');
                pen.Step(step.Value);
            }
        }
    }

    private PdfFont? FontOf(PdfDictionary? font)
    {
        if (font is null) return null;
        if (!_fonts.TryGetValue(font, out var read)) _fonts[font] = read = PdfFont.Of(_file, font);
        return read;
    }
}
