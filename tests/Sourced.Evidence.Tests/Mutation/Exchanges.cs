namespace Sourced.Evidence.Tests.Mutation;

/// <summary>Words that are taken for one another.</summary>
internal static class Exchanges
{
    private static readonly Dictionary<string, (string Kind, string From, string To)[]> Words = new()
    {
        ["en"] =
        [
            ("points", "%", " percentage points"),
            ("points", " per cent", " percentage points"),
            ("points", " percent", " percentage points"),
            ("unit", "%", " per 1,000"),
            ("unit", " million", " billion"),
            ("unit", " billion", " million"),
            ("unit", " million", ""),
            ("unit", " thousand", " million"),
            ("unit", "$", "€"),
            ("unit", "per 1,000", "per 100,000"),
            ("word", "one in", "two in"),
            ("word", "in six", "in seven"),
            ("word", "half", "a quarter"),
            ("word", "third", "quarter"),
            ("word", "quarter", "third"),
            ("word", "two thirds", "three quarters"),
            ("word", "three in four", "two in four"),
            ("word", "doubled", "tripled"),
            ("word", "twice", "three times"),
            ("comparator", "more than", "less than"),
            ("comparator", "over ", "under "),
            ("comparator", "nearly", "over"),
            ("comparator", "almost", "more than"),
            ("comparator", "at least", "at most"),
            ("comparator", "under ", "over "),
        ],
        ["es"] =
        [
            ("points", "\u202F%", " puntos porcentuales"),
            ("points", "\u00A0%", " puntos porcentuales"),
            ("points", " %", " puntos porcentuales"),
            ("unit", "\u00A0%", " por cada 1000"),
            ("unit", " %", " por cada 1000"),
            ("unit", " millones", " mil millones"),
            ("unit", " millones", ""),
            ("word", "uno de cada", "dos de cada"),
            ("word", "cada seis", "cada siete"),
            ("word", "mitad", "cuarta parte"),
            ("word", "tercio", "cuarto"),
            ("word", "tercera parte", "cuarta parte"),
            ("comparator", "más de", "menos de"),
            ("comparator", "casi", "más de"),
            ("comparator", "al menos", "como mucho"),
            ("comparator", "menos de", "más de"),
        ],
        ["ar"] =
        [
            ("points", "%", " نقطة مئوية"),
            ("points", "٪", " نقطة مئوية"),
            ("unit", "%", " لكل 1000"),
            ("unit", "٪", " لكل 1000"),
            ("unit", " مليون", " مليار"),
            ("unit", " مليون", ""),
            ("word", "نصف", "ربع"),
            ("word", "ثلث", "ربع"),
            ("word", "واحد من كل", "اثنان من كل"),
            ("comparator", "أكثر من", "أقل من"),
            ("comparator", "نحو", "أكثر من"),
            ("comparator", "أقل من", "أكثر من"),
        ],
    };

    private static readonly Dictionary<string, string[]> HedgesOf = new()
    {
        ["en"] = ["over ", "nearly ", "at least ", "up to ", "fewer than "],
        ["es"] = ["más de ", "casi ", "al menos ", "hasta ", "menos de "],
        ["ar"] = ["أكثر من ", "أقل من ", "على الأقل "],
    };

    private static readonly Dictionary<string, Dictionary<string, string>> Groups = new()
    {
        ["en"] = new(StringComparer.OrdinalIgnoreCase)
        {
            ["survivors"] = "children",
            ["children"] = "adults",
            ["reports"] = "children",
            ["boys"] = "girls",
            ["girls"] = "boys",
            ["victims"] = "survivors",
            ["adults"] = "children",
            ["images"] = "victims",
            ["files"] = "children",
            ["pages"] = "children",
            ["students"] = "parents",
            ["women"] = "men",
            ["men"] = "women",
            ["teenagers"] = "adults",
        },
        ["es"] = new(StringComparer.OrdinalIgnoreCase)
        {
            ["sobrevivientes"] = "víctimas",
            ["niños"] = "adultos",
            ["niñas"] = "mujeres",
            ["denuncias"] = "víctimas",
            ["informes"] = "víctimas",
            ["víctimas"] = "sobrevivientes",
            ["adultos"] = "menores",
            ["imágenes"] = "víctimas",
            ["archivos"] = "víctimas",
            ["páginas"] = "víctimas",
            ["varones"] = "mujeres",
            ["estudiantes"] = "padres",
        },
        ["ar"] = new(StringComparer.Ordinal)
        {
            ["بلاغ"] = "طفل",
            ["بلاغات"] = "أطفال",
            ["بلاغا"] = "طفلا",
            ["بلاغًا"] = "طفلا",
            ["ضحايا"] = "ناجين",
            ["الضحايا"] = "الناجين",
            ["أطفال"] = "رجال",
            ["الأطفال"] = "الرجال",
            ["الفتيات"] = "الرجال",
            ["الفتيان"] = "النساء",
        },
    };

