using System.IO.Compression;

namespace Sourced.Verification.Reading.Pdf;

/// <summary>The objects of a PDF file, found by reading it from the start: tables of places are not needed, and may be wrong.</summary>
internal sealed class PdfFile
{
    private const int MostUnpacked = 64 * 1024 * 1024;

    private readonly Dictionary<int, PdfValue> _objects = [];
    private int _room = 4 * MostUnpacked;

    /// <summary>Its text cannot be read without a key.</summary>
    public bool IsEncrypted { get; private init; }

    public IEnumerable<PdfDictionary> Pages =>
        _objects.OrderBy(entry => entry.Key).Select(entry => entry.Value).OfType<PdfDictionary>().Where(page => page.IsA("Page"));

    public static PdfFile Read(ReadOnlyMemory<byte> bytes)
    {
        var file = new PdfFile { IsEncrypted = bytes.Span.IndexOf("/Encrypt"u8) >= 0 };
        for (var at = 0; bytes.Span[at..].IndexOf(" obj"u8) is >= 0 and var found;)
        {
            // goes on behind what was read, so that no file takes longer than its length
            var scanner = new PdfScanner(bytes, at + found + 4);
            if (NumberBefore(bytes.Span, at + found) is { } number && scanner.Next() is { } value) file._objects[number] = value;
            at = Math.Min(scanner.At, bytes.Length);
        }

        foreach (var packed in file._objects.Values.OfType<PdfDictionary>().Where(value => value.IsA("ObjStm")).ToList()) file.Unpack(packed);
        return file;
    }

    /// <summary>What a value stands for; references are followed.</summary>
    public PdfValue? Resolve(PdfValue? value)
    {
        for (var hop = 0; hop < 20 && value is PdfReference reference; hop++) value = _objects.GetValueOrDefault(reference.Number);
        return value;
    }

    public PdfDictionary? Dictionary(PdfValue? value) => Resolve(value) as PdfDictionary;

    /// <summary>The bytes of a stream, unpacked; empty where it is packed in a way that text never is.</summary>
    public ReadOnlyMemory<byte> Unpacked(PdfDictionary? stream)
    {
        if (stream?.Stream is not { } raw) return default;
        var filters = Resolve(stream["Filter"]) switch
        {
            PdfName one => [one.Value],
            PdfArray many => many.Items.Select(item => (Resolve(item) as PdfName)?.Value ?? "").ToArray(),
            _ => Array.Empty<string>(),
        };
        foreach (var filter in filters)
        {
            if (filter is not ("FlateDecode" or "Fl")) return default;
            raw = Inflated(raw);
        }

        return raw;
    }

    private byte[] Inflated(ReadOnlyMemory<byte> packed)
    {
        using var target = new MemoryStream();
        try
        {
            using var source = new ZLibStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
            var buffer = new byte[81920];
            for (int read; (read = source.Read(buffer)) > 0 && target.Length < MostUnpacked && (_room -= read) > 0;) target.Write(buffer, 0, read);
        }
        catch (InvalidDataException)
        {
            // what came out until then is text all the same
        }

        return target.ToArray();
    }

    /// <summary>Objects that stand packed inside another: pairs of number and place, then the objects.</summary>
    private void Unpack(PdfDictionary packed)
    {
        var bytes = Unpacked(packed);
        if (packed["N"] is not PdfNumber count || packed["First"] is not PdfNumber first) return;
        var scanner = new PdfScanner(bytes);
        for (var i = 0; i < count.Value && scanner.Next() is PdfNumber number && scanner.Next() is PdfNumber place; i++)
        {
            var at = first.Value + place.Value;
            if (at >= 0 && at < bytes.Length && new PdfScanner(bytes, (int)at).Next() is { } value) _objects.TryAdd((int)number.Value, value);
        }
    }

    /// <summary>The 12 of "12 0 obj".</summary>
    private static int? NumberBefore(ReadOnlySpan<byte> bytes, int at)
    {
        var end = at;
        while (end > 0 && char.IsAsciiDigit((char)bytes[end - 1])) end--;
        if (end == at || end == 0 || bytes[end - 1] != ' ') return null;
        var start = end - 1;
        while (start > 0 && char.IsAsciiDigit((char)bytes[start - 1]))
            start--;
        return int.TryParse(
            bytes[start..(end - 1)],
            System.Globalization.NumberStyles.None,
            System.Globalization.CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
    }
}
