using System.Text;

namespace Sourced.Benchmarks.Fuzzing;

/// <summary>Makes hostile texts one after another, each from its number alone, so that any of them can be made again.</summary>
internal sealed class FuzzText(IReadOnlyList<string> sheets)
{
    private const int LongestPiece = 40;

    private static readonly string[] Hostile =
    [
        "88%",
        "one in ",
        "two-thirds",
        "1,5",
        "½",
        "٣٦٫٢٪",
        "१२ लाख",
        "𝟏𝟐",
        "三千五百万",
        "百分之",
        "between ",
        "(95% CI 10–14)",
        "$3.4 billion",
        "from 1 to ",
        "million ",
        " per 100,000",
        "2 1/2",
        "3 × 10^(-",
        "16-4271-",
        "U+2308",
        "COP28",
        "501(c)(3)",
        "22/يناير/2026",
        "017/17",
        "900 20 20 10",
        "553 U.S. 285",
        "\uD800",
        "\uDC00",
        "\u202E",
        "\u2066",
        "\u200D",
        "\u0301\u0301\u0301",
        "e\u0301",
        "\0",
        "\t",
        "\r",
        "\n\n",
        "\u2028",
        "http://",
        "@",
        "[1]",
        "[@a#b]",
        "((((((",
        "))))",
        "****",
        "```",
        "---\n",
        ": ",
        "> > > ",
        "| ",
        "\\",
        "&#x0;",
        "<!--",
        "-->",
        "99999999999999999999999999999999999999",
        "0.0000000000000000000000000001",
        "1e400",
        "أكثر من ",
        "وخمسة",
        "achtundachtzig",
        "quatre-vingt-",
        "d'",
        "l'",
        "§ ",
        "‰",
        "🧒🏽",
        "👨‍👩‍👧",
        "﷽",
        "ﬁ",
        "Ⅷ",
        "㎏",
        "１２％",
        "−",
        "+",
        "ー",
        "々",
    ];

    /// <summary>The text of a number: random bytes, hostile pieces, one piece over and over, or a real sheet that somebody damaged.</summary>
    public string Of(long number)
    {
        var random = new Sequence((ulong)number);
        return (number % 4) switch
        {
            0 => Bytes(ref random),
            1 => Pieces(ref random),
            2 => Repeated(ref random),
            _ => Damaged(ref random),
        };
    }

    private static string Bytes(ref Sequence random)
    {
        var bytes = new byte[random.Below(4000)];
        for (var i = 0; i < bytes.Length; i++)
            bytes[i] = (byte)random.Below(256);
        return Encoding.UTF8.GetString(bytes);
    }

    private static string Pieces(ref Sequence random)
    {
        var text = new StringBuilder();
        for (var i = random.Below(300); i >= 0; i--)
            text.Append(Hostile[random.Below(Hostile.Length)]).Append(random.Below(3) == 0 ? " " : "");
        return text.ToString();
    }

    private static string Repeated(ref Sequence random)
    {
        var piece = Hostile[random.Below(Hostile.Length)] + Hostile[random.Below(Hostile.Length)];
        return new StringBuilder().Insert(0, piece, 1 + random.Below(3000)).ToString();
    }

    private string Damaged(ref Sequence random)
    {
        var text = new StringBuilder(sheets[random.Below(sheets.Count)]);
        for (var i = random.Below(30); i >= 0 && text.Length > 0; i--)
        {
            var at = random.Below(text.Length);
            switch (random.Below(5))
            {
                case 0: text.Insert(at, Hostile[random.Below(Hostile.Length)]); break;
                case 1: text.Remove(at, Math.Min(random.Below(LongestPiece), text.Length - at)); break;
                case 2: text[at] = (char)random.Below(char.MaxValue + 1); break;
                case 3: text.Insert(at, text.ToString(at, Math.Min(random.Below(LongestPiece), text.Length - at))); break;
                default: text[at] = "0123456789%,.\n-"[random.Below(15)]; break;
            }
        }

        return text.ToString();
    }

    /// <summary>Numbers that look random and are the same every time.</summary>
    private struct Sequence(ulong seed)
    {
        private ulong _state = (seed * 0x9E37_79B9_7F4A_7C15UL) + 0xD1B5_4A32_D192_ED03UL;

        public int Below(int limit)
        {
            _state ^= _state << 13;
            _state ^= _state >> 7;
            _state ^= _state << 17;
            return limit <= 0 ? 0 : (int)(_state % (ulong)limit);
        }
    }
}
