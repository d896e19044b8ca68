using System.Collections.Immutable;
using Sourced.Evidence.Matching;
using Sourced.Evidence.Phrases;
using Sourced.Evidence.Texts;

namespace Sourced.Evidence.Binding;

/// <summary>A passage with everything that was found in it: what the rules look at.</summary>
internal sealed class CheckedPassage(Passage passage, ImmutableArray<JudgedNumber> numbers, SentenceMap sentences, IReadOnlyList<PhraseHit<Phrase>> hits)
{
    public Passage Passage { get; } = passage;

    public ImmutableArray<JudgedNumber> Numbers { get; } = numbers;

    public SentenceMap Sentences { get; } = sentences;

    /// <summary>Register entries and watched wordings that stand in the text.</summary>
    public IReadOnlyList<PhraseHit<Phrase>> Hits { get; } = hits;

    public IEnumerable<JudgedNumber> NumbersIn(int sentence) => Numbers.Where(number => number.Sentence == sentence);

    /// <summary>True when a longer wording of the same kind covers the same words, or the same wording is listed twice: one cause is told once.</summary>
    public bool IsPartOfLonger(PhraseHit<Phrase> hit) => Hits.Any(other =>
        other.Meaning.Kind == hit.Meaning.Kind && !ReferenceEquals(other.Meaning, hit.Meaning) && other.Overlaps(hit.Start, hit.End)
        && (other.Length, hit.Start, string.CompareOrdinal(hit.Meaning.Words, other.Meaning.Words)).CompareTo((hit.Length, other.Start, 0)) > 0);

    public string Words(PhraseHit<Phrase> hit) => Passage.Text.Substring(hit.Start, hit.Length);
}
