namespace Sourced.Content.Sources;

/// <summary>Names a source, or one finding of it: <c>thorn-2018-survivor</c>, <c>thorn-2018-survivor#under-12</c>.</summary>
public readonly record struct FindingReference(string SourceId, string? FindingId)
{
    public static FindingReference Parse(string key)
    {
        var hash = key.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? new FindingReference(key, null) : new FindingReference(key[..hash], key[(hash + 1)..]);
    }

    public override string ToString() => FindingId is null ? SourceId : $"{SourceId}#{FindingId}";
}
