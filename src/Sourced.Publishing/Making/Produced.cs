using Sourced.Publishing.Editions;
using Sourced.Publishing.Storage;

namespace Sourced.Publishing.Making;

/// <summary>An artifact whose file stands in the store.</summary>
internal sealed record Produced(Artifact Artifact, Digest Digest, StoredObject Object);
