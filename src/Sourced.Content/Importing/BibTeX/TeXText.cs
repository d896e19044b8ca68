using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace Sourced.Content.Importing.BibTeX;

/// <summary>The TeX of a bibliography as Unicode text: accents, letters, signs, dashes, quotes. Braces that only group are dropped.</summary>
internal sealed class TeXText
{
    private static readonly FrozenDictionary<char, char> Accents = new Dictionary<char, char>
    {
        ['\''] = '\u0301',
        ['`'] = '\u0300',
        ['^'] = '\u0302',
        ['"'] = '\u0308',
        ['~'] = '\u0303',
        ['='] = '\u0304',
        ['.'] = '\u0307',
        ['u'] = '\u0306',
        ['v'] = '\u030C',
        ['H'] = '\u030B',
        ['c'] = '\u0327',
        ['k'] = '\u0328',
        ['r'] = '\u030A',
        ['d'] = '\u0323',
        ['b'] = '\u0331',
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> Letters = new Dictionary<string, string>
    {
        ["ss"] = "ß",
        ["ae"] = "æ",
        ["AE"] = "Æ",
        ["oe"] = "œ",
        ["OE"] = "Œ",
        ["o"] = "ø",
        ["O"] = "Ø",
        ["aa"] = "å",
        ["AA"] = "Å",
        ["l"] = "ł",
        ["L"] = "Ł",
        ["i"] = "i",
        ["j"] = "j",
        ["dh"] = "ð",
        ["DH"] = "Ð",
        ["th"] = "þ",
        ["TH"] = "Þ",
        ["dj"] = "đ",
        ["DJ"] = "Đ",
        ["ng"] = "ŋ",
        ["NG"] = "Ŋ",
        ["textbackslash"] = "\\",
        ["textasciitilde"] = "~",
        ["textasciicircum"] = "^",
        ["textendash"] = "–",
        ["textemdash"] = "—",
        ["ldots"] = "…",
        ["dots"] = "…",
        ["textquoteleft"] = "‘",
        ["textquoteright"] = "’",
        ["textquotedblleft"] = "“",
        ["textquotedblright"] = "”",
        ["textellipsis"] = "…",
        ["S"] = "§",
        ["P"] = "¶",
        ["pounds"] = "£",
        ["texteuro"] = "€",
        ["euro"] = "€",
        ["copyright"] = "©",
        ["textregistered"] = "®",
        ["texttrademark"] = "™",
        ["textdegree"] = "°",
        ["guillemotleft"] = "«",
        ["guillemotright"] = "»",
        ["textgreater"] = ">",
        ["textless"] = "<",
        ["textbar"] = "|",
        ["textunderscore"] = "_",
        ["slash"] = "/",
        ["textexclamdown"] = "¡",
        ["textquestiondown"] = "¿",
        ["TeX"] = "TeX",
        ["LaTeX"] = "LaTeX",
        ["quad"] = " ",
        ["qquad"] = " ",
        ["newline"] = " ",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Commands that only say how their text looks.</summary>
    private static readonly FrozenSet<string> Looks = FrozenSet.Create(
        StringComparer.Ordinal,
        "emph",
        "textit",
        "textbf",
        "textsc",
        "texttt",
        "textrm",
        "textsf",
        "textup",
        "textsl",
        "textnormal",
        "mbox",
        "hbox",
        "url",
        "path",
        "mkbibquote",
        "mkbibemph",
        "it",
        "bf",
        "em",
        "sc",
        "tt",
        "rm",
        "sl",
        "itshape",
        "bfseries",
        "scshape",
        "upshape",
        "relax",
        "protect",
        "noopsort",
        "enquote",
        "textsuperscript",
        "textsubscript"
    );

    private static readonly SearchValues<char> Signs = SearchValues.Create("\\{}~`'-\n\r\t$");

    private readonly string _tex;
    private readonly StringBuilder _text = new();
    private readonly List<string> _unknown = [];
    private int _at;

    private TeXText(string tex) => _tex = tex;

    /// <returns>The text, and the commands that nobody here knows: their names are left out, what they hold stays.</returns>
    public static (string Text, IReadOnlyList<string> Unknown) Of(string tex)
    {
        if (!tex.AsSpan().ContainsAny(Signs)) return (tex.Trim(), []);
        var reading = new TeXText(tex);
        reading.Read();
        var text = string.Join(' ', reading._text.ToString().Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
        return (text.Normalize(NormalizationForm.FormC), reading._unknown);
    }

    private void Read()
    {
        while (_at < _tex.Length)
        {
            var letter = _tex[_at++];
            switch (letter)
            {
                case '\\':
                    Command();
                    break;
                case '{' or '}' or '$':
                    break;
                case '~':
                    _text.Append('\u00A0');
                    break;
                case '-' when Follows("--"):
                    _text.Append('—');
                    _at += 2;
                    break;
                case '-' when Follows("-"):
                    _text.Append('–');
                    _at++;
                    break;
                case '`' when Follows("`"):
                    _text.Append('“');
                    _at++;
                    break;
                case '\'' when Follows("'"):
                    _text.Append('”');
                    _at++;
                    break;
                default:
                    _text.Append(letter);
                    break;
            }
        }
    }

    private bool Follows(string text) => _tex.AsSpan(_at).StartsWith(text, StringComparison.Ordinal);

    private void Command()
    {
        if (_at == _tex.Length) return;
        var first = _tex[_at];
        if (!char.IsAsciiLetter(first))
        {
            _at++;
            if (Accents.TryGetValue(first, out var accent)) Accent(accent);
            else _text.Append(first is '\\' or ' ' or ',' or ';' or ':' ? " " : first is '-' or '/' or '!' or '@' ? "" : first.ToString());
            return;
        }

        var start = _at;
        while (_at < _tex.Length && char.IsAsciiLetter(_tex[_at])) _at++;
        var name = _tex[start.._at];
        if (name.Length == 1 && Accents.TryGetValue(first, out var above) && _at < _tex.Length && _tex[_at] is '{' or ' ' or '\\') Accent(above);
        else if (Letters.TryGetValue(name, out var text)) Append(text);
        else SkipSpaceAfter(name);
    }

    private void Append(string text)
    {
        _text.Append(text);
        if (Follows("{}")) _at += 2;
        else if (Follows(" ")) _at++; // TeX swallows the space that ends a command's name
    }

    private void SkipSpaceAfter(string name)
    {
        if (!Looks.Contains(name)) _unknown.Add(name);
        if (Follows(" ")) _at++;
    }

    /// <summary>The letter that an accent stands on: bare, in braces, or a dotless i.</summary>
    private void Accent(char accent)
    {
        while (_at < _tex.Length && _tex[_at] is ' ' or '{') _at++;
        if (_at == _tex.Length) return;
        if (_tex[_at] == '\\')
        {
            _at++;
            var before = _text.Length;
            Command();
            if (_text.Length > before) _text.Insert(before + 1, accent);
            return;
        }

        if (_tex[_at] == '}') return; // an accent on nothing
        _text.Append(_tex[_at]);
        if (char.IsHighSurrogate(_tex[_at++]) && _at < _tex.Length) _text.Append(_tex[_at++]);
        _text.Append(accent);
    }
}
