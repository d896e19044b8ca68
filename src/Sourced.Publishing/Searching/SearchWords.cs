using System.Collections.Immutable;

namespace Sourced.Publishing.Searching;

/// <summary>Where a word stands, as the numbers of things in their order.</summary>
internal sealed class WordPlaces
{
    private readonly List<int> _prominent = [];
    private readonly List<int> _others = [];

    /// <summary>In titles and figures.</summary>
    public IReadOnlyList<int> Prominent => _prominent;

    /// <summary>Elsewhere, and in no title of the same thing.</summary>
    public IReadOnlyList<int> Others => _others;

    /// <param name="thing">Not before the last one.</param>
    public void Add(int thing, bool isProminent) => (isProminent ? _prominent : _others).Add(thing);
}

/// <summary>The words of one thing.</summary>
/// <param name="Prominent">Of title and figures.</param>
/// <param name="Others">Of all that can be read there, without the prominent.</param>
internal readonly record struct SearchWords(ImmutableArray<string> Prominent, ImmutableArray<string> Others)
{
    public static SearchWords Of(Findable thing)
    {
        var prominent = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in thing.Figures().Prepend(thing.Item.Title)) prominent.UnionWith(Forms(text));
        var others = thing.Texts().Append(thing.Item.Text).SelectMany(Forms).Where(word => !prominent.Contains(word)).ToHashSet(StringComparer.Ordinal);
        return new SearchWords([.. prominent], [.. others]);
    }

    /// <summary>75% is found as 75 too, a word with its article as one without, and a figure of several words as a whole.</summary>
    private static IEnumerable<string> Forms(string text)
    {
        var words = FoldedText.Words(text);
        foreach (var word in words)
        {
            yield return word;
            if (FoldedText.Bare(word) is var bare && bare.Length < word.Length) yield return bare;
            if (word[^1] == '%') yield return word.TrimEnd('%');
        }

        if (FoldedText.Figure(words) is { } figure) yield return figure;
    }
}
