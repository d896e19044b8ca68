using System.Text;
using Sourced.Content.Sources;
using Sourced.Theme;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Composition;

/// <summary>How sources are named and listed.</summary>
internal static class References
{
    /// <summary>"Thorn 2018", "Walsh et al. 2015".</summary>
    public static string Name(Source source)
    {
        var names = source.Authors.IsEmpty ? source.Editors : source.Authors;
        var who = names.Length switch
        {
            0 => source.Publisher?.Value ?? source.Title?.Value ?? source.Id.Value,
            1 => names[0].Short,
            2 => $"{names[0].Short} & {names[1].Short}",
            _ => $"{names[0].Short} et al.",
        };
        return source.Issued is { } issued ? $"{who} {issued.Value.Year.ToString("D4", System.Globalization.CultureInfo.InvariantCulture)}" : who;
    }

    /// <summary>The full reference as one line, without the address: names, date, title, where it stands, publisher.</summary>
    public static string Line(Source source, Words words)
    {
        var line = new StringBuilder();
        var names = source.Authors.IsEmpty ? source.Editors : source.Authors;
        Add(line, string.Join("; ", names.Select(Full)));
        if (source.Issued is { } issued) line.Append(line.Length == 0 ? "" : " ").Append('(').Append(words.Date(issued.Value)).Append(").");
        Add(line, source.Title?.Value ?? "");
        Add(line, Container(source));
        if (source.Publisher is { } publisher && names.All(name => name.Short != publisher.Value)) Add(line, publisher.Value);
        if (source.Doi is { } doi) Add(line, $"doi:{doi.Value}");
        else if (source.Isbn is { } isbn) Add(line, $"ISBN {isbn.Value}");
        if (source is { Copy: { } copy, Url: null }) Add(line, words.Format("source.copy", copy.Value.Split("//")[^1]));
        return line.ToString();
    }

    /// <summary>The original: its own address, else the one that its DOI gives.</summary>
    public static string? Original(Source source) => source.Url?.Value ?? (source.Doi is { } doi ? $"https://doi.org/{SourceIdentity.Doi(doi.Value)}" : null);

    public static string? Other(Source source, string variable) =>
        source.Other.Where(entry => entry.Key == variable).Select(entry => entry.Value.Value).FirstOrDefault();

    /// <summary>The language of the source's title, where it is not the page's.</summary>
    public static string? Language(Source source, string page) => (Other(source, "language") ?? Unsaid) is var language && language != page ? language : null;

    // What a record does not say: nearly every source is in English.
    private const string Unsaid = "en";

    public static EvidenceKindView Kind(EvidenceKind kind, Words words)
    {
        var key = Key(kind);
        return new EvidenceKindView(key, words[$"evidence.{key}.word"], words[$"evidence.{key}.sentence"]);
    }

    public static string Key(EvidenceKind kind) => kind == EvidenceKind.RandomSurvey ? "random-survey" : kind.ToString().ToLowerInvariant();

    private static string Full(Name name) =>
        name.Literal
        ?? (
            name.Given is null ? name.Family
            : name.Family is null ? name.Given
            : $"{name.Family}, {name.Given}"
        )
        ?? "";

    /// <summary>"Journal 12(3), 45–67".</summary>
    private static string Container(Source source)
    {
        if (Other(source, "container-title") is not { } title) return "";
        var volume = Other(source, "volume");
        var issue = Other(source, "issue");
        var pages = Other(source, "page");
        return title
            + (volume is null ? "" : " " + volume)
            + (issue is null ? "" : $"({issue})")
            + (pages is null ? "" : ", " + pages);
    }

    private static void Add(StringBuilder line, string part)
    {
        if (part.Length == 0) return;
        if (line.Length > 0) line.Append(' ');
        line.Append(part);
        if (part[^1] is not ('.' or '?' or '!' or '…')) line.Append('.');
    }
}
