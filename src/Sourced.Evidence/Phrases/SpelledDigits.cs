namespace Sourced.Evidence.Phrases;

/// <summary>A number to dial, read out digit by digit: "one one six", "uno uno seis", "واحد واحد ستة".</summary>
internal static class SpelledDigits
{
    private static readonly string[][] Digits =
    [
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
        ["oh", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
        ["cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"],
        ["صفر", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة"],
        ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"],
        ["zero", "um", "dois", "três", "quatro", "cinco", "seis", "sete", "oito", "nove"],
        ["null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"],
        ["शून्य", "एक", "दो", "तीन", "चार", "पाँच", "छह", "सात", "आठ", "नौ"],
    ];

    public static IEnumerable<string> Of(string digits)
    {
        foreach (var words in Digits)
        {
            yield return string.Join(' ', digits.Select(digit => words[digit - '0']));
        }

        // "one eight hundred …" is how the free numbers of North America are read.
        if (digits.StartsWith("1800", StringComparison.Ordinal)) yield return "one eight hundred " + string.Join(' ', digits[4..].Select(digit => Digits[0][digit - '0']));
    }
}
