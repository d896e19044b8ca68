namespace Sourced.Verification.Reading.Pdf;

/// <summary>A piece of a PDF file (ISO 32000-1, 7.3).</summary>
internal abstract record PdfValue;

/// <summary>A number, a truth, null: what is read of it is a number.</summary>
internal sealed record PdfNumber(double Value) : PdfValue;

internal sealed record PdfName(string Value) : PdfValue;

internal sealed record PdfString(byte[] Bytes) : PdfValue;

/// <summary>An operator of a content stream, or a word such as <c>obj</c>.</summary>
internal sealed record PdfWord(string Value) : PdfValue;

internal sealed record PdfReference(int Number) : PdfValue;

internal sealed record PdfArray(List<PdfValue> Items) : PdfValue;

/// <param name="Stream">The bytes of a stream as they stand in the file, or null.</param>
internal sealed record PdfDictionary(Dictionary<string, PdfValue> Entries, ReadOnlyMemory<byte>? Stream) : PdfValue
{
    public PdfValue? this[string key] => Entries.GetValueOrDefault(key);

    public bool IsA(string type) => this["Type"] is PdfName { Value: var name } && name == type;
}