    /// <summary>Words beside a figure: which way it went, for what time, which average.</summary>
    private static readonly Dictionary<string, (string Kind, string From, string To)[]> Beside = new()
    {
        ["en"] =
        [
            ("direction", "rose", "fell"),
            ("direction", "grew", "fell"),
            ("direction", "fell", "rose"),
            ("direction", "up ", "down "),
            ("direction", "rise", "fall"),
            ("direction", "more likely", "less likely"),
            ("direction", "less likely", "more likely"),
            ("direction", "increase", "decrease"),
            ("direction", "higher", "lower"),
            ("direction", "growth", "decline"),
            ("direction", " fewer", " more"),
            ("time", " days", " months"),
            ("time", " weeks", " days"),
            ("time", " a day", " a year"),
            ("time", " per year", " per day"),
            ("time", " hours", " days"),
            ("time", " months", " weeks"),
            ("average", "median", "mean"),
            ("average", "on average", "as a median"),
        ],
        ["es"] =
        [
            // Whole forms: half of a word changed is no word, and a gate need not know it.
            ("direction", "aumentó", "disminuyó"),
            ("direction", "aumentaron", "disminuyeron"),
            ("direction", "aumenta ", "disminuye "),
            ("direction", "aumentado", "disminuido"),
            ("direction", "aumento", "descenso"),
            ("direction", "creció", "cayó"),
            ("direction", "crecieron", "cayeron"),
            ("direction", "crecido", "caído"),
            ("direction", "crecimiento", "descenso"),
            ("direction", "subió", "bajó"),
            ("direction", "subieron", "bajaron"),
            ("direction", "subido", "bajado"),
            ("direction", "menos prob", "más prob"),
            ("direction", "más prob", "menos prob"),
            ("time", " días", " meses"),
            ("time", " semanas", " días"),
            ("time", " horas", " días"),
            ("time", " meses", " semanas"),
        ],
        ["ar"] =
        [
            ("direction", "ارتفع", "انخفض"), ("direction", "زاد", "انخفض"), ("direction", "زيادة", "انخفاض"), ("direction", "نمو", "انخفاض"),
            ("time", " يوما", " شهرا"), ("time", " يومًا", " شهرا"), ("time", " أسابيع", " أيام"), ("time", " ساعة", " يوما"), ("time", " سنة", " يوما"),
        ],
    };

    /// <summary>What an exchange of a word beside a figure may lie from it, in letters.</summary>
    private const int Near = 30;

    /// <summary>Exchanges around a figure, each with its place in the text: the nearest before it, and the nearest in or behind it.</summary>
    public static IEnumerable<(string Kind, int At, string From, string To)> Around(string text, int start, int end, string language)
    {
        foreach (var (kind, from, to) in Beside.GetValueOrDefault(language, []))
        {
            var first = Math.Max(0, start - Near);
            if (
                kind == "direction"
                && text.LastIndexOf(from, Math.Max(start - 1, 0), Math.Max(start - first, 0), StringComparison.Ordinal)
                    is >= 0
                        and var before
                && !StopsBetween(text, before, start)
            )
                yield return (kind, before, from, to);
            var last = Math.Min(text.Length, end + (kind == "direction" ? from.Length + 1 : Near / 2));
            if (
                text.IndexOf(from, start, last - start, StringComparison.Ordinal) is >= 0 and var behind
                && !StopsBetween(text, Math.Min(end, behind), behind)
            )
                yield return (kind, behind, from, to);
        }
    }

    /// <summary>Another clause or another figure begins.</summary>
    private static bool StopsBetween(string text, int start, int end) =>
        text.AsSpan(start, end - start).IndexOfAny(".,;:(") >= 0 || text.AsSpan(start, end - start).IndexOfAnyInRange('0', '9') >= 0;

    public static IEnumerable<(string Kind, string From, string To)> Of(string language) => Words.GetValueOrDefault(language, []);

    public static IEnumerable<string> Hedges(string language) => HedgesOf.GetValueOrDefault(language, []);

    public static string? OtherGroup(string language, string word) => Groups.GetValueOrDefault(language)?.GetValueOrDefault(word);

    public static int Find(string text, string words) => text.IndexOf(words, StringComparison.OrdinalIgnoreCase);
}
