using Sourced.Content.Sources;
using Sourced.Content.Writing;

namespace Sourced.Content.Importing;

/// <summary>The names by which an import knows a work again: DOI and address; without both its ISBN; without that its title and year.</summary>
internal static class WorkNames
{
    /// <summary>Types that are a part of what the ISBN stands for.</summary>
    private static readonly HashSet<string> Parts = new(StringComparer.Ordinal)
    {
        "chapter",
        "paper-conference",
        "entry",
        "entry-dictionary",
        "entry-encyclopedia",
    };

    public static IEnumerable<string> AllOf(Source source) =>
        AllOf(source.Doi?.Value, source.Url?.Value, Parts.Contains(source.Type.Value) ? null : source.Isbn?.Value, source.Title?.Value, source.Issued?.Value);

    public static IEnumerable<string> AllOf(SourceDraft draft) =>
        AllOf(draft.Doi, draft.Url, Parts.Contains(draft.Type) ? null : draft.Isbn, draft.Title, draft.Issued);

    /// <summary>Those that decide whether this entry is known.</summary>
    public static IEnumerable<string> Telling(SourceDraft draft)
    {
        var places = SourceIdentity.AllOf(draft.Doi, draft.Url).ToList();
        if (places.Count > 0) return places;
        var numbers = Parts.Contains(draft.Type) ? [] : Isbns(draft.Isbn).ToList();
        return numbers.Count > 0 ? numbers : AllOf(null, null, null, draft.Title, draft.Issued);
    }

    private static IEnumerable<string> AllOf(string? doi, string? url, string? isbn, string? title, PartialDate? issued)
    {
        foreach (var name in SourceIdentity.AllOf(doi, url)) yield return name;
        foreach (var name in Isbns(isbn)) yield return name;
        if (issued is { } date && title is not null && Letters(title) is { Length: > 0 } letters) yield return $"title:{letters} {date.Year}";
    }

    /// <summary>The nine digits that the long and the short form share, without hyphens.</summary>
    private static IEnumerable<string> Isbns(string? written) => (written ?? "").Split(';', ',')
        .Select(one => string.Concat(one.Where(letter => char.IsAsciiDigit(letter) || letter is 'X' or 'x')))
        .Where(digits => digits.Length is 10 or 13)
        .Select(digits => digits.Length == 10 ? $"isbn:978{digits[..9]}" : $"isbn:{digits[..12]}");

    private static string Letters(string title) => string.Concat(title.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
