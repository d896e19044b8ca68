using System.Collections.Frozen;
using System.Collections.Immutable;
using Sourced.Content.Documents;
using Sourced.Publishing.Auditing;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;
using Sourced.Publishing.Typesetting;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Kinds;

/// <summary>Every fact sheet on paper, in A4 and US Letter.</summary>
internal sealed class Handouts : IArtifactSource
{
    private const string Template = "paper/sheet.typ";

    private readonly Composers _composers;
    private readonly HandoutLinks _links;
    private readonly TypesetFiles _typeset;
    private readonly FrozenDictionary<string, ImmutableSortedDictionary<string, string>> _words;

    public Handouts(Composers composers, HandoutLinks links, TypesetFiles typeset)
    {
        (_composers, _links, _typeset) = (composers, links, typeset);
        _words = Site.Languages.ToFrozenDictionary(
            language => language, language => Site.Words(language).All.ToImmutableSortedDictionary(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    private Site Site => _composers.Site;

    public IEnumerable<Artifact> Artifacts() =>
        from document in Site.Library.Documents
        where HandoutLinks.HasHandout(document)
        from paper in HandoutLinks.Papers
        let origin = Composers.OriginOf(document)
        select new Artifact(_links.PathOf(document, paper), origin, OutputKinds.Handouts, () => Draft(document, paper, origin));

    private Draft Draft(Document document, string paper, ArtifactOrigin origin)
    {
        var (sheet, problems) = _composers.Sheets.Compose(document);
        var path = Site.Addresses.Of(document);
        var view = new HandoutView
        {
            Paper = paper,
            Language = document.Language,
            Direction = sheet.Frame.Direction,
            Words = _words[document.Language],
            SiteTitle = Site.Settings.SiteTitle,
            Title = sheet.Title,
            Message = sheet.Message,
            ContentNote = sheet.ContentNote,
            // what a screen or a card needs does not come into it, so that paper does not change with them
            KeyFigures = [.. sheet.KeyFigures.Select(figure => figure with { Card = null, Slip = figure.Slip with { CardHref = null } })],
            Body = [.. sheet.Body.Select(ForPaper)],
            Slips = [.. sheet.Slips.Select(slip => slip with { CardHref = null })],
            Sources = sheet.Sources,
            Help = sheet.Frame.Help,
            PrintedUrl = Site.Addresses.Printed(path),
            Url = Site.Addresses.Absolute(path),
            QrSvg = QrCode.Svg(Site.Addresses.Absolute(path)),
            Reviewed = sheet.Reviewed,
            Date = (document.Front.Reviewed ?? document.Front.Published)?.Value.Earliest.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "",
        };
        var job = new TypesettingJob(Template, PaperJson.Handout(view), TypesettingOutput.Pdf, $"handout of {document.File.Path} on {paper}");
        return _typeset.Draft(job, document.Language, origin, () => PaperAudit.Check(sheet.Body, document.Language, origin)) with { Diagnostics = problems };
    }

    private static BlockView ForPaper(BlockView block) => block is ChartView chart ? chart with { Screen = "", Card = null } : block;
}
