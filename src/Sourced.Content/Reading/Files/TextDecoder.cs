using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Sourced.Content.Diagnostics;
using Sourced.Content.Text;

namespace Sourced.Content.Reading.Files;

/// <summary>Bytes to text, once. What is not plain UTF-8 text is reported at its place.</summary>
internal static class TextDecoder
{
    /// <returns>The file, or null when its text cannot be used.</returns>
    public static SourceFile? Decode(string path, ReadOnlySpan<byte> bytes, DiagnosticBag bag)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];
        var buffer = ArrayPool<char>.Shared.Rent(bytes.Length + 1);
        try
        {
            var status = Utf8.ToUtf16(bytes, buffer, out _, out var length, replaceInvalidSequences: false);
            return status == OperationStatus.Done
                ? Check(new SourceFile(path, bytes.ToArray(), new string(buffer, 0, length)), bag)
                : Refuse(path, bytes, length, bag);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private static SourceFile? Refuse(string path, ReadOnlySpan<byte> bytes, int offset, DiagnosticBag bag)
    {
        var file = new SourceFile(path, Encoding.UTF8.GetString(bytes));
        bag.Add(FileRules.NotText, file.Span(offset, 1), "this byte is not UTF-8 text", "save the file as UTF-8");
        return null;
    }

    private static SourceFile? Check(SourceFile file, DiagnosticBag bag)
    {
        var text = file.Text;
        var at = text.AsSpan().IndexOfAny(Forbidden);
        if (at < 0) return file;
        var name = text[at] == '\0' ? "NUL" : $"U+{(int)text[at]:X4}";
        bag.Add(FileRules.NotText, file.Span(at, 1), $"the control character {name} does not belong in text", "remove it");
        return null;
    }

    /// <summary>Control characters other than tab and line ends, and the two code points that are never characters.</summary>
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Select(code => (char)code).Where(c => c is not ('\t' or '\n' or '\r')), '\u007F', '\uFFFE', '\uFFFF']);
}
