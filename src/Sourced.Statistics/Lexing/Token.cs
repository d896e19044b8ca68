using Sourced.Statistics.Languages;

namespace Sourced.Statistics.Lexing;

internal enum TokenKind : byte
{
    /// <summary>What stands before the first and after the last token.</summary>
    Edge,
    Word,
    Numeral,
    Symbol,
    /// <summary>Something whose form alone says what it is: a web address, a date, a phone number.</summary>
    Shape,
}

/// <summary>A word, number or sign, with its place in the text and what its language knows about it.</summary>
internal struct Token
{
    public int Start;
    public int End;
    public TokenKind Kind;
    public bool SpaceBefore;
    public bool Capital;
    /// <summary>A small word for "and" is written onto this one (Arabic).</summary>
    public bool JoinedAnd;
    /// <summary>A sentence starts here.</summary>
    public bool OpensSentence;
    public NumberClass Shape;
    public Tags Tags;
    public Entry? Entry;
    /// <summary>Index of the value of a numeral.</summary>
    public int Numeral;
    /// <summary>The sign itself, for symbols.</summary>
    public char Sign;
    public int Sentence;

    public readonly bool Has(Tags tags) => (Tags & tags) != 0;

    public readonly bool Says(Traits trait) => Entry is { } entry && (entry.Traits & trait) != 0;

    public readonly bool Has(Sense sense) => Entry is { } entry && entry.Has(sense);
}
