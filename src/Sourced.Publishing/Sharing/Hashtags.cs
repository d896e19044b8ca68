using System.Collections.Frozen;
using System.Text.Json;
using System.Text.RegularExpressions;
using Sourced.Content.Diagnostics;
using Sourced.Content.Text;

namespace Sourced.Publishing.Sharing;

/// <summary>How many tags a caption may carry, and those that lead readers among tales, from the theme's <c>cards/hashtags.json</c>.</summary>
internal sealed partial class Hashtags(int most, FrozenSet<string> denied)
{
    public static Hashtags None { get; } = new(int.MaxValue, []);

    /// <exception cref="FormatException">The file is not what it should be; the message says where.</exception>
    public static Hashtags Read(string path)
    {
        if (!File.Exists(path))
            return None;
        return DatedJson
            .Read(path, "{}")
            .Parse<Hashtags>(static root =>
                [
                    new Hashtags(
                        DatedJson.Needed(root, "most", "hashtags").GetInt32(),
                        DatedJson
                            .Needed(root, "denied", "hashtags")
                            .EnumerateArray()
                            .Select(tag => tag.GetString() ?? "")
                            .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
                    ),
                ]
            )[0];
    }

    /// <summary>Tags of a caption that should not be there.</summary>
    public IEnumerable<Diagnostic> Check(Located<string> caption)
    {
        var tags = Tag().Matches(caption.Value).Select(match => match.Groups[1].Value).ToList();
        foreach (var tag in tags.Where(denied.Contains))
        {
            yield return new Diagnostic(PublishingRules.Find("CRD007"), caption.Span, $"the caption carries #{tag}")
            {
                Help = "leave it out: whoever follows it finds tales and not help",
            };
        }

        if (tags.Count <= most)
            yield break;
        yield return new Diagnostic(
            PublishingRules.Find("CRD007"),
            caption.Span,
            FormattableString.Invariant($"the caption carries {tags.Count} hashtags, and {most} at most")
        )
        {
            Help = "keep those by which people look for help",
        };
    }

    // Inside a word or an address the sign means something else.
    [GeneratedRegex(@"(?<![\w/&#])#(\w+)")]
    private static partial Regex Tag();
}
