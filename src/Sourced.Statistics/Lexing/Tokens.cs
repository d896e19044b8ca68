using System.Runtime.CompilerServices;
using Sourced.Statistics.Languages;

namespace Sourced.Statistics.Lexing;

/// <summary>The tokens of one block, with an edge token on either side so that looking past the ends is harmless.</summary>
internal sealed class Tokens
{
    private const int KeptTokens = 16_384;
    private Token[] _tokens = new Token[256];
    private Numeral[] _numerals = new Numeral[32];
    private int _numeralCount;
    private SentenceFacts[] _sentences = new SentenceFacts[16];

    [ThreadStatic]
    private static Tokens? _spare;

    public int Count { get; private set; }
    public Language Language { get; private set; } = null!;
    public string Text { get; private set; } = "";
    /// <summary>Whether anything in the block could be a number.</summary>
    public bool HasNumbers { get; set; }
    public bool HasPhrases { get; set; }

    /// <summary>Lends a list to fill; give it back with <see cref="Return"/>.</summary>
    public static Tokens Rent(string text, Language language)
    {
        var tokens = _spare ?? new Tokens();
        _spare = null;
        tokens.Count = 0;
        tokens._numeralCount = 0;
        tokens.HasNumbers = false;
        tokens.HasPhrases = false;
        tokens.Text = text;
        tokens.Language = language;
        return tokens;
    }

    public void Return()
    {
        Text = "";
        if (_tokens.Length <= KeptTokens)
            _spare = this;
    }

    public ref Token this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            // slots 0 and Count + 1 are the edges
            var slot = (uint)(index + 1) <= (uint)(Count + 1) ? index + 1 : 0;
            return ref _tokens[slot];
        }
    }

    /// <summary>The tokens without their edges, for passes over all of them.</summary>
    public Span<Token> All => _tokens.AsSpan(1, Count);

    public Numeral NumeralOf(int index) => _numerals[this[index].Numeral];

    public ref Token Add(int start, int end, TokenKind kind)
    {
        if (Count + 2 >= _tokens.Length)
            Array.Resize(ref _tokens, _tokens.Length * 2);
        ref var token = ref _tokens[++Count];
        token = default;
        token.Start = start;
        token.End = end;
        token.Kind = kind;
        return ref token;
    }

    public void AddNumeral(int start, int end, in Numeral numeral, bool space)
    {
        if (_numeralCount == _numerals.Length)
            Array.Resize(ref _numerals, _numerals.Length * 2);
        _numerals[_numeralCount] = numeral;
        ref var token = ref Add(start, end, TokenKind.Numeral);
        token.Numeral = _numeralCount++;
        token.SpaceBefore = space;
        HasNumbers = true;
    }

    /// <summary>Moves a token, or a phrase made of several, to its place in the shorter list.</summary>
    public void Keep(int place, int first, int length, Entry? phrase)
    {
        ref var token = ref _tokens[place + 1];
        if (place != first)
            token = _tokens[first + 1];
        if (phrase is null)
            return;
        token.End = _tokens[first + length].End;
        token.Entry = phrase;
        token.Tags = phrase.Tags;
        token.Kind = TokenKind.Word;
        token.Sign = '\0';
        HasNumbers |= (phrase.Tags & Lexer.NumberTags) != 0;
    }

    /// <summary>Ends the list after <paramref name="count"/> tokens; must be called before anybody looks past the last.</summary>
    public void CutTo(int count)
    {
        Count = count;
        _tokens[count + 1] = default;
    }

    /// <summary>What is known of each sentence, still empty.</summary>
    public Span<SentenceFacts> ClearSentences()
    {
        var count = Count == 0 ? 1 : this[Count - 1].Sentence + 1;
        if (count > _sentences.Length)
            _sentences = new SentenceFacts[Math.Max(count, _sentences.Length * 2)];
        var sentences = _sentences.AsSpan(0, count);
        sentences.Clear();
        return sentences;
    }

    public ref readonly SentenceFacts OfSentence(int index) => ref _sentences[this[index].Sentence];

    public ReadOnlySpan<char> TextOf(int index) => Text.AsSpan(this[index].Start, this[index].End - this[index].Start);
}
