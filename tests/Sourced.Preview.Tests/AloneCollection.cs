namespace Sourced.Preview.Tests;

/// <summary>Tests that count what the whole process holds: beside others they would count what those hold.</summary>
[CollectionDefinition(nameof(AloneCollection), DisableParallelization = true)]
public sealed class AloneCollection;
