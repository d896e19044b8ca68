using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Sourced.Content.Reading.Mapping;
using Sourced.Content.Sources;

namespace Sourced.Content.Writing;

/// <summary>The file of link checks, ordered by source, lines ended by a line feed.</summary>
public static class LinkCheckWriter
{
    public const string FileName = "link-checks.yml";

    public static string Write(IEnumerable<LinkCheck> checks)
    {
        var text = new StringBuilder("# Whether sources still stand at their addresses. Written by `sourced sources verify`; commit it, the gate reads it.\n");
        foreach (var check in checks.OrderBy(check => check.Source.Value, StringComparer.Ordinal))
        {
            text.Append("\n- source: ").Append(check.Source.Value).Append('\n');
            Add("url", check.Url);
            Add("on", check.On.Value.ToString());
            Add("state", WordOf(check.State));
            Add("status", check.Status == 0 ? null : check.Status.ToString(CultureInfo.InvariantCulture));
            Add("moved-to", check.MovedTo);
            Add("why", check.Why);
            Add("failing-since", check.FailingSince?.ToString());
            Add("etag", check.ETag);
            Add("last-modified", check.LastModified);
            AddList("seen", check.Seen);
            AddList("not-seen", check.NotSeen);
            AddList("looked-for", check.LookedFor);
        }

        return text.ToString();

        void Add(string key, string? value)
        {
            if (!string.IsNullOrEmpty(value)) text.Append("  ").Append(key).Append(": ").Append(YamlWords.Of(value)).Append('\n');
        }

        void AddList(string key, ImmutableArray<string> values)
        {
            if (!values.IsEmpty)
                text.Append("  ")
                    .Append(key)
                    .Append(": [")
                    .AppendJoin(", ", values.Select(value => YamlWords.Of(value, inBrackets: true)))
                    .Append("]\n");
        }
    }

    /// <summary>A state as the file writes it: <c>soft-404</c>.</summary>
    public static string WordOf(LinkState state) => LinkCheckMapper.WordOf(state);
}
