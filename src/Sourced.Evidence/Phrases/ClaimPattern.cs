using System.Collections.Immutable;
using Sourced.Content.Registers;
using Sourced.Content.Text;
using Sourced.Evidence.Findings;
using Sourced.Evidence.Rendering;

namespace Sourced.Evidence.Phrases;

/// <summary>A pattern of a discredited claim taken apart, so that it is known again in other words.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Origin">Where the register has the pattern.</param>
/// <param name="Stems">Its words that carry meaning, without endings; numerals that are part of a figure are not among them.</param>
/// <param name="Figures">Its figures.</param>
internal sealed record ClaimPattern(DiscreditedClaim Claim, SourceSpan Origin, ImmutableArray<string> Stems, ImmutableArray<Figure> Figures)
{
    /// <summary>Words that say too little to start from: they stand in every sheet.</summary>
    private static readonly HashSet<string> Everyday =
    [
        "child",
        "every",
        "usual",
        "usually",
        "year",
        "onlin",
        "abus",
        "report",
        "million",
        "day",
        "victim",
        "peopl",
        "sex",
        "sexual",
        "traffick",
        "number",
        "data",
        "us",
        "age",
        "sell",
        "buy",
        "exploitation",
        "exploit",
        "increas",
        "industry",
        "risk",
        "month",
        "world",
        "imag",
    ];

    public static IEnumerable<ClaimPattern> Of(DiscreditedClaim claim)
    {
        foreach (var pattern in claim.Patterns)
        {
            var figures = FigureReader.Read(pattern.Value, "en").Select(recorded => recorded.Figure).ToImmutableArray();
            var stems = WordStems
                .In(pattern.Value)
                .Where(stem => figures.IsEmpty || !char.IsAsciiDigit(stem[0]))
                .Distinct(StringComparer.Ordinal)
                .ToImmutableArray();
            if (stems.Length >= 2 || (stems.Length == 1 && !figures.IsEmpty))
                yield return new ClaimPattern(claim, pattern.Span, stems, figures);
        }
    }

    /// <summary>The forms of the longest telling word, from which a paraphrase is looked for; none where every word is an everyday one.</summary>
    public IEnumerable<string> Anchors()
    {
        if (
            !Figures.IsEmpty
            || Stems.Where(stem => !Everyday.Contains(stem) && !char.IsAsciiDigit(stem[0])).MaxBy(stem => stem.Length) is not { } stem
        )
            return [];
        return WordStems.FormsOf(stem);
    }

    /// <summary>True when all telling words stand near a place, in any order.</summary>
    public bool StandsAround(string text, int start, int end, (int Start, int End) sentence)
    {
        var reach = Stems.Length + 5;
        var near = new HashSet<string>(WordStems.Before(text, start, sentence.Start, reach), StringComparer.Ordinal);
        near.UnionWith(WordStems.In(text[start..end]));
        near.UnionWith(WordStems.In(text[end..Math.Max(sentence.End, end)]).Take(reach));
        return Stems.All(near.Contains);
    }
}
