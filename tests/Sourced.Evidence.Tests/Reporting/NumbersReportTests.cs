using System.Text.Json;
using Sourced.Content.Text;
using Sourced.Evidence.Reporting;

namespace Sourced.Evidence.Tests.Reporting;

public class NumbersReportTests
{
    private static readonly SourceFile File = new("notes.txt", "In 2018, nearly one in five.\nUp to 12.5%, \"about\" $3.4 billion.");

    [Fact]
    public void Json_has_the_promised_properties_in_the_promised_order()
    {
        using var json = JsonDocument.Parse(Write(NumbersFormat.Json));

        var first = json.RootElement[1];
        Assert.Equal(
            "file,line,column,endLine,endColumn,text,class,kind,low,high,unit,comparator,language,status,finding,rule",
            string.Join(',', first.EnumerateObject().Select(property => property.Name)));
        Assert.Equal(
            "\"notes.txt\" 1 10 1 28 \"nearly one in five\" \"statistic\" \"ratio\" 0.2 0.2 \"proportion\" \"nearly\" \"en\" null null null",
            string.Join(' ', first.EnumerateObject().Select(property => property.Value.GetRawText())));
        Assert.Equal("year", json.RootElement[0].GetProperty("class").GetString());
        Assert.Equal(JsonValueKind.Null, json.RootElement[0].GetProperty("low").ValueKind);
        Assert.Equal("3400000000", json.RootElement[3].GetProperty("low").GetRawText());
    }

    [Fact]
    public void Csv_follows_rfc_4180()
    {
        var rows = Write(NumbersFormat.Csv).Split("\r\n");

        Assert.Equal("file,line,column,endLine,endColumn,text,class,kind,low,high,unit,comparator,language,status,finding,rule", rows[0]);
        Assert.Equal("notes.txt,2,1,2,12,Up to 12.5%,statistic,percent,12.5,12.5,%,at-most,en,,,", rows[3]);
        Assert.Equal(6, rows.Length);
    }

    [Fact]
    public void Csv_quotes_what_needs_it()
    {
        var number = LooseText.Read(new SourceFile("a.txt", "5,500 children"), "en")[0];
        var writer = new StringWriter();
        NumbersReport.Write(writer, [number with { Text = "5,500 \"children\"" }], NumbersFormat.Csv);

        Assert.Contains(",\"5,500 \"\"children\"\"\",", writer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_shows_every_number_with_its_verdict_and_counts_them()
    {
        var text = Write(NumbersFormat.Text);

        Assert.StartsWith(
            "notes.txt\n  1:4      year           2018\n  1:10     statistic      nearly one in five  (ratio: nearly 0.2 proportion)\n",
            text,
            StringComparison.Ordinal
        );
        Assert.EndsWith("\n4 numbers, 3 of them statistics\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_outside_the_input_is_read_by_its_blocks_with_places_in_its_own_file()
    {
        var file = new SourceFile("README.md", "---\nstars: 12\n---\n\n# Title\n\nOf them, **75%** said `12%` so.\n\n1. First\n2. One in six\n");

        var numbers = LooseText.Read(file, "en");

        Assert.Contains(numbers, number => number.Text == "75%" && number.Span.From == new LinePosition(7, 12) && number.Status is null);
        Assert.Contains(numbers, number => number.Text == "12%" && number.Number.Class == Statistics.NumberClass.Code);
        Assert.Contains(numbers, number => number.Text == "One in six" && number.Span.From == new LinePosition(10, 4));
        Assert.All(numbers, number => Assert.Equal(number.Text, number.Span.Text));
    }

    private static string Write(NumbersFormat format)
    {
        var writer = new StringWriter();
        NumbersReport.Write(writer, LooseText.Read(File, "en"), format);
        return writer.ToString();
    }
}
