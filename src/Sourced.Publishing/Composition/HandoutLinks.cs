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

    public IEnumerable<PaperForm> FormsOf(PaperSubject subject) => Forms.Where(form => form.Of == subject);

    public SitePath PathOf(Document document, PaperForm form, string paper) => _site.Addresses.Handout(document, form.Name, PaperForm.Short(paper));

    public SitePath PathOfCountry(string language, string country, PaperForm form, string paper) =>
        _site.Addresses.CountryHandout(language, country, form.Name, PaperForm.Short(paper));

    /// <param name="code">Of the key figure.</param>
    public SitePath PathOfFigure(string language, string code, PaperForm form, string paper) =>
        _site.Addresses.FigureHandout(language, code, form.Name, PaperForm.Short(paper));

    /// <summary>Every form of a sheet on every paper.</summary>
    public IEnumerable<SitePath> PathsOf(Document document) =>
        HasHandout(document) ? PathsOf(PaperSubject.Sheet, (form, paper) => PathOf(document, form, paper)) : [];

    /// <summary>Every form of one key figure of a sheet.</summary>
    public IEnumerable<SitePath> PathsOf(Document document, KeyFigure figure) => HasHandout(document) && CodeOf(document, figure) is { } code
        ? PathsOf(PaperSubject.Figure, (form, paper) => PathOfFigure(document.Language, code, form, paper)) : [];

    /// <summary>Every form of a country's help lines in one language.</summary>
    public IEnumerable<SitePath> PathsOf(string language, string country) =>
        PathsOf(PaperSubject.Country, (form, paper) => PathOfCountry(language, country, form, paper));

    /// <summary>The code of a key figure; null where the finding does not exist, which the gate has said.</summary>
    public string? CodeOf(Document document, KeyFigure figure) => FindingRegister.Resolve(_site.Library, document, figure) is ({ } source, not null)
        ? Pieces.CodeOf(document, figure, source.BelongsToOneSheet ? null : _site.Findings.Find(figure.Finding.Value)) : null;

    /// <summary>How many pages the form of a handout always has; 0 where it has as many as it takes.</summary>
    public int PromisedBy(SitePath path) =>
        Forms
            .FirstOrDefault(form =>
                form.Papers.Any(paper => path.Value.EndsWith($"/{form.Name}-{PaperForm.Short(paper)}.pdf", StringComparison.Ordinal))
            )
            ?.Pages
        ?? 0;

    public static bool HasHandout(Document document) => document.Kind == DocumentKind.Fact;

    public void Made(SitePath path, int pages, long size) => _made[path] = (pages, size);

    /// <summary>What there is of a sheet, form by form.</summary>
    public ImmutableArray<HandoutLinkView> Of(Document document) =>
        HasHandout(document) ? Links(PaperSubject.Sheet, document.Language, (form, paper) => PathOf(document, form, paper)) : [];

    public ImmutableArray<HandoutLinkView> OfCountry(string language, string country) =>
        Links(PaperSubject.Country, language, (form, paper) => PathOfCountry(language, country, form, paper));

    public ImmutableArray<HandoutLinkView> OfFigure(string language, string code) =>
        Links(PaperSubject.Figure, language, (form, paper) => PathOfFigure(language, code, form, paper));

    private ImmutableArray<HandoutLinkView> Links(PaperSubject subject, string language, Func<PaperForm, string, SitePath> pathOf)
    {
        if (_made.IsEmpty) return [];
        var words = _site.Words(language);
        return
        [
            .. from form in FormsOf(subject)
            from paper in form.Papers
            let path = pathOf(form, paper)
            where _made.ContainsKey(path)
            select new HandoutLinkView(
                form.Name,
                words[$"form.{form.Name}"],
                _site.Addresses.Href(path),
                words[$"paper-size.{paper}"],
                _made[path].Pages,
                Kilobytes(_made[path].Size)
            )
            {
                Sides = form.SidesOf(_made[path].Pages) is { } sides ? words[sides] : "",
            },
        ];
    }

    private IEnumerable<SitePath> PathsOf(PaperSubject subject, Func<PaperForm, string, SitePath> pathOf) =>
        from form in FormsOf(subject)
        from paper in form.Papers
        select pathOf(form, paper);

    private static int Kilobytes(long size) => (int)((size + 1023) / 1024);
}
