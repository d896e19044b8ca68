using System.Collections.Immutable;
using Sourced.Content.Documents;
using Sourced.Content.Markup;
using Sourced.Content.Sources;
using Sourced.Publishing.Charts;
using Sourced.Publishing.Citing;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Data;
using Sourced.Publishing.Editions;
using Sourced.Publishing.Sharing;
using Sourced.Statistics;
using Sourced.Theme;
using Sourced.Theme.Models;
using Sourced.Theme.Sharing;

namespace Sourced.Publishing.Kinds;

/// <summary>The permanent page of every statistic that the site shows, in each language that shows it and always in the first.</summary>
internal sealed class StatisticPages(Composers composers, PostingComposer posting, HandoutLinks handouts) : IArtifactSource
{
    private Site Site => composers.Site;

    public IEnumerable<Artifact> Artifacts() =>
        from finding in Site.Findings.All.DistinctBy(finding => finding.Code)
        from language in LanguagesOf(finding)
        let origin = new ArtifactOrigin($"the statistic {finding.Reference}", finding.Finding.Id.Span, finding.Source.File.Path)
        from artifact in Artifacts(finding, language, origin)
        select artifact;

    private IEnumerable<Artifact> Artifacts(ShownFinding finding, string language, ArtifactOrigin origin)
    {
        yield return new Artifact(
            Site.Addresses.Statistic(language, finding.Code),
            origin,
            OutputKinds.Site,
            () => composers.Pages.Draft(Compose(finding, language), language, static (renderer, view) => renderer.Render(view))
        );
        if (!IsWithdrawn(finding) && !Site.Settings.Discreet)
            yield return Texts.Artifact(
                EmbedOf(finding, language),
                origin,
                OutputKinds.Site,
                () => Embeds.Write(Compose(finding, language), Site),
                language
            );
    }

    private static bool IsWithdrawn(ShownFinding finding) => (finding.Finding.Withdrawn ?? finding.Source.Withdrawn) is not null;

    private SitePath EmbedOf(ShownFinding finding, string language) => Site.Addresses.File(language, $"s/{finding.Code}/{Embeds.FileName}");

    public static string CitationOf(Site site, ShownFinding finding, KeyFigureView figure, Words words) =>
        $"{figure.Figure} {figure.Statement}. {References.Line(finding.Source, words)} {site.Settings.TitleIn(words.Language)}, {figure.ShortUrl}";

    private IEnumerable<string> LanguagesOf(ShownFinding finding) =>
        Site.Languages.Where(language => language == Site.MainLanguage || finding.IsShownIn(language));

