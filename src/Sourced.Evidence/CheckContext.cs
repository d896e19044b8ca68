using System.Collections.Frozen;
using Sourced.Content;
using Sourced.Evidence.Findings;
using Sourced.Evidence.Phrases;
using Sourced.Evidence.Rendering;

namespace Sourced.Evidence;

/// <summary>What every check of one run shares: read-only once made.</summary>
/// <param name="Library">All that the authors wrote.</param>
/// <param name="Options">Day and degree of parallelism.</param>
/// <param name="Findings">Every finding with its figures read.</param>
/// <param name="Phrases">Everything that is watched for.</param>
/// <param name="ClaimFigures">The figures of each discredited claim and its words, by its id.</param>
internal sealed record CheckContext(
    Library Library, GateOptions Options, FindingBook Findings, WatchedPhrases Phrases, FrozenDictionary<string, ClaimWords> ClaimFigures)
{
    private readonly ILookup<(string Language, Dimension Dimension, Exact.Fraction Figure), ClaimPattern> _claims = WordStems
        .Languages.SelectMany(language => Library.Discredited.SelectMany(claim => ClaimPattern.Of(claim, WordStems.Speaking(language))))
        .SelectMany(pattern => pattern.Figures.Select(figure => (Pattern: pattern, Key: (pattern.Words.Language, figure.Dimension, figure.High))))
        .ToLookup(pair => pair.Key, pair => pair.Pattern);

    /// <summary>The numbers of help lines.</summary>
    public DialledDigits Dialled { get; } = DialledDigits.Of(Library);

    /// <summary>The patterns that tell a figure, as a text in a language may tell it.</summary>
    public IEnumerable<ClaimPattern> ClaimsTelling(Figure figure, string language) =>
        _claims[(WordStems.Speaking(language).Language, figure.Dimension, figure.High)];

    public static CheckContext Of(Library library, GateOptions options) => new(
        library, options, FindingBook.Of(library, options.Jobs), WatchedPhrases.Of(library), ClaimsOf(library));

    /// <summary>The same for another state of the library: what is watched for is kept, and so is every source that was read.</summary>
    /// <param name="library">With the registers and languages of the last one.</param>
    public CheckContext Next(Library library, GateOptions options) =>
        this with { Library = library, Options = options, Findings = FindingBook.Of(library, options.Jobs, Findings) };

    private static FrozenDictionary<string, ClaimWords> ClaimsOf(Library library) => library.Discredited
        .DistinctBy(claim => claim.Id.Value)
        .ToFrozenDictionary(claim => claim.Id.Value, ClaimWords.Of, StringComparer.Ordinal);
}
