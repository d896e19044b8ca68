namespace Sourced.Verification.Fetching;

/// <summary>How politely, how long and how much.</summary>
internal sealed record FetchOptions
{
    public TimeSpan Delay { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>For one request, its body included.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Of a body, unpacked. A report of a few hundred pages has ten to thirty million.</summary>
    public int MostBytes { get; init; } = 40 * 1024 * 1024;

    public int MostHops { get; init; } = 5;

    /// <summary>Hosts of the source list: a redirect to any other is told, and not followed.</summary>
    public IReadOnlySet<string> Hosts { get; init; } = new HashSet<string>();

    public AddressRules Addresses { get; init; } = AddressRules.Public;
}
