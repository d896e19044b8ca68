namespace Sourced.Evidence.Baselines;

/// <param name="Fingerprint">Names the finding by its words, so that it survives a move.</param>
/// <param name="Code">The rule.</param>
/// <param name="File">Where it stood.</param>
/// <param name="Message">What was told, for people.</param>
internal sealed record BaselineEntry(string Fingerprint, string Code, string File, string Message);
