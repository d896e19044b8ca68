using System.Collections.Immutable;
using Sourced.Content.Diagnostics;
using Sourced.Content.Settings;
using Sourced.Content.Text;
using Sourced.Evidence;
using Sourced.Theme;

namespace Sourced.Publishing.Auditing;

/// <summary>
/// Reads what reaches pages from beside the input: the words of the theme and the settings. In a finished page they stand among values that
/// the gate has read, so that a statistic in them would look like one of those.
/// </summary>
internal static class WordsAudit
{
    /// <summary>Numbers of the theme that are no statistics: the version of a licence, and the size at which to print.</summary>
    private static readonly (string Key, string Number)[] NoStatistics =
    [
        ("site.licence", "4.0"),
        ("paper.print", "100%"),
        ("paper.print.one-side", "100%"),
        ("paper.print.short-edge", "100%"),
    ];

    public static ImmutableArray<Diagnostic> Check(IEnumerable<Words> languages, SiteSettings settings)
    {
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var language in settings.Languages)
        {
            if (language == settings.Languages[0] || settings.SiteTitles.ContainsKey(language))
                Check(settings.TitleIn(language), language, "statiq.json", "SiteTitle", problems);
            if (language == settings.Languages[0] || settings.Descriptions.ContainsKey(language))
                Check(settings.DescriptionIn(language), language, "statiq.json", "Description", problems);
        }

        foreach (var words in languages)
        {
            foreach (var (key, text) in words.All.OrderBy(word => word.Key, StringComparer.Ordinal))
                Check(text, words.Language, $"theme/words/{words.Language}.json", key, problems);
        }

        return problems.ToImmutable();
    }

    private static void Check(string text, string language, string file, string key, ImmutableArray<Diagnostic>.Builder problems)
    {
        foreach (var number in PublishedText.Unbound(text, language, []))
        {
            var shown = text.Substring(number.Start, number.Length);
            if (NoStatistics.Contains((key, shown)))
                continue;
            problems.Add(
                new Diagnostic(
                    PublishingRules.UnmarkedStatistic,
                    new SourceFile(file, text).Span(0, 0),
                    $"\"{shown}\" stands in \"{key}\" without a slip: \"{text}\""
                )
                {
                    Help = "say it without the figure, or in a sheet that cites its source",
                }
            );
        }
    }
}
