using System.Collections.Concurrent;
using System.Collections.Immutable;
using Sourced.Content.Documents;
using Sourced.Publishing.Editions;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Composition;

/// <summary>The handouts that the edition has. They are made before the pages, which say how many sheets of paper a link costs.</summary>
internal sealed class HandoutLinks(Site site)
{
    /// <summary>As Typst and the words of the theme name them.</summary>
    public static ImmutableArray<string> Papers { get; } = ["a4", "us-letter"];

    private readonly ConcurrentDictionary<SitePath, (int Pages, long Size)> _made = new();

    public SitePath PathOf(Document document, string paper) => site.Addresses.Handout(document, "sheet", paper == "us-letter" ? "letter" : paper);

    public static bool HasHandout(Document document) => document.Kind == DocumentKind.Fact;

    public void Made(SitePath path, int pages, long size) => _made[path] = (pages, size);

    public ImmutableArray<HandoutLinkView> Of(Document document)
    {
        if (!HasHandout(document) || _made.IsEmpty) return [];
        var words = site.Words(document.Language);
        return
        [
            .. Papers.Select(paper => (Paper: paper, Path: PathOf(document, paper))).Where(handout => _made.ContainsKey(handout.Path))
                .Select(handout => new HandoutLinkView(
                    document.Front.Title.Value,
                    site.Addresses.Href(handout.Path),
                    words[$"paper-size.{handout.Paper}"],
                    _made[handout.Path].Pages,
                    (int)((_made[handout.Path].Size + 1023) / 1024))),
        ];
    }
}
