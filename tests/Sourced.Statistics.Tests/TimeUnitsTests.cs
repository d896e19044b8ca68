namespace Sourced.Statistics.Tests;

/// <summary>A length of time in any language names the unit that all languages share, so that a sentence and its record can be compared.</summary>
public class TimeUnitsTests
{
    /// <summary>Words that bound a time without being a unit of it, or whose length depends on who counts.</summary>
    public static TheoryData<string, string[]> Without =>
        new()
        {
            {
                "en",
                [
                    "quarter hour",
                    "fortnight",
                    "ms",
                    "milliseconds",
                    "millisecond",
                    "weekdays",
                    "weekends",
                    "weekend",
                    "working days",
                    "business days",
                    "semesters",
                    "semester",
                    "generations",
                    "millennia",
                    "microseconds",
                    "nanoseconds",
                    "school days",
                    "school years",
                ]
            },
            {
                "es",
                [
                    "trimestre",
                    "trimestres",
                    "días hábiles",
                    "jornadas",
                    "quincena",
                    "semestre",
                    "semestres",
                    "lustros",
                    "ms",
                    "milisegundos",
                    "bimestre",
                    "fin de semana",
                ]
            },
            {
                "fr",
                ["h", "trimestre", "trimestres", "jours ouvrés", "jours ouvrables", "semestre", "semestres", "ms", "week-end", "week-ends"]
            },
            { "pt", ["trimestre", "trimestres", "dias úteis", "semestre", "semestres", "quinzena", "bimestre", "ms", "fim de semana"] },
            {
                "de",
                [
                    "quartal",
                    "quartale",
                    "quartalen",
                    "werktage",
                    "werktagen",
                    "arbeitstage",
                    "semester",
                    "millisekunden",
                    "wochenende",
                    "halbjahr",
                    "tagelang",
                ]
            },
            { "ar", [] },
            { "hi", ["तिमाही", "कार्य दिवस"] },
            { "zh", ["年代", "季度", "个季度", "毫秒", "日龄", "个学年", "学年", "刻钟"] },
        };

    [Theory]
    [MemberData(nameof(Without))]
    public void Every_word_for_a_length_of_time_has_its_unit(string language, string[] without)
    {
        var nameless = LanguageWords.Of(language, "[duration]").Except(LanguageWords.Of(language, "[time-unit]"), StringComparer.Ordinal);

        Assert.Equal(without, nameless);
    }
}
