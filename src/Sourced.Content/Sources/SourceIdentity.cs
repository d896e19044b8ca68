namespace Sourced.Content.Sources;

/// <summary>What tells that two records are of one work: the DOI, else the address however it is typed.</summary>
public static class SourceIdentity
{
    private static readonly string[] DoiPrefixes = ["https://", "http://", "dx.doi.org/", "doi.org/", "doi:"];

    /// <returns>Null where a source has neither DOI nor address.</returns>
    public static string? Of(Source source) => Of(source.Doi?.Value, source.Url?.Value);

    public static string? Of(string? doi, string? url) =>
        !string.IsNullOrWhiteSpace(doi) ? $"doi:{Doi(doi)}"
        : string.IsNullOrWhiteSpace(url) ? null
        : AddressOf(url) is var address && address.StartsWith("doi.org/", StringComparison.OrdinalIgnoreCase) ? $"doi:{Doi(address)}"
        : address;

    /// <summary>Every name that the work goes by: its DOI and its address. Records that share one are of one work.</summary>
    public static IEnumerable<string> AllOf(string? doi, string? url) =>
        new[] { Of(doi, null), Of(null, url) }.OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>A DOI without what people put before it, in lower case: the DOI Handbook makes case mean nothing.</summary>
    public static string Doi(string written)
    {
        var doi = written.Trim();
        foreach (var prefix in DoiPrefixes)
        {
            if (doi.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) doi = doi[prefix.Length..].TrimStart();
        }

        return doi.ToLowerInvariant();
    }

    /// <summary>Without what tells the owner of an address who sent its reader.</summary>
    private static string WithoutCampaign(string address)
    {
        var query = address.IndexOf('?', StringComparison.Ordinal);
        if (query < 0)
            return address;
        var kept = address[(query + 1)..]
            .Split('&')
            .Where(part =>
                !part.StartsWith("utm_", StringComparison.OrdinalIgnoreCase)
                && !part.StartsWith("fbclid=", StringComparison.Ordinal)
                && !part.StartsWith("gclid=", StringComparison.Ordinal)
            )
            .ToList();
        return kept.Count == 0 ? address[..query] : $"{address[..query]}?{string.Join('&', kept)}";
    }

    /// <summary>Host in lower case and path, without scheme, <c>www.</c>, default port, last slash and fragment.</summary>
    private static string AddressOf(string url)
    {
        var address = WithoutCampaign(url.Trim().Split('#')[0]);
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        if (scheme >= 0) address = address[(scheme + 3)..];
        if (address.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) address = address[4..];
        var slash = address.IndexOf('/', StringComparison.Ordinal);
        var host = (slash < 0 ? address : address[..slash]).ToLowerInvariant();
        if (host.EndsWith(":443", StringComparison.Ordinal) || host.EndsWith(":80", StringComparison.Ordinal)) host = host[..host.LastIndexOf(':')];
        return (slash < 0 ? host : host + address[slash..]).TrimEnd('/');
    }
}
