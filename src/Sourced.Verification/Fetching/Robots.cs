namespace Sourced.Verification.Fetching;

/// <summary>What a host's <c>robots.txt</c> asks of us (RFC 9309): the rules of our own group, else of everybody's.</summary>
internal sealed class Robots
{
    private readonly List<(string Pattern, bool Allows)> _rules;

    private Robots(List<(string Pattern, bool Allows)> rules, TimeSpan delay) => (_rules, Delay) = (rules, delay);

    /// <summary>Everything is allowed: there is no such file.</summary>
    public static Robots Open { get; } = new([], TimeSpan.Zero);

    /// <summary>Nothing is: the host could not say (RFC 9309, 2.3.1.4).</summary>
    public static Robots Closed { get; } = new([("/", false)], TimeSpan.Zero);

    /// <summary>Between two requests, where the host asks for one.</summary>
    public TimeSpan Delay { get; }

    /// <param name="text">The file.</param>
    /// <param name="agent">Our name, without version.</param>
    public static Robots Parse(string text, string agent)
    {
        var groups = new Dictionary<string, Group>(StringComparer.OrdinalIgnoreCase);
        var current = new List<Group>();
        var inNames = false;
        foreach (var raw in text.TrimStart('\ufeff').Split('\n'))
        {
            var line = raw.Split('#')[0].Trim();
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0) continue;
            var (name, value) = (line[..colon].Trim().ToLowerInvariant(), line[(colon + 1)..].Trim());
            if (name == "user-agent")
            {
                if (!inNames) current = [];
                inNames = true;
                if (!groups.TryGetValue(value, out var group)) groups[value] = group = new Group();
                current.Add(group);
                continue;
            }

            inNames = false;
            foreach (var group in current) group.Take(name, value);
        }

        var own = groups.GetValueOrDefault(agent) ?? groups.GetValueOrDefault("*");
        return own is null ? Open : new Robots(own.Rules, own.Delay);
    }

    /// <summary>The longest pattern that fits decides; of two of one length, the one that allows.</summary>
    /// <param name="path">Path and query, from the slash.</param>
    public bool Allows(string path)
    {
        var best = _rules
            .Where(rule => Fits(rule.Pattern, path))
            .OrderByDescending(rule => rule.Pattern.Length)
            .ThenByDescending(rule => rule.Allows)
            .FirstOrDefault();
        return best.Pattern is null || best.Allows;
    }

    /// <summary>A star stands for anything; a dollar sign for the end. Linear: each part is looked for behind the last.</summary>
    private static bool Fits(string pattern, string path)
    {
        var anchored = pattern.EndsWith('$');
        var parts = (anchored ? pattern[..^1] : pattern).Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal)) return false;
        var at = parts[0].Length;
        for (var i = 1; i < parts.Length; i++)
        {
            if (anchored && i == parts.Length - 1) return path.Length - at >= parts[i].Length && path.EndsWith(parts[i], StringComparison.Ordinal);
            var next = path.IndexOf(parts[i], at, StringComparison.Ordinal);
            if (next < 0) return false;
            at = next + parts[i].Length;
        }

        return !anchored || at == path.Length;
    }

    private sealed class Group
    {
        private const double LongestDelay = 60;

        public List<(string Pattern, bool Allows)> Rules { get; } = [];

        public TimeSpan Delay { get; private set; }

        public void Take(string name, string value)
        {
            if (name is "allow" or "disallow" && value.Length > 0)
                Rules.Add((value, name == "allow"));
            else if (
                name == "crawl-delay"
                && double.TryParse(
                    value,
                    System.Globalization.NumberStyles.AllowDecimalPoint,
                    System.Globalization.CultureInfo.InvariantCulture,
                    out var seconds
                )
            )
                Delay = TimeSpan.FromSeconds(Math.Clamp(seconds, 0, LongestDelay));
        }
    }
}
