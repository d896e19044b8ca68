using System.Globalization;
using System.Text;

namespace Sourced.Verification.Reading.Pdf;

/// <summary>Reads values one behind the other. What cannot be read is passed over; it never throws and always moves on.</summary>
internal sealed class PdfScanner(ReadOnlyMemory<byte> bytes, int at = 0)
{
    private const int MostDepth = 40;

    public int At { get; set; } = at;

    private int Peek(int ahead = 0) => At + ahead < bytes.Length ? bytes.Span[At + ahead] : -1;

    /// <summary>The next value, or null at the end.</summary>
    public PdfValue? Next(int depth = 0)
    {
        SkipSpace();
        switch (Peek())
        {
            case -1:
                return null;
            case '/':
                At++;
                return new PdfName(Name());
            case '(':
                return Text();
            case '<' when Peek(1) == '<':
                At += 2;
                return depth > MostDepth ? null : Dictionary(depth);
            case '<':
                return Hexadecimal();
            case '[':
                At++;
                return depth > MostDepth ? null : Array(depth);
            case ']' or ')' or '{' or '}' or '>':
                var sign = (char)Peek();
                At += sign == '>' && Peek(1) == '>' ? 2 : 1;
                return new PdfWord(sign == '>' ? ">>" : sign.ToString());
            default:
                return NumberOrWord();
        }
    }

    private PdfValue NumberOrWord()
    {
        var word = Name();
        if (word.Length == 0)
        {
            At++;
            return new PdfWord("");
        }

        if (!double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return new PdfWord(word);
        // "12 0 R" is a reference
        var before = At;
        SkipSpace();
        if (char.IsAsciiDigit((char)Math.Max(0, Peek())) && Name() is { Length: < 6 } generation && generation.All(char.IsAsciiDigit))
        {
            SkipSpace();
            if (Peek() == 'R' && !IsRegular(Peek(1)))
            {
                At++;
                return new PdfReference((int)Math.Clamp(number, 0, int.MaxValue));
            }
        }

        At = before;
        return new PdfNumber(number);
    }

    private PdfArray Array(int depth)
    {
        var items = new List<PdfValue>();
        while (Next(depth + 1) is { } item && item is not PdfWord { Value: "]" }) items.Add(item);
        return new PdfArray(items);
    }

    private PdfDictionary Dictionary(int depth)
    {
        var entries = new Dictionary<string, PdfValue>(StringComparer.Ordinal);
        while (Next(depth + 1) is { } key && key is not PdfWord { Value: ">>" })
        {
            if (key is PdfName name && Next(depth + 1) is { } value)
            {
                if (value is PdfWord { Value: ">>" }) break;
                entries[name.Value] = value;
            }
        }

        return new PdfDictionary(entries, Stream(entries));
    }

    /// <summary>The stream behind a dictionary: by its length where that is right, else up to its end word.</summary>
    private ReadOnlyMemory<byte>? Stream(Dictionary<string, PdfValue> entries)
    {
        var before = At;
        SkipSpace();
        if (!bytes.Span[Math.Min(At, bytes.Length)..].StartsWith("stream"u8))
        {
            At = before;
            return null;
        }

        At += 6;
        if (Peek() == '\r') At++;
        if (Peek() == '\n') At++;
        var rest = bytes[Math.Min(At, bytes.Length)..];
        var length = entries.GetValueOrDefault("Length") is PdfNumber { Value: >= 0 } given && given.Value <= rest.Length
            && rest.Span[(int)given.Value..].TrimStart("\r\n "u8).StartsWith("endstream"u8) ? (int)given.Value : rest.Span.IndexOf("endstream"u8);
        if (length < 0) length = rest.Length;
        At += length;
        return rest[..length];
    }

    private PdfString Text()
    {
        var text = new List<byte>();
        var depth = 1;
        for (At++; Peek() >= 0; At++)
        {
            var letter = Peek();
            if (letter == '(') depth++;
            else if (letter == ')' && --depth == 0) break;
            if (letter != '\\')
            {
                text.Add((byte)letter);
                continue;
            }

            At++;
            Escaped(text);
        }

        At++;
        return new PdfString([.. text]);
    }

    private void Escaped(List<byte> text)
    {
        var letter = Peek();
        switch (letter)
        {
            case 'n': text.Add((byte)'\n'); break;
            case 'r' or 't' or 'b' or 'f': text.Add((byte)' '); break;
            case '\r' when Peek(1) == '\n': At++; break;
            case '\r' or '\n' or -1: break;
            case >= '0' and <= '7':
                var code = 0;
                for (var i = 0; i < 3 && Peek() is >= '0' and <= '7' and var digit; i++, At++) code = (code * 8) + digit - '0';
                At--;
                text.Add((byte)code);
                break;
            default: text.Add((byte)letter); break;
        }
    }

    private PdfString Hexadecimal()
    {
        var digits = new StringBuilder();
        for (At++; Peek() is >= 0 and not '>'; At++)
        {
            if (char.IsAsciiHexDigit((char)Peek())) digits.Append((char)Peek());
        }

        At++;
        if (digits.Length % 2 == 1) digits.Append('0');
        return new PdfString(Convert.FromHexString(digits.ToString()));
    }

    private string Name()
    {
        var start = At;
        while (IsRegular(Peek())) At++;
        return Encoding.Latin1.GetString(bytes.Span[start..At]);
    }

    private static bool IsRegular(int letter) => letter > ' ' && letter is not ('(' or ')' or '<' or '>' or '[' or ']' or '{' or '}' or '/' or '%');

    private void SkipSpace()
    {
        while (Peek() is >= 0 and (<= ' ' or '%'))
        {
            if (Peek() == '%')
            {
                while (Peek() is >= 0 and not ('\n' or '\r')) At++;
            }
            else
            {
                At++;
            }
        }
    }
}
