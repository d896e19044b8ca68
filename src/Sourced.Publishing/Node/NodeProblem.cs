namespace Sourced.Publishing.Node;

/// <summary>Node or npm is missing, too old, or could not restore the packages of the theme.</summary>
/// <param name="Message">Lower case, no full stop.</param>
/// <param name="Help">Exactly what to install or run.</param>
public sealed record NodeProblem(string Message, string Help);
