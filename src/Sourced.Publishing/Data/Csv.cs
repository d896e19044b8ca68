using System.Text;

namespace Sourced.Publishing.Data;

/// <summary>Comma-separated values as RFC 4180 has them: CRLF, quotes where needed.</summary>
internal static class Csv
{
    private static readonly System.Buffers.SearchValues<char> NeedQuotes = System.Buffers.SearchValues.Create(",\"\r\n");

    public static byte[] Write(IEnumerable<IEnumerable<string>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            var first = true;
            foreach (var cell in row)
            {
                if (!first) text.Append(',');
                first = false;
                Append(text, Neutralise(cell));
            }

            text.Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>A spreadsheet would run a cell that begins like a formula; an apostrophe before it makes it text.</summary>
    private static string Neutralise(string cell) => cell is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + cell : cell;

    private static void Append(StringBuilder text, string cell)
    {
        if (cell.AsSpan().ContainsAny(NeedQuotes)) text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        else text.Append(cell);
    }
}
