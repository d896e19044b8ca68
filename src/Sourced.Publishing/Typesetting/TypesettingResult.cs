using System.Collections.Immutable;

namespace Sourced.Publishing.Typesetting;

/// <param name="Bytes">The file; empty when there are problems.</param>
/// <param name="Pages">How many pages it has.</param>
/// <param name="Problems">Overflow, missing glyph, template error: each names the text it is about.</param>
public sealed record TypesettingResult(ReadOnlyMemory<byte> Bytes, int Pages, ImmutableArray<TypesettingProblem> Problems);

/// <param name="Code">CRD001, PRT001, OUT… as in the catalogue.</param>
/// <param name="Message">Lower case, no full stop.</param>
/// <param name="Help">What to shorten or mend; may be empty.</param>
public sealed record TypesettingProblem(string Code, string Message, string Help);
