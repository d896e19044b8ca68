namespace Sourced.Statistics.Lexing;

/// <summary>Fractions and raised digits that are one sign.</summary>
internal static class VulgarFraction
{
    /// <summary>The parts of a sign such as ½, or zeros.</summary>
    public static (int Part, int Whole) At(char sign) => sign switch
    {
        '½' => (1, 2),
        '¼' => (1, 4),
        '¾' => (3, 4),
        '⅓' => (1, 3),
        '⅔' => (2, 3),
        '⅕' => (1, 5),
        '⅖' => (2, 5),
        '⅗' => (3, 5),
        '⅘' => (4, 5),
        '⅙' => (1, 6),
        '⅚' => (5, 6),
        '⅐' => (1, 7),
        '⅛' => (1, 8),
        '⅜' => (3, 8),
        '⅝' => (5, 8),
        '⅞' => (7, 8),
        '⅑' => (1, 9),
        '⅒' => (1, 10),
        _ => (0, 0),
    };

    public static bool IsSuperscript(char sign) => sign is '¹' or '²' or '³' or '⁰' or (>= '⁴' and <= '⁹');
}
