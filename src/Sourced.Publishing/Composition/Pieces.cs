using System.Collections.Immutable;
using Sourced.Content.Documents;
using Sourced.Content.Sources;
using Sourced.Content.Text;
using Sourced.Publishing.Citing;
using Sourced.Theme;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Composition;

/// <summary>Composes the parts that many pages show: sources, slips and key figures.</summary>
internal sealed class Pieces(Site site, CardAddresses cards)
{
    public SourceView Source(Source source, Words words, int number = 0) => new()
    {
        Number = number,
        Id = source.Id.Value,
        Name = References.Name(source),
        Title = Text(source.Title),
        Reference = References.Line(source, words),
        Language = References.Language(source, words.Language),
        Href = source.BelongsToOneSheet ? null : HrefOf(source, words.Language),
        OriginalHref = References.Original(source),
        ArchiveHref = source.Archive?.Url.Value,
        Checked = Date(source.Accessed, words),
    };

    /// <param name="id">Anchor on the page.</param>
    /// <param name="number">Place of the source in the page's list, or 0.</param>
    /// <param name="locator">What the citation adds; empty for the locator of the record.</param>
    public SlipView Slip(Source source, Finding finding, string id, int number, string locator, Words words)
    {
        var shown = source.BelongsToOneSheet ? null : site.Findings.Find(new FindingReference(source.Id.Value, finding.Id.Value));
        var record = RecordLanguage(source, words.Language);
        return new SlipView
        {
            Id = id,
            Language = record,
            Code = shown?.Code,
            Figure = finding.Figure.Value,
            Shown = RecordWords.Figure(finding, record, words),
            Measures = RecordWords.Of(finding.Measures, record, words),
            Kind = References.Kind(source.Kind.Value, words),
            Population = RecordWords.Of(finding.Population, record, words),
            Sample = RecordWords.Of(finding.Sample, record, words),
            Place = RecordWords.Of(finding.Place, record, words),
            Period = RecordWords.Of(finding.Period, record, words),
            Limits = RecordWords.Of(source.Limits, record, words),
            SourceNumber = number,
            SourceName = References.Name(source),
            SourceLanguage = References.Language(source, words.Language),
            SourceTitle = Text(source.Title),
            Locator = locator.Length > 0 ? new SaidText(locator) : RecordWords.Of(finding.Locator, record, words),
            SourceHref = source.BelongsToOneSheet ? null : HrefOf(source, words.Language),
            OriginalHref = PassageLink.Of(source, finding),
            ArchiveHref = source.Archive?.Url.Value,
            Checked = Date(source.Accessed, words),
            Secondary = finding.Seen?.Value == "secondary",
            StatisticHref = shown is null ? null : site.Addresses.Href(site.Addresses.Statistic(PageLanguage(shown, words.Language), shown.Code)),
            CardHref = shown is null ? null : cards.Find(shown, words.Language)?.Href,
        };
    }

    /// <param name="document">The document that shows it large.</param>
    public KeyFigureView KeyFigure(Document document, KeyFigure figure, Source source, Finding finding, SlipView slip)
    {
        var shown = source.BelongsToOneSheet ? null : site.Findings.Find(figure.Finding.Value);
        var code = CodeOf(document, figure, shown);
        var page = shown is null ? site.Addresses.Of(document) : site.Addresses.Statistic(PageLanguage(shown, document.Language), shown.Code);
        return new KeyFigureView
        {
            Code = code,
            Figure = figure.Figure?.Value ?? slip.Shown.Text,
            Statement = figure.Statement.Value,
            Context = figure.Context?.Value ?? "",
            DoesNotMean = Text(figure.DoesNotMean),
            IfAsked = Text(figure.IfAsked),
            Answer = Text(figure.Answer),
            SpokenTen = Text(figure.SpokenTen),
            SpokenSixty = Text(figure.SpokenSixty),
            Slip = slip,
            ShortUrl = site.Addresses.Absolute(page),
            Card = cards.Find(document.Language, code),
        };
    }

    public CardImageView? CardOf(string language, string code) => cards.Find(language, code);

    /// <summary>Where all is that a person needs in order to post it.</summary>
    public string? PostingPageOf(string language, string code) => cards.PageOf(language, code);

    /// <summary>The code of a key figure; that of a sheet's own source is the sheet's.</summary>
    public static string CodeOf(Document document, KeyFigure figure, ShownFinding? shown) =>
        shown?.Code ?? ShortCode.Of(NameOf(document, figure, shown));

    /// <summary>What that code is made from.</summary>
    public static string NameOf(Document document, KeyFigure figure, ShownFinding? shown) =>
        shown is null ? $"{SheetComposer.SheetName(document)}#{figure.Finding.Value}" : shown.Reference.ToString();

    /// <summary>The source's page in a language, else in the first one.</summary>
    public string HrefOf(Source source, string language) => site.Addresses.Href(site.Addresses.Source(SourceLanguage(source, language), source.Id.Value));

    /// <summary>In which language a statistic's page stands for readers of a language.</summary>
    public string PageLanguage(ShownFinding finding, string language) => finding.IsShownIn(language) ? language : site.MainLanguage;

    public string SourceLanguage(Source source, string language) =>
        site.Findings.UsesOf(source.Id.Value).Any(document => document.Language == language) ? language : site.MainLanguage;

    /// <summary>Records of shared sources are written in the main language, those of a sheet in the sheet's: null where that is the page's.</summary>
    public string? RecordLanguage(Source source, string language) => source.BelongsToOneSheet || language == site.MainLanguage ? null : site.MainLanguage;

    /// <summary>How a topic is called in a language; empty where it has no name there. A topic is a key, written in the main language.</summary>
    public string Topic(string key, Words words) => words.Find($"topic.{key}") ?? (words.Language == site.MainLanguage ? key : "");

    public static string Text(Located<string>? value) => value?.Value ?? "";

    public static string Date(Located<PartialDate>? date, Words words) => date is { } known ? words.Date(known.Value) : "";
}
