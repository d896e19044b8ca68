namespace Sourced.Publishing.Proofs;

/// <summary>A page of a handout, or a card, as a picture to look at.</summary>
/// <param name="Bytes">PNG, one pixel a point; where it may not be published, what is wrong is marked in it.</param>
/// <param name="Pages">How many pages the document has.</param>
/// <param name="Made">The file, where it was made on this occasion and not found in the store.</param>
public sealed record ProofImage(ReadOnlyMemory<byte> Bytes, int Pages, ProofFile? Made);
