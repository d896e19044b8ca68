using System.Buffers;
using System.Globalization;
using Sourced.Evidence.Binding;

namespace Sourced.Evidence.Reporting.Numbers;

/// <summary>The columns of the JSON form as RFC 4180: CRLF after each record, quotes where needed, quotes doubled.</summary>
internal static class NumbersCsv
{
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",\"\r\n");

    public static void Write(TextWriter writer, IReadOnlyList<CheckedNumber> numbers)
    {
        writer.Write("file,line,column,endLine,endColumn,text,class,kind,low,high,unit,comparator,language,status,finding,rule\r\n");
        foreach (var number in numbers)
        {
            var (from, to) = (number.Span.From, number.Span.To);
            var reading = number.Number.Reading;
            WriteRecord(
                writer,
                [
                    number.Span.File.Path,
                    Whole(from.Line),
                    Whole(from.Column),
                    Whole(to.Line),
                    Whole(to.Column),
                    number.Text,
                    NumberWords.Of(number.Number.Class),
                    NumberWords.Of(reading),
                    NumberWords.Value(reading?.Low.Value),
                    NumberWords.Value(reading?.High.Value),
                    reading?.Unit,
                    NumberWords.Comparator(reading),
                    number.Language,
                    NumberWords.Of(number.Status),
                    number.Binding?.Reference.ToString(),
                    number.Rule,
                ]
            );
        }
    }

    private static void WriteRecord(TextWriter writer, ReadOnlySpan<string?> fields)
    {
        for (var i = 0; i < fields.Length; i++)
        {
            if (i > 0) writer.Write(',');
            writer.Write(Quote(fields[i] ?? ""));
        }

        writer.Write("\r\n");
    }

    private static string Quote(string field) =>
        field.AsSpan().ContainsAny(NeedQuotes) ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;

    private static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);
}
