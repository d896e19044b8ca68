using System.Collections.Frozen;

namespace Sourced.Statistics.Languages;

/// <summary>The words of one language, ready to be looked up.</summary>
internal sealed class Language
{
    private const int RecentSlots = 8192;
    /// <summary>Words looked up lately. A slot is replaced whole, so threads may share it; it changes nothing but the time.</summary>
    private readonly Recent?[] _recent = new Recent?[RecentSlots];
    private const int ShortestWithEnding = 7;
    /// <summary>Letters that fit into one key, a byte for each.</summary>
    public const int ShortWord = 8;
    private const int ShortSlotBits = 15;
    private const int ShortProbes = 4;
    /// <summary>Words of few plain letters, which are nearly all, told apart by one comparison. A place once taken is never given to another word, so reading needs no lock.</summary>
    private readonly ulong[] _shortKeys = new ulong[(1 << ShortSlotBits) + ShortProbes];
    private readonly Entry?[] _shortEntries = new Entry?[(1 << ShortSlotBits) + ShortProbes];
    private readonly Lock _adding = new();
    private readonly Entry?[] _signs = new Entry?[128];
    private readonly FrozenDictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly FrozenDictionary<ulong, Stem[]> _stems;
    private readonly FrozenDictionary<ulong, Stem[]> _endings;
    private readonly FrozenDictionary<long, PhraseNode> _phrases;
    private readonly FrozenSet<char> _firstHan;
    private readonly FrozenSet<ulong> _numberStarts;

    public Language(LanguageFile file)
    {
        Options = file.Options;
        file.Complete();
        _words = file.Words.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _stems = file.Stems.GroupBy(stem => Stem.KeyOf(stem.Text)).ToFrozenDictionary(
            group => group.Key, group => group.OrderByDescending(stem => stem.Text.Length).ToArray());
        _endings = file.Endings.GroupBy(ending => Stem.KeyOf(ending.Text.AsSpan()[^Stem.KeyLength..])).ToFrozenDictionary(
            group => group.Key, group => group.OrderByDescending(ending => ending.Text.Length).ToArray());
        _phrases = file.Phrases.ToFrozenDictionary();
        _firstHan = file.Words.Keys.Where(word => word.Length > 1 && word[0] >= '\u2E80').Select(word => word[0]).ToFrozenSet();
        foreach (var (word, entry) in file.Words)
        {
            // "الأول" is in the file only inside the name of a month, and still means what it means without its article
            if (entry.Tags == Tags.None && word.Length > 3 && word[0] is 'ا' && word[1] is 'ل' && Exact(word.AsSpan()[2..]) is { } inside)
                (entry.Tags, entry.Value, entry.Comparator, entry.Unit, entry.Traits) = (
                    inside.Tags,
                    inside.Value,
                    inside.Comparator,
                    inside.Unit,
                    inside.Traits
                );
            if (word.Length > 3 && word[0] is 'ا' && word[1] is 'ل' && entry.Sense == Sense.None && Exact(word.AsSpan()[2..]) is { } bare)
                (entry.Sense, entry.Time) = (bare.Sense, bare.Time);
        }

        _numberStarts = file.Words.Where(word => word.Value.Has(Tags.Number | Tags.Scale) && word.Key.Length >= Stem.KeyLength)
            .Select(word => Stem.KeyOf(word.Key)).ToFrozenSet();
        LinkPhrases(file);
        for (var sign = '\0'; sign < _signs.Length; sign++)
            _signs[sign] = char.IsAsciiLetter(sign) ? null : FindAfresh([Fold.Letter(sign)], out _);
        HasTechnicalWords = file.Words.Values.Any(word => (word.Traits & Traits.Technical) != 0);
        LongestHan = file.Words.Keys.Where(word => word[0] >= '\u2E80').Select(word => word.Length).DefaultIfEmpty(1).Max();
    }

    private static void LinkPhrases(LanguageFile file)
    {
        var words = file.Words.Values.Where(word => word.StartsPhrase).ToDictionary(word => (long)word.Id);
        var firsts = new Dictionary<int, Entry>();
        foreach (var (key, node) in file.Phrases)
        {
            if (key >> 32 == 0 && words.TryGetValue(key, out var word))
                firsts[word.PhraseRoot = node.Id] = word;
        }

        foreach (var key in file.Phrases.Keys)
        {
            if (firsts.TryGetValue((int)(key >> 32), out var first))
                first.Followers |= 1UL << (int)(key & 63);
        }
    }

    private sealed record Recent(string Word, Entry? Entry, bool Joined);

    public LanguageOptions Options { get; }

    /// <summary>Whether it knows words of which a page is technical.</summary>
    public bool HasTechnicalWords { get; }

    /// <summary>The length of the longest word in a script that writes no spaces.</summary>
    public int LongestHan { get; }

