using System.Collections.Frozen;
using System.Collections.Immutable;
using Sourced.Content.Registers;
using Sourced.Evidence.Findings;
using Sourced.Evidence.Rendering;

namespace Sourced.Evidence.Phrases;

/// <summary>The figures of a discredited claim, and the words that it tells them with, in all its languages.</summary>
/// <param name="Figures">Ranges also by either end.</param>
/// <param name="Stems">By the language of a text, without endings and without numerals.</param>
internal sealed record ClaimWords(ImmutableArray<Figure> Figures, FrozenDictionary<string, FrozenSet<string>> Stems)
{
    /// <summary>How many words to either side of a figure are looked at.</summary>
    private const int Reach = 8;

    public static ClaimWords Of(DiscreditedClaim claim)
    {
        var figures = claim
            .Claim.Values.Keys.Append("en")
            .Distinct(StringComparer.Ordinal)
            .SelectMany(language =>
                claim
                    .Patterns.Select(pattern => pattern.Value)
                    .Append(claim.Claim.In(language).Value)
                    .SelectMany(text => FigureReader.Read(text, language))
            )
            .Select(figure => figure.Figure)
            .SelectMany(figure => figure.IsRange ? [figure, figure with { High = figure.Low }, figure with { Low = figure.High }] : new[] { figure });
        var texts = claim.Claim.Values.Values.Select(text => text.Value).Concat(claim.Patterns.Select(pattern => pattern.Value)).ToList();
        return new ClaimWords(
            [.. figures],
            WordStems.Languages.ToFrozenDictionary(
                language => language,
                language => texts.SelectMany(WordStems.Speaking(language).In).Where(WordStems.Speaking(language).IsTelling).ToFrozenSet(StringComparer.Ordinal),
                StringComparer.Ordinal
            )
        );
    }

    /// <summary>True when a word of the claim stands near the figure in its sentence: "300,000 teachers were jailed" is not the claim about children.</summary>
    public bool SpeaksIn(string text, string language, int start, int end, (int Start, int End) sentence)
    {
        var words = WordStems.Speaking(language);
        return words
            .Before(text, start, sentence.Start, Reach)
            .Concat(words.In(text[end..Math.Max(sentence.End, end)]).Take(Reach))
            .Any(Stems[words.Language].Contains);
    }
}
