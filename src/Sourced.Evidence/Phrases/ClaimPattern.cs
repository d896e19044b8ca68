using System.Collections.Immutable;
using Sourced.Content.Registers;
using Sourced.Content.Text;
using Sourced.Evidence.Findings;
using Sourced.Evidence.Rendering;

namespace Sourced.Evidence.Phrases;

/// <summary>A pattern of a discredited claim taken apart, so that it is known again in other words.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Origin">Where the register has the pattern.</param>
/// <param name="Words">Of the language in which it is looked for.</param>
/// <param name="Stems">Its words that carry meaning, without endings; numerals that are part of a figure are not among them.</param>
/// <param name="Figures">Its figures.</param>
internal sealed record ClaimPattern(DiscreditedClaim Claim, SourceSpan Origin, WordStems Words, ImmutableArray<string> Stems, ImmutableArray<Figure> Figures)
{
    /// <summary>The patterns of a claim, as texts in a language may tell them.</summary>
    public static IEnumerable<ClaimPattern> Of(DiscreditedClaim claim, WordStems words)
    {
        foreach (var pattern in claim.Patterns)
        {
            var figures = FigureReader.Read(pattern.Value, words.Language).Select(recorded => recorded.Figure).ToImmutableArray();
            var stems = words
                .In(pattern.Value)
                .Where(stem => figures.IsEmpty || !char.IsAsciiDigit(stem[0]))
                .Distinct(StringComparer.Ordinal)
                .ToImmutableArray();
            if (stems.Length >= 2 || (stems.Length == 1 && !figures.IsEmpty))
                yield return new ClaimPattern(claim, pattern.Span, words, stems, figures);
        }
    }

    /// <summary>The forms of the longest telling word, from which a paraphrase is looked for; none where every word is an everyday one.</summary>
    public IEnumerable<string> Anchors()
    {
        if (!Figures.IsEmpty)
            return [];
        var telling = Stems.Where(stem => !Words.Everyday.Contains(stem) && !char.IsAsciiDigit(stem[0])).MaxBy(stem => stem.Length);
        return telling is null ? [] : Words.FormsOf(telling);
    }

    /// <summary>True when all telling words stand near a place, in any order.</summary>
    public bool StandsAround(string text, int start, int end, (int Start, int End) sentence)
    {
        var reach = Stems.Length + 5;
        var near = new HashSet<string>(Words.Before(text, start, sentence.Start, reach), StringComparer.Ordinal);
        near.UnionWith(Words.In(text[start..end]));
        near.UnionWith(Words.In(text[end..Math.Max(sentence.End, end)]).Take(reach));
        return Stems.All(near.Contains);
    }
}
