namespace Sourced.Evidence.Matching;

/// <summary>A phrase found: what it means and where it stands in the text, in UTF-16 units.</summary>
internal readonly record struct PhraseHit<T>(T Meaning, int Start, int Length)
{
    public int End => Start + Length;

    public bool Overlaps(int start, int end) => Start < end && start < End;
}
