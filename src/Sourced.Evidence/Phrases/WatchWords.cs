namespace Sourced.Evidence.Phrases;

/// <summary>Wordings that rules watch for in every library, by language.</summary>
internal static class WatchWords
{
    public static IEnumerable<Phrase> In(string language)
    {
        var table = language.Split('-')[0].ToLowerInvariant() switch
        {
            "en" => English,
            "es" => Spanish,
            "ar" => Arabic,
            "fr" => French,
            "pt" => Portuguese,
            "de" => German,
            _ => [],
        };
        return table.SelectMany(row => row.Words.Select(words => new Phrase(row.Kind, words)));
    }

    private static readonly (PhraseKind Kind, string[] Words)[] English =
    [
        (PhraseKind.RelativeDate,
        [
            "last year", "this year", "last month", "this month", "last week", "this week", "last quarter", "this quarter", "last decade", "this decade",
            "recently", "lately", "currently", "nowadays", "these days", "at the moment", "at present", "presently", "as of now", "right now", "just now",
            "in recent years", "in recent months", "in recent weeks", "over recent years", "in the last few years", "in the past few years",
            "over the last few years", "over the past few years", "so far this year", "to date", "year to date", "until now", "up to now", "a year ago",
            "two years ago", "three years ago", "five years ago", "ten years ago", "a few years ago", "years ago", "most recent year", "latest year",
        ]),
        (PhraseKind.WeaselAttribution,
        [
            "studies show", "studies have shown", "studies suggest", "studies find", "studies have found", "studies indicate", "study after study",
            "research shows", "research has shown", "research suggests", "research finds", "research indicates", "research proves", "science shows",
            "statistics show", "data show", "data shows", "the data show", "surveys show", "evidence shows", "evidence suggests",
            "experts say", "experts agree", "experts believe", "experts estimate", "experts warn", "scientists say", "researchers say", "researchers agree",
            "researchers estimate", "researchers have found", "many believe", "many experts", "some say", "people say", "they say",
            "it is known", "it is well known", "it is widely known", "it is estimated", "it is believed", "it is thought", "it is said", "it is generally accepted",
            "it has been shown", "it has been proven", "it has been estimated", "is widely regarded", "is said to be", "according to studies",
            "according to research", "according to experts", "according to estimates", "numerous studies", "countless studies", "reports suggest",
        ]),
        (PhraseKind.Superlative,
        [
            "leading cause", "fastest growing", "fastest-growing", "largest criminal", "most common cause", "number one cause", "the worst ever",
            "highest ever", "all-time high", "record high", "second largest criminal", "third largest criminal", "biggest cause", "main cause",
        ]),
        (PhraseKind.Causal,
        [
            "causes", "caused", "results in", "resulted in", "drives", "drove", "driven by", "triggers",
            "triggered", "brings about", "brought about", "is responsible for", "made more likely", "prevents", "prevented",
        ]),
    ];

    private static readonly (PhraseKind Kind, string[] Words)[] Spanish =
    [
        (PhraseKind.RelativeDate,
        [
            "el año pasado", "este año", "el mes pasado", "este mes", "la semana pasada", "esta semana", "la última década", "esta década",
            "recientemente", "últimamente", "actualmente", "hoy en día", "en la actualidad", "en este momento", "ahora mismo", "en los últimos años",
            "en los últimos meses", "en años recientes", "hasta la fecha", "hasta ahora", "hace un año", "hace dos años", "hace tres años", "hace unos años",
            "hace pocos años", "en lo que va de año",
        ]),
        (PhraseKind.WeaselAttribution,
        [
            "los estudios muestran", "los estudios demuestran", "los estudios indican", "estudios muestran", "estudios demuestran", "diversos estudios",
            "numerosos estudios", "las investigaciones muestran", "la investigación muestra", "la investigación demuestra", "la ciencia demuestra",
            "las estadísticas muestran", "los datos muestran", "los expertos dicen", "los expertos coinciden", "los expertos creen", "los expertos estiman",
            "según los expertos", "según expertos", "según estudios", "se sabe que", "es sabido que", "es bien sabido", "se estima que", "se cree que",
            "se dice que", "se calcula que", "está demostrado", "se ha demostrado",
        ]),
        (PhraseKind.Superlative, ["principal causa", "la primera causa", "de más rápido crecimiento", "máximo histórico", "récord histórico"]),
        (PhraseKind.Causal, ["causó", "causan", "provoca", "provocó", "resulta en", "previene"]),
    ];

