using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Sourced.Content.Reading;
using Sourced.Content.Settings;
using Sourced.Content.Text;

namespace Sourced.Content.Starting;

/// <summary>A new site: settings, one sheet with its source, someone to turn to, and what editors and git want to know.</summary>
public static class SiteTemplate
{
    private const string Folder = "site/";

    /// <summary>A name that begins with a dot is carried without it, so that nobody takes the template for the settings of this repository.</summary>
    private const string Dot = "dot-";

    /// <summary>Says what is wrong with a name for the site, or null.</summary>
    public static string? ProblemWithTitle(string title) =>
        title.Trim().Length > 0 && !title.Any(letter => letter is '"' or '\\' || char.IsControl(letter))
            ? null
            : "a title is one line without quotes and backslashes";

    /// <summary>Says what is wrong with a host, or null.</summary>
    public static string? ProblemWithHost(string host) =>
        SettingsKeys.All["Host"] is var key && key.Set(new SiteSettings(), new Located<object>(host, default)) is null
            ? $"\"{host}\" is not {key.Expected}"
            : null;

    /// <param name="title">What the site calls itself.</param>
    /// <param name="host">Its host name.</param>
    /// <param name="today">The day to write into dates.</param>
    /// <returns>Every file, its path from the new site's folder.</returns>
    public static ImmutableArray<StartedFile> Files(string title, string host, DateOnly today)
    {
        var words = new Dictionary<string, string>
        {
            ["{{title}}"] = title,
            ["{{host}}"] = host,
            ["{{today}}"] = Day(today),
            ["{{next-month}}"] = Day(today.AddMonths(1)),
        };
        return
        [
            .. typeof(SiteTemplate).Assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => new StartedFile(
                    PathOf(name[Folder.Length..].Replace('\\', '/')),
                    words.Aggregate(Read(name), (text, word) => text.Replace(word.Key, word.Value, StringComparison.Ordinal))
                )),
        ];
    }

    private static string PathOf(string name) => name.StartsWith(Dot, StringComparison.Ordinal) ? "." + name[Dot.Length..] : name;

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(SiteTemplate).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
