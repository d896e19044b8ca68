using System.Collections.Immutable;
using System.Text.Json;
using Sourced.Theme.Models;

namespace Sourced.Theme.Sharing;

/// <summary>Plain links that hand a page to a messenger or a network. Nothing of theirs is loaded; they hear of a reader who follows the link.</summary>
public static class ShareServices
{
    private static readonly ImmutableArray<KeyValuePair<string, string>> Services =
        [.. JsonSerializer.Deserialize<Dictionary<string, string>>(Carried.Bytes("sharing/services.json"))!];

    /// <param name="text">What is said of the page.</param>
    /// <param name="url">Its absolute address.</param>
    public static ImmutableArray<ShareLinkView> Links(string text, string url, Words words) =>
    [
        new(words["share.mail"], Fill("mailto:?subject={text}&body={url}", text, url), LeavesSite: false),
        .. Services.Select(service => new ShareLinkView(service.Key, Fill(service.Value, text, url), LeavesSite: true)),
    ];

    private static string Fill(string address, string text, string url) => address
        .Replace("{url}", Uri.EscapeDataString(url), StringComparison.Ordinal)
        .Replace("{text}", Uri.EscapeDataString(text), StringComparison.Ordinal);
}
