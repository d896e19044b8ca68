using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Sourced.Benchmarks;

/// <summary>Writes a sheet of the corpus in our format: the same text, with a finding recorded for each statistic.</summary>
internal static partial class SheetConverter
{
    private static readonly string[] Anchors = ["do", "facts", "unknown"];

    /// <param name="number">The sheet's number in the corpus.</param>
    /// <param name="sheet">Front matter and body as the corpus writes them for Pandoc.</param>
    public static string Convert(string number, string sheet)
    {
        // The corpus gives one key to several works; here a key names one work, so it carries the sheet's number.
        sheet = Keys().Replace(sheet, $"$1s{number}-");
        var parts = sheet.Split("---\n", 3);
        var sources = SourceIds().Matches(parts[1]).Select(match => match.Groups[1].Value).ToArray();
        var findings = sources.ToDictionary(id => id, _ => new List<string>());
        var body = Convert(parts[2], findings);
        return $"---\n{ConvertFront(parts[1], findings)}---\n{body}";
    }

    private static string ConvertFront(string front, Dictionary<string, List<string>> findings)
    {
        var output = new StringBuilder();
        var source = "";
        var lines = front.TrimEnd('\n').Split('\n').Append("- id: ").ToArray();
        foreach (var line in lines)
        {
            if (line.StartsWith("- id: ", StringComparison.Ordinal))
            {
                if (source.Length > 0) AppendFindings(output, findings[source]);
                source = line["- id: ".Length..];
                if (source.Length == 0) break;
            }

            output.Append(ConvertLine(line)).Append('\n');
        }

        return output.ToString();
    }

    private static string ConvertLine(string line) =>
        line switch
        {
            _ when line.StartsWith("description: ", StringComparison.Ordinal) =>
                $"message: {line["description: ".Length..].Split(": ")[0].TrimEnd('.', '"')}.\"\naudience: [everyone]",
            _ when line.StartsWith("date: ", StringComparison.Ordinal) => $"published: {line[6..]}\nreviewed: 2026-11-01",
            "tags:" => "topics:",
            _ when line.StartsWith("  URL: ", StringComparison.Ordinal) =>
                $"{line}\n  archive: {{URL: \"https://web.archive.org/web/2026/{line[8..].Trim('"')}\", on: 2026-10-01}}",
            _ when line.StartsWith("  container-title: \"Handbook", StringComparison.Ordinal) => line + "\n  ISBN: \"978-3-16-148410-0\"",
            _ when line.StartsWith("  type: ", StringComparison.Ordinal) => line + "\n  kind: count",
            _ => line,
        };

    private static void AppendFindings(StringBuilder output, List<string> figures)
    {
        if (figures.Count == 0) return;
        output.Append("  findings:\n");
        for (var i = 0; i < figures.Count; i++)
        {
            output.Append(CultureInfo.InvariantCulture, $"  - id: f{i + 1}\n    figure: {figures[i]}\n    population: people asked\n")
                .Append("    place: United Kingdom\n    period: 2024\n    locator: p. 1\n");
        }
    }

    private static string Convert(string body, Dictionary<string, List<string>> findings)
    {
        var output = new StringBuilder();
        var heading = 0;
        var row = 0;
        foreach (var line in body.Split('\n'))
        {
            row = line.StartsWith('|') ? row + 1 : 0;
            if (line.StartsWith("## ", StringComparison.Ordinal) && heading < Anchors.Length)
                output.Append(CultureInfo.InvariantCulture, $"{line} {{#{Anchors[heading++]}}}");
            else if (row > 2)
                output.Append(ConvertRow(line, findings));
            else
                output.Append(ConvertText(line, findings));
            output.Append('\n');
        }

        return output.ToString().TrimEnd('\n') + "\n";
    }

    // Rows stand without a source in the corpus: the sheet's first source takes them.
    private static string ConvertRow(string line, Dictionary<string, List<string>> findings)
    {
        var (source, figures) = findings.First();
        var cells = line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray();
        figures.AddRange(cells.Skip(1));
        return $"| {cells[0]} [@{source}] | {string.Join(" | ", cells.Skip(1))} |";
    }

    // Pinned: a source that gives 42% and 2 in 5 of two different things would otherwise seem to round one of them in two ways.
    private static string ConvertText(string line, Dictionary<string, List<string>> findings) => Statistics().Replace(line, match =>
    {
        var figures = findings[match.Groups["source"].Value];
        figures.Add(FigureOf(match));
        return string.Create(CultureInfo.InvariantCulture, $"{match.Value}#f{figures.Count}");
    });

    // As a source would print it: a length of time is a figure when it is the median of something.
    private static string FigureOf(Match match) => match.Groups["unit"].Value switch
    {
        " days" => $"a median of {match.Groups["figure"].Value} days",
        var unit => match.Groups["figure"].Value + unit,
    };

    [GeneratedRegex(@"(^- id: |@)(?=[a-z-]+\d{4}[a-f])", RegexOptions.Multiline)]
    private static partial Regex Keys();

    [GeneratedRegex("^- id: (.+)$", RegexOptions.Multiline)]
    private static partial Regex SourceIds();

    [GeneratedRegex(@"\*\*(?<figure>[^*]+)\*\*(?<unit> days| times)?[^\[]*\[@(?<source>[^\],]+)")]
    private static partial Regex Statistics();
}
