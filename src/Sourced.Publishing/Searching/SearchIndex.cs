using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Text.Json;
using Sourced.Publishing.Data;
using Sourced.Publishing.Editions;
using Sourced.Theme;

namespace Sourced.Publishing.Searching;

/// <summary>
/// What the script of the Find page looks words up in: files of words, each with those whose first letters fall on it, and files of what to
/// show, a few things each. An answer loads one of the first for each word, and the second for what it shows, however large the site is.
/// </summary>
internal sealed class SearchIndex
{
    /// <summary>Things to a file.</summary>
    public const int Together = 10;

    // A word that stands in more things than these tells little: it is looked for in titles alone.
    private const int Everywhere = 1000;

    private const int FirstLetters = 3;

    // A file of words has about ten kilobytes: few to load, and many words in it, so that one that was loaded does not tell what was typed.
    private const int LengthOfPart = 64;
    private const int MostParts = 1024;

    private readonly byte[][] _words;
    private readonly byte[][] _things;

    /// <param name="words">Of the language of the lists.</param>
    public SearchIndex(ImmutableArray<FindList> lists, Words words)
    {
        ImmutableArray<Findable> things = [.. lists.SelectMany(list => list.Things)];
        var places = new Dictionary<string, WordPlaces>(StringComparer.Ordinal);
        var read = things.AsParallel().AsOrdered().Select(SearchWords.Of).ToList();
        for (var i = 0; i < read.Count; i++)
        {
            foreach (var word in read[i].Prominent) PlacesOf(word).Add(i, isProminent: true);
            foreach (var word in read[i].Others) PlacesOf(word).Add(i, isProminent: false);
        }

        var parts = PartsFor(lists);
        var shares = places.ToLookup(entry => PartOf(entry.Key, parts));
        _words = [.. Enumerable.Range(0, parts).Select(part => Words(shares[part].OrderBy(entry => entry.Key, StringComparer.Ordinal)))];
        _things = [.. things.Chunk(Together).Select(some => Things(some, words))];
        Edition = Digest.Of([.. _words.Concat(_things).SelectMany(file => file)]).ToString()[..10];

        WordPlaces PlacesOf(string word)
        {
            if (!places.TryGetValue(word, out var known)) places[word] = known = new WordPlaces();
            return known;
        }
    }

    /// <summary>Changes with any of its files: they belong together, and a browser may have kept some.</summary>
    public string Edition { get; }

    /// <summary>What a page that was left open asks for, to learn whether its index is still there.</summary>
    public byte[] WhichEdition() => JsonFile.WriteDense(json =>
    {
        json.WriteStartObject();
        json.WriteString("edition", Edition);
        json.WriteNumber("words", _words.Length);
        json.WriteEndObject();
    });

    public byte[] WordsOf(int part) => _words[part];

    public byte[] ThingsOf(int part) => _things[part];

    /// <summary>How many files of words an index of these lists has: known before anything is read.</summary>
    public static int PartsFor(ImmutableArray<FindList> lists) =>
        (int)BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(lists.Sum(list => list.Things.Sum(thing => thing.Length)) / LengthOfPart, 1, MostParts));

    public static int ThingFilesFor(ImmutableArray<FindList> lists) => (lists.Sum(list => list.Things.Length) + Together - 1) / Together;

    /// <summary>FNV-1a of the first letters, as the script computes it: who types the beginning of a word needs one file.</summary>
    public static int PartOf(string word, int parts)
    {
        var hash = 2166136261u;
        foreach (var letter in word.AsSpan(0, Math.Min(word.Length, FirstLetters))) hash = unchecked((hash ^ letter) * 16777619u);
        return (int)(hash % (uint)parts);
    }

    /// <summary>To each word the things whose titles have it and those that have it elsewhere, each as the step from the one before; 0 for nearly all.</summary>
    private static byte[] Words(IEnumerable<KeyValuePair<string, WordPlaces>> words) => JsonFile.WriteDense(json =>
    {
        json.WriteStartObject();
        foreach (var (word, places) in words)
        {
            json.WriteStartArray(word);
            WriteSteps(json, places.Prominent);
            if (places.Others.Count > Everywhere) json.WriteNumberValue(0);
            else if (places.Others.Count > 0) WriteSteps(json, places.Others);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    });

    private static void WriteSteps(Utf8JsonWriter json, IReadOnlyList<int> numbers)
    {
        json.WriteStartArray();
        var last = 0;
        foreach (var number in numbers)
        {
            json.WriteNumberValue(number - last);
            last = number;
        }

        json.WriteEndArray();
    }

    private static byte[] Things(Findable[] things, Words words) => JsonFile.WriteDense(json =>
    {
        json.WriteStartArray();
        foreach (var item in things.Select(thing => thing.Item))
        {
            json.WriteStartObject();
            json.WriteString("title", item.Title);
            json.WriteString("href", item.Href);
            json.WriteKnown("text", item.Text);
            json.WriteKnown("language", item.Language);
            if (item.Language is { } language) json.WriteString("note", words.Format("language.only", words.Find($"language.in.{language}") ?? language));
            json.WriteKnown("titleLanguage", item.TitleLanguage);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    public const string NameOfEdition = "edition.json";

    /// <summary>The names of its files, beside each other.</summary>
    public static string NameOfWords(int part) => string.Create(CultureInfo.InvariantCulture, $"words-{part}.json");

    public static string NameOfThings(int part) => string.Create(CultureInfo.InvariantCulture, $"things-{part}.json");
}
