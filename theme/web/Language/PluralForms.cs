namespace Sourced.Theme.Language;

/// <summary>The plural categories of the Unicode CLDR for whole numbers: which form of a word stands beside a number.</summary>
/// <remarks>A language that is not listed has one and other, as most languages of Europe do.</remarks>
internal static class PluralForms
{
    private static readonly string[] OneAndOther = ["one", "other"];
    private static readonly string[] AllSix = ["zero", "one", "two", "few", "many", "other"];

    public static IReadOnlyList<string> For(string language) => IsArabic(language) ? AllSix : OneAndOther;

    public static string Of(string language, long number) => IsArabic(language)
        ? Arabic(number)
        : number == 1 ? "one" : "other";

    private static bool IsArabic(string language) =>
        language.Equals("ar", StringComparison.OrdinalIgnoreCase) || language.StartsWith("ar-", StringComparison.OrdinalIgnoreCase);

    private static string Arabic(long number) => (number, number % 100) switch
    {
        (0, _) => "zero",
        (1, _) => "one",
        (2, _) => "two",
        (_, >= 3 and <= 10) => "few",
        (_, >= 11) => "many",
        _ => "other",
    };
}
