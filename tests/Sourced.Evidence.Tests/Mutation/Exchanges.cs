namespace Sourced.Evidence.Tests.Mutation;

/// <summary>Words that are taken for one another.</summary>
internal static class Exchanges
{
    private static readonly Dictionary<string, (string Kind, string From, string To)[]> Words = new()
    {
        ["en"] =
        [
            ("points", "%", " percentage points"), ("points", " per cent", " percentage points"), ("points", " percent", " percentage points"),
            ("unit", "%", " per 1,000"), ("unit", " million", " billion"), ("unit", " billion", " million"), ("unit", " million", ""), ("unit", " thousand", " million"),
            ("unit", "$", "€"), ("unit", "per 1,000", "per 100,000"),
            ("word", "one in", "two in"), ("word", "in six", "in seven"), ("word", "half", "a quarter"), ("word", "third", "quarter"), ("word", "quarter", "third"),
            ("word", "two thirds", "three quarters"), ("word", "three in four", "two in four"), ("word", "doubled", "tripled"), ("word", "twice", "three times"),
            ("comparator", "more than", "less than"), ("comparator", "over ", "under "), ("comparator", "nearly", "over"), ("comparator", "almost", "more than"), ("comparator", "at least", "at most"),
            ("comparator", "under ", "over "),
        ],
        ["es"] =
        [
            ("points", "\u202F%", " puntos porcentuales"), ("points", "\u00A0%", " puntos porcentuales"), ("points", " %", " puntos porcentuales"),
            ("unit", "\u00A0%", " por cada 1000"), ("unit", " %", " por cada 1000"), ("unit", " millones", " mil millones"), ("unit", " millones", ""),
            ("word", "uno de cada", "dos de cada"), ("word", "cada seis", "cada siete"), ("word", "mitad", "cuarta parte"), ("word", "tercio", "cuarto"), ("word", "tercera parte", "cuarta parte"),
            ("comparator", "más de", "menos de"), ("comparator", "casi", "más de"), ("comparator", "al menos", "como mucho"), ("comparator", "menos de", "más de"),
        ],
        ["ar"] =
        [
            ("points", "%", " نقطة مئوية"), ("points", "٪", " نقطة مئوية"), ("unit", "%", " لكل 1000"), ("unit", "٪", " لكل 1000"), ("unit", " مليون", " مليار"), ("unit", " مليون", ""),
            ("word", "نصف", "ربع"), ("word", "ثلث", "ربع"), ("word", "واحد من كل", "اثنان من كل"), ("comparator", "أكثر من", "أقل من"), ("comparator", "نحو", "أكثر من"), ("comparator", "أقل من", "أكثر من"),
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

    public static IEnumerable<(string Kind, string From, string To)> Of(string language) => Words.GetValueOrDefault(language, []);

    public static IEnumerable<string> Hedges(string language) => HedgesOf.GetValueOrDefault(language, []);

    public static string? OtherGroup(string language, string word) => Groups.GetValueOrDefault(language)?.GetValueOrDefault(word);

    public static int Find(string text, string words) => text.IndexOf(words, StringComparison.OrdinalIgnoreCase);
}
