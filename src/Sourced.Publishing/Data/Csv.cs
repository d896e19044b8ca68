using System.Collections.Immutable;
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

    /// <summary>The rows and cells of what <see cref="Write"/> has written; line ends of other systems are taken too.</summary>
    public static IEnumerable<ImmutableArray<string>> Read(string text)
    {
        var row = ImmutableArray.CreateBuilder<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (quoted && letter == '"' && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[++i]);
            else if (letter == '"') quoted = !quoted;
            else if (quoted || letter is not (',' or '\r' or '\n')) cell.Append(letter);
            else
            {
                if (letter == '\r') continue;
                row.Add(cell.ToString());
                cell.Clear();
                if (letter == '\n') yield return row.DrainToImmutable();
            }
        }

        if (cell.Length == 0 && row.Count == 0) yield break;
        row.Add(cell.ToString());
        yield return row.DrainToImmutable();
    }

    /// <summary>A spreadsheet would run a cell that begins like a formula; an apostrophe before it makes it text.</summary>
    private static string Neutralise(string cell) => cell is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + cell : cell;

    private static void Append(StringBuilder text, string cell)
    {
        if (cell.AsSpan().ContainsAny(NeedQuotes)) text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        else text.Append(cell);
    }
}
