using System.Globalization;

namespace Sourced.Statistics.Languages;

/// <summary>
/// Reads language files: sections in brackets named after <see cref="Tags"/> or <see cref="Sense"/>, each with words and phrases between commas. A number, a
/// comparator or a unit before an equals sign is what the words of the line mean. A star stands for any ending. README.md tells more.
/// </summary>
internal sealed class LanguageFile
{
    private readonly Dictionary<string, Entry> _stemEntries = new(StringComparer.Ordinal);
    private Tags _section;
    private Sense _sense;
    private bool _inOptions;

    public Dictionary<string, Entry> Words { get; } = new(StringComparer.Ordinal);
    public List<Stem> Stems { get; } = [];
    /// <summary>Word ends that stand for all words with them, where no word or stem says otherwise: "*ists".</summary>
    public List<Stem> Endings { get; } = [];
    public Dictionary<long, PhraseNode> Phrases { get; } = [];
    public LanguageOptions Options { get; private set; } = new();

    public LanguageFile Add(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
            AddLine(line);
        return this;
    }

    /// <summary>A word that stands in the file by itself, or as part of a phrase, still means what its stem means.</summary>
    public void Complete()
    {
        foreach (var (word, entry) in Words)
        {
            if (BestStem(word) is not { } stem)
                continue;
            if (entry.Tags == Tags.None)
                (entry.Value, entry.Comparator, entry.Unit, entry.Terms) = (stem.Value, stem.Comparator, stem.Unit, Math.Max(entry.Terms, stem.Terms));
            entry.Tags |= stem.Tags;
            entry.Sense |= stem.Sense;
            if (entry.Time.Length == 0)
                entry.Time = stem.Time;
        }
    }

    private Entry? BestStem(string word) =>
        Stems.Where(stem => word.StartsWith(stem.Text, StringComparison.Ordinal))
            .OrderByDescending(stem => stem.Text.Length).FirstOrDefault().Entry;

    private void AddLine(string line)
    {
        var text = line.Trim();
        if (text.Length == 0 || text[0] == '#')
            return;
        if (text[0] == '[')
        {
            _inOptions = text == "[options]";
            _sense = Enum.TryParse<Sense>(text.Trim('[', ']').Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var sense) ? sense : Sense.None;
            _section = _inOptions || _sense != Sense.None ? Tags.None : SectionOf(text.Trim('[', ']'));
            return;
        }

        if (_inOptions)
        {
            SetOption(text);
            return;
        }

        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var meaning = equals > 0 ? text[..equals].Trim() : "";
        foreach (var word in text[(equals + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            AddWord(word, meaning);
    }

    private static Tags SectionOf(string title)
    {
        var tags = Tags.None;
        foreach (var part in title.Split('+', StringSplitOptions.TrimEntries))
            tags |= Enum.Parse<Tags>(part.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
        return tags;
    }

    private const string Manifold = "manifold =";
    private const string Article = "article =";

    private void SetOption(string option) =>
        Options = option switch
        {
            "decimal comma" => Options with { DecimalComma = true },
            "either decimal" => Options with { EitherDecimal = true },
            "capital nouns" => Options with { CapitalNouns = true },
            "ordinal dot" => Options with { OrdinalDot = true },
            "compounds" => Options with { Compounds = true },
            "units first" => Options with { UnitsFirst = true },
            "whole first" => Options with { WholeFirst = true },
            "elision" => Options with { Elision = true },
            "noun first" => Options with { NounFirst = true },
            "head last" => Options with { HeadLast = true },
            "mixed scales" => Options with { MixedScales = true },
            "vigesimal" => Options with { Vigesimal = true },
            _ when option.StartsWith(Article, StringComparison.Ordinal) => Options with
            {
                WrittenArticle = option[Article.Length..].Trim(),
            },
            _ when option.StartsWith(Manifold, StringComparison.Ordinal) => Options with
            {
                ManifoldEndings =
                [
                    .. option[Manifold.Length..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
                ],
            },
            _ => throw new FormatException($"unknown language option '{option}'"),
        };

    private void AddWord(string word, string meaning)
    {
        var entry = word.EndsWith('*') ? StemOf(Fold.Word(word[..^1])) : word.StartsWith('*') ? EndingOf(Fold.Word(word[1..])) : PhraseOf(word);
        entry.Tags |= _section;
        entry.Sense |= _sense;
        if (meaning.Length == 0)
            return;
        if (_sense != Sense.None)
        {
            entry.Time = meaning;
            return;
        }

        if (decimal.TryParse(meaning, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
            entry.Value = value;
        else if (Enum.TryParse<Comparator>(meaning.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var comparator))
            entry.Comparator = comparator;
        else if (Enum.TryParse<Traits>(meaning, ignoreCase: true, out var trait))
            entry.Traits |= trait;
        else if (meaning is "term" or "register")
            entry.Terms = meaning == "term" ? Entry.SurelyTerms : 1;
        else
            entry.Unit = meaning;
    }

    private Entry StemOf(string stem)
    {
        if (stem.Length < Stem.KeyLength)
            throw new FormatException($"the stem '{stem}*' is too short");
        if (!_stemEntries.TryGetValue(stem, out var entry))
        {
            entry = new Entry(0);
            _stemEntries.Add(stem, entry);
            Stems.Add(new Stem(stem, entry));
        }

        return entry;
    }

    private Entry EndingOf(string ending)
    {
        if (ending.Length < Stem.KeyLength)
            throw new FormatException($"the ending '*{ending}' is too short");
        var entry = new Entry(0);
        Endings.Add(new Stem(ending, entry));
        return entry;
    }

    private Entry PhraseOf(string phrase)
    {
        // "d'un" is two words, the first without its apostrophe
        var parts = Fold.Word(phrase).Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < parts.Length; i++)
            parts[i] = parts[i].Length > 1 ? parts[i].TrimEnd('\'') : parts[i];
        var first = WordOf(parts[0]);
        if (parts.Length == 1)
            return first;

        first.StartsPhrase = true;
        var node = 0;
        for (var i = 0; ; i++)
        {
            var word = WordOf(parts[i]);
            var key = ((long)node << 32) | (uint)word.Id;
            if (!Phrases.TryGetValue(key, out var next))
                Phrases[key] = next = new PhraseNode(Phrases.Count + 1, null);
            if (i == parts.Length - 1)
            {
                if (next.Phrase is null)
                    Phrases[key] = next = next with { Phrase = new Entry(-next.Id) };
                return next.Phrase!;
            }

            node = next.Id;
        }
    }

    private Entry WordOf(string word)
    {
        if (!Words.TryGetValue(word, out var entry))
            Words[word] = entry = new Entry(Words.Count + 1);
        return entry;
    }
}
