using System.Collections.Immutable;
using Sourced.Content.Documents;
using Sourced.Content.Text;
using Sourced.Publishing.Editions;
using Sourced.Theme;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Composition;

/// <summary>A way to divide a site: by topic, or by whom a sheet is for. Its groups are keys in front matter, with a page each.</summary>
/// <param name="Folder">Where its pages stand; also the name of its words.</param>
/// <param name="Group">What one of its groups is called in the keys of words.</param>
/// <param name="KeysOf">The groups of a document.</param>
internal sealed record Grouping(string Folder, string Group, Func<FrontMatter, ImmutableArray<Located<string>>> KeysOf)
{
    public static Grouping Topics { get; } = new("topics", "topic", front => front.Topics);

    public static Grouping Audiences { get; } = new("audiences", "audience", front => front.Audience);

    public static ImmutableArray<Grouping> All { get; } = [Topics, Audiences];

    /// <summary>Every group that can stand in an address, by its key.</summary>
    public ImmutableArray<string> In(Site site) =>
    [
        .. site.Library.Documents.Where(IsListed).SelectMany(document => KeysOf(document.Front)).Select(key => key.Value).Where(CanBeAddress)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    /// <summary>The groups of a document, each leading to its page in the document's language.</summary>
    public ImmutableArray<NavigationView> Of(Document document, Site site) => !IsListed(document) ? [] :
    [
        .. KeysOf(document.Front).Select(key => key.Value).Where(CanBeAddress).Distinct(StringComparer.Ordinal)
            .Select(key => new NavigationView(Name(key, site.Words(document.Language)), site.Addresses.Href(Path(site, document.Language, key)))),
    ];

    public SitePath Path(Site site, string language, string key) => site.Addresses.Listing(language, $"{Folder}/{site.Addresses.Neutral(Group, key)}");

    /// <summary>How a group is called; the key where the theme has no words for it.</summary>
    public string Name(string key, Words words) => words.Find($"{Group}.{key}") ?? key;

    public bool Has(Document document, string key) => KeysOf(document.Front).Any(other => other.Value == key);

    /// <summary>The pages of groups list these and no others.</summary>
    private static bool IsListed(Document document) => document.Kind is DocumentKind.Fact or DocumentKind.Action or DocumentKind.Myth;

    private static bool CanBeAddress(string key) =>
        key.Length > 0 && key.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');
}
