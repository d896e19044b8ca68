using System.Globalization;
using Sourced.Content.Reading.Yaml;
using Sourced.Content.Sources;
using Sourced.Content.Text;

namespace Sourced.Content.Reading.Mapping;

/// <summary>One entry of <c>link-checks.yml</c>, which <c>sources verify</c> writes.</summary>
internal static class LinkCheckMapper
{
    private static readonly Dictionary<string, LinkState> States = new(StringComparer.Ordinal)
    {
        ["alive"] = LinkState.Alive,
        ["moved"] = LinkState.Moved,
        ["failing"] = LinkState.Failing,
        ["dead"] = LinkState.Dead,
        ["soft-404"] = LinkState.Soft404,
        ["unknown"] = LinkState.Unknown,
    };

    /// <summary>As the file writes it.</summary>
    public static string WordOf(LinkState state) => States.First(word => word.Value == state).Key;

    public static LinkCheck? Read(MappingReader map)
    {
        map.Require("source", "url", "on", "state");
        var (source, url, on, state) = (map.Text("source"), map.Text("url"), map.Date("on"), map.OneOf("state", States));
        var status = map.Parsed<int>(
            "status",
            (string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number),
            "a number"
        );
        var check = new LinkCheck(source ?? default, url?.Value ?? "", on ?? default, state?.Value ?? LinkState.Unknown)
        {
            Status = status?.Value ?? 0,
            MovedTo = map.Text("moved-to")?.Value,
            Why = map.Text("why")?.Value,
            FailingSince = map.Date("failing-since")?.Value,
            ETag = map.Text("etag")?.Value,
            LastModified = map.Text("last-modified")?.Value,
            Seen = [.. map.Texts("seen").Select(finding => finding.Value)],
            NotSeen = [.. map.Texts("not-seen").Select(finding => finding.Value)],
            LookedFor = [.. map.Texts("looked-for").Select(figure => figure.Value)],
        };
        map.Done();
        return source is null || url is null || on is null || state is null ? null : check;
    }
}
