namespace Sourced.Publishing.Typesetting;

/// <summary>Makes PDF and PNG files from templates of the theme and data, in Node workers.</summary>
public sealed class Typesetter : IAsyncDisposable
{
    /// <summary>Template files, fonts and tool versions in one hash: part of the digest of every artifact made here.</summary>
    public string Digest { get; } = "";

    /// <summary>Thread-safe; jobs wait for a free worker. A worker that dies is replaced and its job tried once more.</summary>
    public Task<TypesettingResult> TypesetAsync(TypesettingJob job, CancellationToken cancellation) => throw new NotSupportedException();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
