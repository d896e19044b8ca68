using System.Collections.Frozen;

namespace Sourced.Evidence.Rendering;

/// <summary>The words and signs with which one language writes figures, for proposals in help lines.</summary>
/// <param name="Decimal">Decimal sign.</param>
/// <param name="Group">What parts thousands.</param>
/// <param name="Percent">The per cent sign with the space before it, if any.</param>
/// <param name="Million">Behind a figure in millions.</param>
/// <param name="Billion">Behind a figure in thousand millions.</param>
/// <param name="About">About {0}.</param>
/// <param name="Over">More than {0}.</param>
/// <param name="Nearly">Nearly {0}.</param>
/// <param name="AtLeast">At least {0}.</param>
/// <param name="Under">Less than {0}.</param>
/// <param name="UpTo">Up to {0}.</param>
/// <param name="Parts">Common parts of a whole, by part and whole.</param>
internal sealed record LanguageWords(
    string Decimal, string Group, string Percent, string Million, string Billion,
    string About, string Over, string Nearly, string AtLeast, string Under, string UpTo, FrozenDictionary<(int Part, int Whole), string> Parts)
{
    private static readonly LanguageWords English = new(
        ".", ",", "%", "million", "billion", "about {0}", "more than {0}", "nearly {0}", "at least {0}", "less than {0}", "up to {0}",
        Named((1, 2, "half"), (1, 3, "a third"), (2, 3, "two thirds"), (1, 4, "one in four"), (3, 4, "three in four"), (1, 5, "one in five"),
            (2, 5, "two in five"), (3, 5, "three in five"), (4, 5, "four in five"), (1, 6, "one in six"), (1, 7, "one in seven"), (1, 8, "one in eight"),
            (1, 9, "one in nine"), (1, 10, "one in ten"), (3, 10, "three in ten"), (7, 10, "seven in ten"), (9, 10, "nine in ten")));

    private static readonly LanguageWords Spanish = new(
        ",", "\u202F", "\u202F%", "millones", "mil millones", "alrededor de {0}", "más de {0}", "casi {0}", "al menos {0}", "menos de {0}", "hasta {0}",
        Named((1, 2, "la mitad"), (1, 3, "un tercio"), (2, 3, "dos tercios"), (1, 4, "uno de cada cuatro"), (3, 4, "tres de cada cuatro"),
            (1, 5, "uno de cada cinco"), (2, 5, "dos de cada cinco"), (3, 5, "tres de cada cinco"), (4, 5, "cuatro de cada cinco"), (1, 6, "uno de cada seis"),
            (1, 7, "uno de cada siete"), (1, 8, "uno de cada ocho"), (1, 9, "uno de cada nueve"), (1, 10, "uno de cada diez"),
            (3, 10, "tres de cada diez"), (7, 10, "siete de cada diez"), (9, 10, "nueve de cada diez")));

    private static readonly LanguageWords Arabic = new(
        ".", ",", "%", "مليون", "مليار", "نحو {0}", "أكثر من {0}", "ما يقرب من {0}", "ما لا يقل عن {0}", "أقل من {0}", "ما يصل إلى {0}",
        Named((1, 2, "نصف"), (1, 3, "ثلث"), (2, 3, "ثلثا"), (1, 4, "واحد من كل أربعة"), (3, 4, "ثلاثة من كل أربعة"), (1, 5, "واحد من كل خمسة"),
            (2, 5, "اثنان من كل خمسة"), (3, 5, "ثلاثة من كل خمسة"), (4, 5, "أربعة من كل خمسة"), (1, 6, "واحد من كل ستة"), (1, 7, "واحد من كل سبعة"),
            (1, 8, "واحد من كل ثمانية"), (1, 9, "واحد من كل تسعة"), (1, 10, "واحد من كل عشرة"), (9, 10, "تسعة من كل عشرة")));

    private static readonly LanguageWords French = new(
        ",", "\u202F", "\u00A0%", "millions", "milliards", "environ {0}", "plus de {0}", "près de {0}", "au moins {0}", "moins de {0}", "jusqu'à {0}",
        Named((1, 2, "la moitié"), (1, 3, "un tiers"), (2, 3, "deux tiers"), (1, 4, "un quart"), (3, 4, "trois quarts"), (1, 5, "un sur cinq"),
            (4, 5, "quatre sur cinq"), (1, 6, "un sur six"), (1, 10, "un sur dix"), (9, 10, "neuf sur dix")));

    private static readonly LanguageWords Portuguese = new(
        ",", ".", "%", "milhões", "mil milhões", "cerca de {0}", "mais de {0}", "quase {0}", "pelo menos {0}", "menos de {0}", "até {0}",
        Named((1, 2, "metade"), (1, 3, "um terço"), (2, 3, "dois terços"), (1, 4, "um em cada quatro"), (3, 4, "três em cada quatro"),
            (1, 5, "um em cada cinco"), (4, 5, "quatro em cada cinco"), (1, 6, "um em cada seis"), (1, 10, "um em cada dez"), (9, 10, "nove em cada dez")));

    private static readonly LanguageWords German = new(
        ",", ".", "\u00A0%", "Millionen", "Milliarden", "etwa {0}", "mehr als {0}", "fast {0}", "mindestens {0}", "weniger als {0}", "bis zu {0}",
        Named((1, 2, "die Hälfte"), (1, 3, "ein Drittel"), (2, 3, "zwei Drittel"), (1, 4, "ein Viertel"), (3, 4, "drei Viertel"), (1, 5, "ein Fünftel"),
            (4, 5, "vier Fünftel"), (1, 6, "ein Sechstel"), (1, 10, "ein Zehntel"), (9, 10, "neun von zehn")));

    /// <summary>The words of a language, or English ones where we have none.</summary>
    public static LanguageWords Of(string language) => Primary(language) switch
    {
        "es" => Spanish,
        "ar" => Arabic,
        "fr" => French,
        "pt" => Portuguese,
        "de" => German,
        _ => English,
    };

    private static string Primary(string language) => language.Split('-')[0].ToLowerInvariant();

    private static FrozenDictionary<(int Part, int Whole), string> Named(params (int Part, int Whole, string Words)[] parts) =>
        parts.ToFrozenDictionary(part => (part.Part, part.Whole), part => part.Words);
}
