using System.Collections.Immutable;
using System.Globalization;
using Sourced.Content.Documents;
using Sourced.Content.Sources;
using Sourced.Content.Text;
using Sourced.Evidence.Rules.Time;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;
using Sourced.Theme;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Citing;

/// <summary>A sheet as others cite it.</summary>
internal static class CitedSheet
{
    /// <summary>Sheets that say when they were published. Plain pages are no works to cite.</summary>
    public static bool CanBeCited(Document document) =>
        document.Kind is DocumentKind.Fact or DocumentKind.Action or DocumentKind.Myth && document.Front.Published is not null;

    public static CitedPageView? Of(Document document, Site site, string? pdfUrl)
    {
        if (!CanBeCited(document)) return null;
        var words = site.Words(document.Language);
        var own = ImmutableArray.Create(Record(document, site));
        return new CitedPageView
        {
            Line =
                $"{document.Front.Title.Value}. {site.Settings.TitleIn(document.Language)}. {Version(document, words)} CC BY 4.0. {Url(document, site)}{NextCheck(document, words)}",
            Title = document.Front.Title.Value,
            Author = site.Settings.TitleIn(document.Language),
            Published = document.Front.Published!.Value.Value.Earliest.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture),
            PdfUrl = pdfUrl,
            Records = [.. CitationFormat.All.Select(format => new CitationRecordView(
                new CopyTextView(format.Name, format.Write(own)), format.MediaType, site.Addresses.Href(FileOf(document, site, format))))],
        };
    }

    /// <summary>The sheet, then everything that it rests on.</summary>
    public static ImmutableArray<CitedSource> WithSources(Document document, Site site) =>
    [
        Record(document, site),
        .. Citations.In(document).Select(id => site.Library.FindSource(document, id)).OfType<Source>().Select(CitedSource.Of),
    ];

    public static SitePath FileOf(Document document, Site site, CitationFormat format) =>
        new($"{site.Addresses.Of(document).Value[..^"index.html".Length]}sheet.{format.Extension}");

    private static CitedSource Record(Document document, Site site)
    {
        var words = site.Words(document.Language);
        var source = new Source
        {
            Id = Here(document, $"{document.Slug}-{document.Language}"),
            Type = Here(document, "webpage"),
            Kind = new(EvidenceKind.Review, document.Front.Title.Span),
            Title = document.Front.Title,
            Authors = [new Name(null, null, site.Settings.TitleIn(document.Language))],
            Issued = document.Front.Reviewed ?? document.Front.Published,
            Url = Here(document, Url(document, site)),
            Other = [new("language", Here(document, document.Language))],
        };
        return new CitedSource(source, source.Id.Value, $"{Version(document, words)} CC BY 4.0");
    }

    private static Located<string> Here(Document document, string text) => new(text, document.Front.Title.Span);

    private static string Url(Document document, Site site) => site.Addresses.Absolute(site.Addresses.Of(document));

    private static string Version(Document document, Words words) =>
        words.Format("sheet.version", words.Date((document.Front.Reviewed ?? document.Front.Published)!.Value.Value));

    private static string NextCheck(Document document, Words words) =>
        ReviewRhythm.DueDate(document) is { } due ? " " + words.Format("sheet.next-check", words.Date(due)) : "";
}