    private StatisticPageView Compose(ShownFinding finding, string language)
    {
        var words = Site.Words(language);
        var (source, record) = (finding.Source, finding.Finding);
        var recorded = composers.Pieces.RecordLanguage(source, language);
        var worded = RecordWords.Whole(record, recorded, words);
        var slip = composers.Pieces.Slip(source, record, "slip-1", 0, "", words);
        var isKeyFigure = finding.KeyFigures.TryGetValue(language, out var use);
        var path = Site.Addresses.Statistic(language, finding.Code);
        var figure = isKeyFigure
            ? composers.Pieces.KeyFigure(use.Document, use.Figure, source, record, slip)
            : new KeyFigureView
            {
                Code = finding.Code,
                Figure = worded.Figure,
                Statement = worded.Statement,
                Language = worded.Language,
                Context = RecordWords.Context([record.Place, record.Period], recorded, words),
                Slip = slip,
                ShortUrl = Site.Addresses.Absolute(path),
            };
        var address = new PageAddress(language, path, $"{figure.Figure}: {References.Name(source)}")
        {
            SharedTitle = $"{figure.Figure} {figure.Statement}",
            Description = figure.Context.Length > 0 ? $"{figure.Figure} {figure.Statement}. {figure.Context}" : $"{figure.Figure} {figure.Statement}",
            Editions = [.. LanguagesOf(finding).Select(other => (other, Site.Addresses.Statistic(other, finding.Code)))],
            CardCode = finding.Code,
            NeutralTitle = words.Format("discreet.number", finding.Code),
            EmbedUrl = IsWithdrawn(finding) ? null : Site.Addresses.Absolute(EmbedOf(finding, language)),
        };
        var frame = composers.Frames.Compose(
            address with
            {
                JsonLd = LinkedData.OfStatistic(
                    Site,
                    address,
                    figure,
                    source,
                    finding.Uses.Select(other => other.Document).Where(other => other.Language == language)
                ),
            }
        );
        return new StatisticPageView
        {
            Frame = frame,
            Figure = figure,
            IsKeyFigure = isKeyFigure,
            Source = composers.Pieces.Source(source, words),
            Uses = [.. finding.Uses.Where(other => other.Document.Language == language).Select(other => Use(other, finding, language))],
            Citation = CitationOf(Site, finding, figure, words),
            Records = [.. CitationFormat.All.Select(format => new CopyTextView(format.Name, format.Write([Cited(finding, figure)])))],
            Republish = IsWithdrawn(finding) ? [] : Republishing.Of(figure, source, Site, words),
            Share = IsWithdrawn(finding) ? null : Share(figure, Site.Settings.Discreet ? frame.Title : $"{figure.Figure} {figure.Statement}", words),
            Drawing = IsWithdrawn(finding) ? null : DrawingComposer.Of(source, record, words),
            Posting = posting.Of(language, finding.Code),
            Handouts = handouts.OfFigure(language, finding.Code),
            ContentNote = Notes.Of(finding.Uses.Select(other => other.Document), words),
            Row =
            [
                .. StatisticTable
                    .Cells(Site, finding, language)
                    .Select(cell => new DataCellView(
                        cell.Column,
                        cell.Cell,
                        StatisticTable.IsOfRecord(cell.Column) && cell.Cell.Any(char.IsLetter) ? recorded
                            : cell.Column == "statement" ? figure.Language
                            : null
                    )),
            ],
            TableHref = composers.Paths.Contains("data/statistics.csv") ? Site.Addresses.Href(new SitePath("data/statistics.csv")) : null,
            Withdrawn = Withdrawals.Text(record.Withdrawn ?? source.Withdrawn, recorded, words),
            Earlier =
            [
                .. record.Earlier.Select(was => new EarlierFigureView(
                    was.Figure.Value,
                    words.Date(was.Until.Value),
                    was.Change.Value == FigureChange.Corrected,
                    RecordWords.Of(was.Reason, recorded, words)
                )),
            ],
            RecordLanguage = recorded,
            Original =
                figure.Language is { } other && other != language && LanguagesOf(finding).Contains(other)
                    ? new OriginalView(
                        other,
                        words.Find("language.in." + other) ?? other,
                        Site.Addresses.Href(Site.Addresses.Statistic(other, finding.Code))
                    )
                    : null,
        };
    }

    private static ShareView Share(KeyFigureView figure, string text, Words words) =>
        new(text, figure.ShortUrl, ShareServices.Links(text, figure.ShortUrl, words));

    private static CitedSource Cited(ShownFinding finding, KeyFigureView figure) => new(
        finding.Source, $"{finding.Source.Id.Value}:{finding.Finding.Id.Value}", $"{figure.Figure} {figure.Statement}. {figure.ShortUrl}");

    private ListingItemView Use(FindingUse use, ShownFinding finding, string language) =>
        Listings.Item(Site, use.Document, language, WordsAround(use, finding));

    /// <summary>The sentence that shows the statistic; for a key figure, its statement.</summary>
    private static string WordsAround(FindingUse use, ShownFinding finding)
    {
        var keyFigure = use.Document.Front.KeyFigures.FirstOrDefault(figure => figure.Finding.Value == finding.Reference);
        if (use.Number is not { } number || number.Span.Start < use.Document.Front.Span.End)
        {
            return keyFigure is null
                ? Pieces.Text(use.Document.Front.Message)
                : $"{keyFigure.Figure?.Value ?? finding.Finding.Figure.Value} {keyFigure.Statement.Value}";
        }

        foreach (var block in use.Document.TextBlocks())
        {
            if (number.Span.Start < block.Span.Start || number.Span.End > block.Span.End || block.Place == TextBlockPlace.ImageAlt) continue;
            var text = block.Read();
            if (OffsetOf(text, number.Span.Start) is not { } offset) continue;
            var sentence = Sentences.Split(text.Text, use.Document.Language).First(range => range.End.GetOffset(text.Text.Length) > offset);
            return string.Join(' ', text.Text[sentence].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                .Replace(" .", ".", StringComparison.Ordinal);
        }

        return "";
    }

    private static int? OffsetOf(ReadableText text, int place)
    {
        foreach (var run in text.Runs)
        {
            if (run.Source is TextInline && place >= run.Span.Start && place < run.Span.End)
                return run.Start + Math.Min(place - run.Span.Start, run.Length - 1);
        }

        return null;
    }
}
