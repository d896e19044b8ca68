using System.Collections.Frozen;
using Sourced.Evidence.Findings;

namespace Sourced.Evidence.Rendering;

/// <summary>Lengths of time carry their unit inside the figure ("92 days"), so a proposal has to say it too, in the language of the sheet.</summary>
internal static class TimeUnits
{
    private static readonly string[] Languages = ["en", "es", "fr", "pt", "de", "ar", "hi", "zh"];

    /// <summary>One row for each unit, one column for each language, as after a figure of more than ten.</summary>
    private static readonly string[][] Names =
    [
        ["seconds", "segundos", "secondes", "segundos", "Sekunden", "ثانية", "सेकंड", "秒"],
        ["minutes", "minutos", "minutes", "minutos", "Minuten", "دقيقة", "मिनट", "分钟"],
        ["hours", "horas", "heures", "horas", "Stunden", "ساعة", "घंटे", "小时"],
        ["days", "días", "jours", "dias", "Tage", "يوما", "दिन", "天"],
        ["weeks", "semanas", "semaines", "semanas", "Wochen", "أسبوعا", "सप्ताह", "周"],
        ["months", "meses", "mois", "meses", "Monate", "شهرا", "महीने", "个月"],
        ["years", "años", "ans", "anos", "Jahre", "سنة", "वर्ष", "年"],
    ];

    private static readonly FrozenDictionary<string, string[]> ByName = Names
        .SelectMany(row => row.Select(name => (name, row))).DistinctBy(pair => pair.name, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(pair => pair.name, pair => pair.row, StringComparer.OrdinalIgnoreCase);

    /// <returns>" days" for a record of "92 days"; empty for a record that tells no length of time.</returns>
    public static string Behind(RecordedFigure recorded, string language)
    {
        if (recorded.Figure.Dimension != Dimension.Number) return "";
        var text = recorded.Text.AsSpan().TrimEnd();
        var start = text.Length;
        while (start > 0 && (char.IsLetter(text[start - 1]) || char.GetUnicodeCategory(text[start - 1]) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark)) start--;
        if (!ByName.TryGetValue(text[start..].ToString(), out var row)) return "";
        var column = Math.Max(0, Array.IndexOf(Languages, language.Split('-')[0].ToLowerInvariant()));
        return column == Languages.Length - 1 ? row[column] : " " + row[column];
    }
}
