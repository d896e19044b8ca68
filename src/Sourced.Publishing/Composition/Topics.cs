using System.Collections.Immutable;
using Sourced.Content.Documents;
using Sourced.Theme;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Composition;

/// <summary>The topics of a site: keys in front matter, with a page each.</summary>
internal static class Topics
{
    public const string Folder = "topics";

    /// <summary>Every topic that can stand in an address, by its key.</summary>
    public static ImmutableArray<string> In(Site site) =>
    [
        .. site.Library.Documents.SelectMany(document => document.Front.Topics).Select(topic => topic.Value).Where(CanBeAddress)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    /// <summary>The topics of a document, each leading to its page in the document's language.</summary>
    public static ImmutableArray<NavigationView> Of(Document document, Site site) =>
    [
        .. document.Front.Topics.Select(topic => topic.Value).Where(CanBeAddress).Distinct(StringComparer.Ordinal)
            .Select(key => new NavigationView(Name(key, site.Words(document.Language)), site.Addresses.Href(site.Addresses.Topic(document.Language, key)))),
    ];

    /// <summary>How a topic is called; the key where the theme has no words for it.</summary>
    public static string Name(string key, Words words) => words.Find($"topic.{key}") ?? key;

    public static bool IsAbout(Document document, string key) => document.Front.Topics.Any(topic => topic.Value == key);

    private static bool CanBeAddress(string key) =>
        key.Length > 0 && key.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');
}
