using System.Collections.Immutable;

namespace Sourced.Publishing.Typesetting;

/// <param name="Bytes">The file; empty when there are problems.</param>
/// <param name="Pages">How many pages it has.</param>
/// <param name="Problems">Overflow, missing glyph, template error: each names the text it is about.</param>
public sealed record TypesettingResult(ReadOnlyMemory<byte> Bytes, int Pages, ImmutableArray<TypesettingProblem> Problems)
{
    /// <summary>Of a proof: PNG of every page, one pixel a point. None of a card that has no problem, which is its own picture.</summary>
    public ImmutableArray<ReadOnlyMemory<byte>> Pictures { get; init; } = [];

    /// <summary>How long a worker was at it, waiting not counted.</summary>
    public double Milliseconds { get; init; }
}

/// <param name="Code">
/// PRT for paper and CRD for cards: 001 does not fit, 002 no glyph, 003 template error, 008 letters too faint (cards); OUT010 Node or a package is missing,
/// OUT011 the typesetter failed.
/// </param>
/// <param name="Message">Lower case, no full stop.</param>
/// <param name="Help">What to shorten or mend; may be empty.</param>
public sealed record TypesettingProblem(string Code, string Message, string Help)
{
    /// <summary>The place in a template that has the fault, below the theme's folder, line and column from 1; null where the fault is not in one.</summary>
    public (string File, int Line, int Column)? Place { get; init; }
}
