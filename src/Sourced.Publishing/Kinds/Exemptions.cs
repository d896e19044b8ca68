using System.Collections.Immutable;
using Sourced.Evidence.Binding;
using Sourced.Publishing.Composition;
using Sourced.Theme;

namespace Sourced.Publishing.Kinds;

/// <summary>Numbers that need no record of their own, as the page on how we check tells them.</summary>
internal static class Exemptions
{
    /// <summary>A line for each page, and for each source whose record says such a number in this language, with the reason in words of readers.</summary>
    public static ImmutableArray<string> In(Site site, string language)
    {
        var words = site.Words(language);
        return
        [
            .. site.Report.Numbers.Where(number => number.Status == BindingStatus.Exempt && LanguageOf(number, site) == language)
                .GroupBy(number => (Where: NameOf(number, site), Why: Why(number, words)))
                .Select(group =>
                    words.Format(
                        "check.exempt.item",
                        group.Key.Where,
                        string.Join(
                            words["list.comma"],
                            group.Select(number => words.Format("check.exempt.number", Text(number))).Distinct(StringComparer.Ordinal)
                        ),
                        group.Key.Why
                    )
                ),
        ];
    }

    /// <summary>As written, on one line.</summary>
    public static string Text(CheckedNumber number) => string.Join(' ', number.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string LanguageOf(CheckedNumber number, Site site) =>
        site.FindFile(number.Span.File.Path)?.Language
        ?? (site.Languages.Contains(number.Language, StringComparer.Ordinal) ? number.Language : site.MainLanguage);

    private static string NameOf(CheckedNumber number, Site site)
    {
        var path = number.Span.File.Path;
        if (site.FindFile(path) is { } document) return document.Front.Title.Value;
        return site.Library.Sources.Values.FirstOrDefault(source => source.File.Path == path) is { } source ? References.Name(source) : path;
    }

    private static string Why(CheckedNumber number, Words words) => number.ExemptionReason switch
    {
        { } reason when ExemptReasons.IsVague(reason) => words["check.exempt.vague"],
        { } reason when ExemptReasons.IsCorrected(reason) => words["check.exempt.corrected"],
        var said => said ?? "",
    };
}
