using System.Collections.Immutable;
using Sourced.Content.Diagnostics;

namespace Sourced.Publishing.Proofs;

/// <summary>A page of a handout, or a card, as a picture to look at.</summary>
/// <param name="Bytes">PNG, one pixel a point; what does not fit is marked in it. Empty where nothing could be set.</param>
/// <param name="Pages">How many pages the document has.</param>
/// <param name="Problems">What was wrong.</param>
public sealed record ProofImage(ReadOnlyMemory<byte> Bytes, int Pages, ImmutableArray<Diagnostic> Problems);