    /// <summary>Finds a folded word by itself, then by its stem, then without the small words that Arabic writes onto it.</summary>
    public Entry? Find(ReadOnlySpan<char> folded, out bool joined)
    {
        ref var slot = ref _recent[HashOf(folded) & (RecentSlots - 1)];
        if (slot is { } known && folded.SequenceEqual(known.Word))
        {
            joined = known.Joined;
            return known.Entry;
        }

        var entry = FindAfresh(folded, out joined);
        slot = new Recent(folded.ToString(), entry, joined);
        return entry;
    }

    /// <summary>Finds a word of at most <see cref="ShortWord"/> plain lower-case letters, given as one key with a byte for each, the last in the lowest.</summary>
    public Entry? FindShort(ulong key)
    {
        var slot = (int)((key * 0x9E37_79B9_7F4A_7C15) >> (64 - ShortSlotBits));
        for (var probe = slot; probe < slot + ShortProbes; probe++)
        {
            var known = Volatile.Read(ref _shortKeys[probe]);
            if (known == key)
                return _shortEntries[probe];
            if (known == 0)
                break;
        }

        return AddShort(key, slot);
    }

    private Entry? AddShort(ulong key, int slot)
    {
        Span<char> letters = stackalloc char[ShortWord];
        var first = ShortWord;
        for (var rest = key; rest != 0; rest >>= 8)
            letters[--first] = (char)(rest & 0xFF);
        var entry = Find(letters[first..], out _) ?? (Options.Compounds ? CompoundNumber.Read(letters[first..], this) : null);
        lock (_adding)
        {
            for (var probe = slot; probe < slot + ShortProbes; probe++)
            {
                if (_shortKeys[probe] != 0)
                    continue;
                _shortEntries[probe] = entry;
                Volatile.Write(ref _shortKeys[probe], key);
                break;
            }
        }

        return entry;
    }

    /// <summary>Finds a single sign.</summary>
    public Entry? FindSign(char sign) => sign < _signs.Length ? _signs[sign] : Find([Fold.Letter(sign)], out _);

    private static uint HashOf(ReadOnlySpan<char> folded)
    {
        var hash = 2_166_136_261u;
        foreach (var letter in folded)
            hash = (hash ^ letter) * 16_777_619u;
        return hash ^ (hash >> 15);
    }

    private Entry? FindAfresh(ReadOnlySpan<char> folded, out bool joined)
    {
        joined = false;
        if (_words.TryGetValue(folded, out var entry))
            return entry;
        if (FindStem(folded) is { } stem)
            return stem;
        if (FindEnding(folded) is { } ending)
            return ending;
        return folded.Length > 2 && folded[0] is >= '\u0600' and <= '\u06FF' ? FindInside(folded, out joined) : null;
    }

    /// <summary>Whether a folded word of at least three letters begins like a number word.</summary>
    public bool CanStartNumber(ReadOnlySpan<char> folded) => _numberStarts.Contains(Stem.KeyOf(folded));

    public bool CanStartHan(char letter) => _firstHan.Contains(letter);

    public bool Continue(int node, Entry word, out PhraseNode next)
    {
        if (_phrases.TryGetValue(((long)node << 32) | (uint)word.Id, out var found))
        {
            next = found;
            return true;
        }

        next = default;
        return false;
    }

    private Entry? FindStem(ReadOnlySpan<char> folded)
    {
        if (folded.Length < Stem.KeyLength || !_stems.TryGetValue(Stem.KeyOf(folded), out var stems))
            return null;
        foreach (var stem in stems)
        {
            if (folded.StartsWith(stem.Text, StringComparison.Ordinal))
                return stem.Entry;
        }

        return null;
    }

    private Entry? FindEnding(ReadOnlySpan<char> folded)
    {
        if (folded.Length < ShortestWithEnding || _endings.Count == 0 || !_endings.TryGetValue(Stem.KeyOf(folded[^Stem.KeyLength..]), out var endings))
            return null;
        foreach (var ending in endings)
        {
            if (folded.EndsWith(ending.Text, StringComparison.Ordinal))
                return ending.Entry;
        }

        return null;
    }

    private Entry? FindInside(ReadOnlySpan<char> folded, out bool joined)
    {
        joined = folded[0] is 'و';
        if (joined || folded[0] is 'ف')
            folded = folded[1..];
        if (Exact(folded) is { } bare)
            return bare;
        if (folded.Length > 3 && folded[0] is 'ب' or 'ل' or 'ك')
        {
            folded = folded[1..];
            if (Exact(folded) is { } afterPreposition)
                return afterPreposition;
            // "li" swallows the alef of the article: للأطفال
            if (folded[0] is 'ل')
                return Exact(folded[1..]);
        }

        return folded.Length > 4 && folded[0] is 'ا' && folded[1] is 'ل' ? Exact(folded[2..]) : null;
    }

    private Entry? Exact(ReadOnlySpan<char> folded) =>
        _words.TryGetValue(folded, out var entry) ? entry : FindStem(folded);
}