    private static readonly (PhraseKind Kind, string[] Words)[] Arabic =
    [
        (PhraseKind.RelativeDate,
        [
            "العام الماضي", "السنة الماضية", "هذا العام", "هذه السنة", "الشهر الماضي", "هذا الشهر", "الأسبوع الماضي", "العقد الماضي", "مؤخرا", "مؤخراً",
            "حاليا", "حالياً", "في الوقت الحالي", "في الوقت الراهن", "هذه الأيام", "في الآونة الأخيرة", "في السنوات الأخيرة", "في الأعوام الأخيرة",
            "حتى الآن", "قبل عام", "قبل عامين", "قبل سنوات", "منذ سنوات", "قبل سنة",
        ]),
        (PhraseKind.WeaselAttribution,
        [
            "تظهر الدراسات", "تشير الدراسات", "أظهرت الدراسات", "أثبتت الدراسات", "دراسات كثيرة", "دراسات عديدة", "تظهر الأبحاث", "تشير الأبحاث",
            "أظهرت الأبحاث", "يقول الخبراء", "يرى الخبراء", "يتفق الخبراء", "يعتقد الخبراء", "بحسب خبراء", "من المعروف", "من المعلوم", "يعتقد أن", "يُعتقد أن",
            "يقدر أن", "يُقدَّر أن", "يقال إن", "تظهر الإحصاءات", "تشير الإحصاءات", "تظهر البيانات",
        ]),
        (PhraseKind.Superlative, ["السبب الأول", "السبب الرئيسي", "الأسرع نموا", "الأسرع نمواً", "رقم قياسي"]),
        (PhraseKind.Causal, ["يسبب", "تسبب", "يؤدي إلى", "أدى إلى", "تؤدي إلى"]),
    ];

    private static readonly (PhraseKind Kind, string[] Words)[] French =
    [
        (PhraseKind.RelativeDate, ["l'année dernière", "l'an dernier", "cette année", "le mois dernier", "ce mois-ci", "récemment", "actuellement", "ces dernières années", "de nos jours", "en ce moment", "à ce jour", "il y a un an", "il y a quelques années"]),
        (PhraseKind.WeaselAttribution, ["les études montrent", "des études montrent", "de nombreuses études", "la recherche montre", "les recherches montrent", "selon des études", "selon les experts", "les experts disent", "les experts estiment", "on sait que", "il est connu que", "on estime que", "il est estimé que"]),
        (PhraseKind.Superlative, ["première cause", "principale cause", "la croissance la plus rapide", "record historique"]),
    ];

    private static readonly (PhraseKind Kind, string[] Words)[] Portuguese =
    [
        (PhraseKind.RelativeDate, ["no ano passado", "ano passado", "este ano", "neste ano", "no mês passado", "este mês", "recentemente", "atualmente", "nos últimos anos", "hoje em dia", "no momento", "até agora", "até hoje", "há um ano", "há alguns anos"]),
        (PhraseKind.WeaselAttribution, ["estudos mostram", "os estudos mostram", "vários estudos", "pesquisas mostram", "a pesquisa mostra", "segundo especialistas", "especialistas dizem", "especialistas afirmam", "sabe-se que", "estima-se que", "acredita-se que", "diz-se que"]),
        (PhraseKind.Superlative, ["principal causa", "a que mais cresce", "recorde histórico"]),
    ];

    private static readonly (PhraseKind Kind, string[] Words)[] German =
    [
        (PhraseKind.RelativeDate, ["letztes Jahr", "im letzten Jahr", "voriges Jahr", "im vergangenen Jahr", "dieses Jahr", "in diesem Jahr", "letzten Monat", "diesen Monat", "kürzlich", "neulich", "derzeit", "zurzeit", "momentan", "aktuell", "heutzutage", "in den letzten Jahren", "bis heute", "bislang", "vor einem Jahr", "vor einigen Jahren"]),
        (PhraseKind.WeaselAttribution, ["Studien zeigen", "Studien belegen", "zahlreiche Studien", "die Forschung zeigt", "Forschungen zeigen", "Experten sagen", "Experten schätzen", "Fachleute sagen", "laut Experten", "laut Studien", "es ist bekannt", "bekanntlich", "man schätzt", "es wird geschätzt", "Schätzungen zufolge"]),
        (PhraseKind.Superlative, ["Hauptursache", "häufigste Ursache", "am schnellsten wachsende", "Rekordhoch"]),
    ];
}
