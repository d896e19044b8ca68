namespace Sourced.Verification.Fetching;

/// <summary>What came back for one address, after its redirects.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Status">Of the last answer; 0 where none came.</param>
/// <param name="Address">The last address that was asked.</param>
internal sealed record Fetched(FetchOutcome Outcome, int Status, Uri Address)
{
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>Without parameters, in small letters.</summary>
    public string MediaType { get; init; } = "";

    public string? Charset { get; init; }

    public string? ETag { get; init; }

    public string? LastModified { get; init; }

    /// <summary>It redirects to a host that no source names: <see cref="Address"/> is where to, and was not asked.</summary>
    public bool LeadsAway { get; init; }

    /// <summary>Every redirect on the way said that it is for good.</summary>
    public bool MovedForGood { get; init; }

    /// <summary>It was refused because its name leads inside a private network.</summary>
    public bool LeadsInside { get; init; }

    /// <summary>Why nothing was asked or read, in words; empty where there is an answer.</summary>
    public string Why { get; init; } = "";
}

internal enum FetchOutcome
{
    Answered,

    /// <summary>By the host's robots.txt, by our own rules for addresses, or for its size. It says nothing about the page.</summary>
    Refused,

    /// <summary>No such host, no connection, no answer in time.</summary>
    NoAnswer,
}
