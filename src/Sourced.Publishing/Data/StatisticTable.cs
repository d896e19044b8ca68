using System.Collections.Immutable;
using System.Globalization;
using Sourced.Content.Sources;
using Sourced.Evidence.Due;
using Sourced.Evidence.Reviewing;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Kinds;
using Sourced.Statistics;

namespace Sourced.Publishing.Data;

/// <summary>One row for each statistic and each language that shows it.</summary>
internal static class StatisticTable
{
    public static ImmutableArray<string> Columns { get; } =
    [
        "id",
        "short_id",
        "statement",
        "value_low",
        "value",
        "value_high",
        "unit",
        "display",
        "population",
        "sample_n",
        "place",
        "period_start",
        "period_end",
        "evidence_kind",
        "source_id",
        "locator",
        "quote_max_25_words",
        "doi",
        "url",
        "archived_url",
        "accessed",
        "checked_on",
        "checked_by",
        "use_until",
        "status",
        "supersedes",
        "sheet_ids",
        "language",
        "licence",
        "statement_language",
        "population_in_language",
        "place_in_language",
        "period_in_language",
        "limits_in_language",
    ];

    public static byte[] Csv(Composers composers) => Data.Csv.Write([Columns, .. Rows(composers.Site)]);

    /// <summary>The rows of some findings in one language.</summary>
    /// <param name="findings">As citations name them.</param>
    public static byte[] Csv(Site site, string language, IReadOnlySet<string> findings) =>
        Data.Csv.Write([
            Columns,
            .. site
                .Findings.All.Where(shown => findings.Contains(shown.Reference.ToString()) && shown.IsShownIn(language))
                .Select(shown => Row(site, shown, language)),
        ]);

    public static byte[] Json(Composers composers) => JsonFile.Write(json =>
    {
        json.WriteStartArray();
        foreach (var row in Rows(composers.Site))
        {
            json.WriteStartObject();
            foreach (var (column, cell) in Columns.Zip(row))
            {
                if (column == "sheet_ids")
                {
                    json.WriteStartArray(column);
                    foreach (var id in cell.Split(' ', StringSplitOptions.RemoveEmptyEntries)) json.WriteStringValue(id);
                    json.WriteEndArray();
                }
                else if (column is "value_low" or "value" or "value_high" && cell.Length > 0)
                {
                    json.WriteNumber(column, decimal.Parse(cell, CultureInfo.InvariantCulture));
                }
                else if (cell.Length > 0)
                {
                    json.WriteString(column, cell);
                }
                else
                {
                    json.WriteNull(column);
                }
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    /// <summary>What one row holds, by column.</summary>
    public static IEnumerable<(string Column, string Cell)> Cells(Site site, ShownFinding shown, string language) =>
        Columns.Zip(Row(site, shown, language)).Where(cell => cell.Second.Length > 0);

    /// <summary>True for a column that holds the record as it was written down, whatever the language of its row.</summary>
    public static bool IsOfRecord(string column) => column is "population" or "sample_n" or "place" or "locator" or "quote_max_25_words";

    private static IEnumerable<string[]> Rows(Site site) =>
        from finding in site.Findings.All
        from language in site.Languages
        where finding.IsShownIn(language)
        select Row(site, finding, language);

    private static string[] Row(Site site, ShownFinding shown, string language)
    {
        var (source, finding, words) = (shown.Source, shown.Finding, site.Words(language));
        var record = language == site.MainLanguage ? null : site.MainLanguage;
        var worded = RecordWords.Whole(finding, record, words);
        var figure = shown.KeyFigures.TryGetValue(language, out var use) ? use.Figure : null;
        var reading = StatisticReader.Read(finding.Figure.Value, "en").Select(number => number.Reading).FirstOrDefault(reading => reading is not null);
        var bounds = reading is null ? default : FigureBounds.Of(reading);
        var signed = SignOffHash.Valid(source, finding);
        var period = PeriodBounds.Read(finding.Period?.Value ?? "");
        return
        [
            shown.Reference.ToString(),
            shown.Code,
            figure?.Statement.Value ?? worded.Statement,
            Number(bounds.Low),
            Number(bounds.Value),
            Number(bounds.High),
            reading?.Unit ?? "",
            figure?.Figure?.Value ?? RecordWords.Figure(finding, record, words).Text,
            finding.Population?.Value ?? "",
            finding.Sample?.Value ?? "",
            finding.Place?.Value ?? "",
            period.Start,
            period.End,
            References.Key(source.Kind.Value),
            source.Id.Value,
            finding.Locator?.Value ?? "",
            Pieces.Text(finding.Quote),
            Pieces.Text(source.Doi),
            Pieces.Text(source.Url),
            source.Archive?.Url.Value ?? "",
            source.Accessed?.Value.ToString() ?? "",
            signed?.On.Value.ToString() ?? "",
            Pieces.Text(signed?.By),
            SourceDue.ByRhythm(source)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            (finding.Withdrawn ?? source.Withdrawn) is not null ? "withdrawn"
            : finding.Earlier is [{ Change.Value: FigureChange.Corrected }, ..] ? "corrected"
            : "current",
            Earlier(finding),
            string.Join(' ', shown.Uses.Where(other => other.Document.Language == language).Select(other => SheetComposer.SheetName(other.Document))),
            language,
            LinkedData.Licence,
            figure is null ? worded.Language ?? language : language,
            InLanguage(finding.Population),
            InLanguage(finding.Place),
            InLanguage(finding.Period),
            InLanguage(source.Limits),
        ];

        // beside the columns of the record, which say the same in every row of a finding
        string InLanguage(RecordText? text) => RecordWords.Of(text, record, words) is { Language: null, Text: var said } ? said : "";
    }

    /// <summary>What the record said before, the newest first.</summary>
    public static string Earlier(Finding finding) => string.Join("; ", finding.Earlier.Select(was => was.Figure.Value));

    /// <summary>As many places as the figure of a ratio can need; no zeros behind them.</summary>
    private static string Number(decimal? value) => value is { } known ? Math.Round(known, 6).ToString("0.######", CultureInfo.InvariantCulture) : "";
}
