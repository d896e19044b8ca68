using System.Buffers;
using System.Text.RegularExpressions;
using Sourced.Publishing.Data;

namespace Sourced.Publishing.Auditing;

/// <summary>What is said in a record that is shown to be copied: HTML for other sites, JSON, BibTeX, RIS, a table.</summary>
internal static partial class RecordTexts
{
    /// <returns>The text itself where it is no record.</returns>
    public static IEnumerable<string> In(string text)
    {
        var record = text.AsSpan().TrimStart();
        if (
            record.StartsWith("[{", StringComparison.Ordinal)
            || record.StartsWith("{\"", StringComparison.Ordinal)
            || record.StartsWith("[\n", StringComparison.Ordinal)
        )
            return JsonTexts.In(text);
        if (record.StartsWith("TY  - ", StringComparison.Ordinal))
            return FileTexts.InRis(text);
        if (record.StartsWith('@') && record.Contains(" = {", StringComparison.Ordinal))
            return FileTexts.InBibTeX(text);
        if (
            record.TrimStart('\uFEFF').IndexOf('\n') is > 0 and var line
            && record[..line].Count(',') >= 3
            && record[..line].IndexOf(' ') < 0
        )
            return Csv.Read(text).SelectMany(row => row);
        return record.StartsWith('<')
            ? BlockTags()
                .Split(text)
                .Select(part => HtmlScanner.Decode(Tags().Replace(part, "")).ToString().Trim())
                .Where(part => part.Length > 0)
            : [text];
    }

    /// <summary>False for a numeral alone, which is the value of a field of ours, and for a code or an address: nobody is told anything by them.</summary>
    public static bool IsSaid(string text) => text.AsSpan().ContainsAnyExcept(ReadableBlock.Numerals) && !Code().IsMatch(text);

    /// <summary>Without the signs that only tell a program which way words run.</summary>
    public static string Bare(string text) => text.AsSpan().ContainsAny(Directions) ? string.Concat(text.Where(letter => !Directions.Contains(letter))) : text;

    private static readonly SearchValues<char> Directions = SearchValues.Create("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069");

    /// <summary>The second is a page and its language: "fact/report-12 en".</summary>
    [GeneratedRegex("^(?:(?=.*[-_/0-9])[A-Za-z0-9_./:#?=&-]+|[a-z]+/[a-z0-9-]+ [a-z]{2,3})$", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    /// <summary>Those that end a block: a figure and its words stand in one. Of a drawing each text is one.</summary>
    [GeneratedRegex("</?(?:p|blockquote|div|footer|cite|text|title|desc)[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex BlockTags();

    [GeneratedRegex("<[^>]+>", RegexOptions.CultureInvariant)]
    private static partial Regex Tags();
}
