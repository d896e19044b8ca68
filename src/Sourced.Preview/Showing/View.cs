using System.Collections.Immutable;
using Sourced.Content;
using Sourced.Content.Diagnostics;
using Sourced.Evidence;
using Sourced.Publishing.Proofs;

namespace Sourced.Preview.Showing;

/// <summary>What is to be seen at one moment. Replaced as a whole, never changed.</summary>
/// <param name="Number">Grows with every change; of one run of the program.</param>
/// <param name="Proof">The last edition without an error; null while there was none.</param>
internal sealed record View(long Number, Proof? Proof)
{
    public static ImmutableSortedDictionary<string, ImmutableArray<Diagnostic>> NothingLate { get; } =
        ImmutableSortedDictionary.Create<string, ImmutableArray<Diagnostic>>(StringComparer.Ordinal);

    /// <summary>The files as they are, as far as they could be read; null before they were read for the first time.</summary>
    public Library? Library { get; init; }

    /// <summary>What the gate found in them.</summary>
    public EvidenceReport? Report { get; init; }

    /// <summary>What stops the edition as it is now; the one shown is then the one before.</summary>
    public ImmutableArray<Diagnostic> Errors { get; init; } = [];

    /// <summary>What was found since in single files of the edition that is shown, by path: a card whose words do not fit, a link that leads nowhere.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<Diagnostic>> LateIn { get; init; } = NothingLate;

    /// <summary>The same, each once.</summary>
    public ImmutableArray<Diagnostic> Late => [.. LateIn.Values.SelectMany(problems => problems).Distinct()];

    /// <summary>What stops nothing.</summary>
    public ImmutableArray<Diagnostic> Warnings { get; init; } = [];

    /// <summary>What stands in the way and is not in the content.</summary>
    public Obstacle? Obstacle { get; init; }

    /// <summary>The edition that is shown is not that of the files as they are.</summary>
    public bool IsHeldBack => !Errors.IsEmpty || Obstacle is not null;

    /// <summary>How many things an overlay has to say.</summary>
    public int Count => Errors.Length + Late.Length + (Obstacle is null ? 0 : 1);
}
