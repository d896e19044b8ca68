using System.Collections.Concurrent;
using System.Collections.Immutable;
using Sourced.Content.Documents;
using Sourced.Publishing.Editions;
using Sourced.Publishing.Paper;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Composition;

/// <summary>The handouts that the edition has. They are made before the pages, which say how many sheets of paper a link costs.</summary>
internal sealed class HandoutLinks
{
    private readonly Site _site;
    private readonly ConcurrentDictionary<SitePath, (int Pages, long Size)> _made = new();

    public HandoutLinks(Site site)
    {
        _site = site;
        Forms = [.. PaperForms.All.Where(form => site.Settings.HandoutForms.Contains(form.Name))];
    }

    /// <summary>The forms of the settings, in the order in which people are offered them.</summary>
    public ImmutableArray<PaperForm> Forms { get; }

    public SitePath PathOf(Document document, PaperForm form, string paper) => _site.Addresses.Handout(document, form.Name, PaperForm.Short(paper));

    /// <summary>Every form of a sheet on every paper.</summary>
    public IEnumerable<SitePath> PathsOf(Document document) =>
        HasHandout(document) ? Forms.SelectMany(form => PaperForm.Papers.Select(paper => PathOf(document, form, paper))) : [];

    public static bool HasHandout(Document document) => document.Kind == DocumentKind.Fact;

    public void Made(SitePath path, int pages, long size) => _made[path] = (pages, size);

    /// <summary>What there is of a sheet, form by form.</summary>
    public ImmutableArray<HandoutLinkView> Of(Document document)
    {
        if (!HasHandout(document) || _made.IsEmpty) return [];
        var words = _site.Words(document.Language);
        return
        [
            .. from form in Forms
               from paper in PaperForm.Papers
               let path = PathOf(document, form, paper)
               where _made.ContainsKey(path)
               select new HandoutLinkView(form.Name, words[$"form.{form.Name}"], _site.Addresses.Href(path), words[$"paper-size.{paper}"], _made[path].Pages, Kilobytes(_made[path].Size)),
        ];
    }

    private static int Kilobytes(long size) => (int)((size + 1023) / 1024);
}
