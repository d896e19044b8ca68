using System.Collections.Immutable;
using System.Globalization;
using Sourced.Content.Diagnostics;
using Sourced.Content.Documents;
using Sourced.Content.Markup;
using Sourced.Content.Sources;
using Sourced.Content.Text;
using Sourced.Publishing.Charts;
using Sourced.Publishing.Citing;
using Sourced.Publishing.Paper;
using Sourced.Theme;
using Sourced.Theme.Models;
using Sourced.Theme.Sharing;

namespace Sourced.Publishing.Composition;

/// <summary>Composes the view of a document: its page, and what its handout shows of it.</summary>
internal sealed class SheetComposer(Site site, LinkResolver links, Pieces pieces, FrameComposer frames, HandoutLinks handouts)
{
    private const int WordsAMinute = 200;

    /// <returns>The view, and what is wrong with the document's links.</returns>
    public (SheetView View, ImmutableArray<Diagnostic> Problems) Compose(Document document)
    {
        var words = site.Words(document.Language);
        var problems = new List<Diagnostic>();
        var sources = new SourceNumbers(pieces, words);
        var figures = KeyFigures(document, sources);
        var body = new BodyComposer(site, links, pieces, document, sources, problems);
        var (blocks, chart) = ChartComposer.Compose(
            document,
            site,
            body.Compose(document.Body),
            pieces.CardOf(document.Language, ChartComposer.CardCode(document))
        );
        var front = document.Front;
        var address = AddressOf(document, figures);
        var paper = handouts.Of(document);
        var cited = CitedSheet.Of(
            document,
            site,
            paper.FirstOrDefault(link => link.Form == PaperForms.Whole) is { } whole ? site.Addresses.Origin + whole.Href : null
        );
        var frame = frames.Compose(address);
        var view = new SheetView
        {
            // the head tells programs that keep what they read; the reader has the same in the page
            Frame = frame with { Cited = site.Settings.Discreet ? null : cited },
            Kind = document.Kind.ToString().ToLowerInvariant(),
            Slug = document.Slug,
            Title = front.Title.Value,
            Message = Pieces.Text(front.Message),
            ContentNote = Pieces.Text(front.ContentNote),
            Topics = Grouping.Topics.Of(document, site),
            Audiences = Grouping.Audiences.Of(document, site),
            AppliesTo = string.Join(words["list.comma"], front.AppliesTo.Select(place => Places.Name(place.Value, words))),
            KeyFigures = figures,
            Body = blocks,
            Chart = chart,
            Slips = body.Slips,
            Sources = sources.ToViews(),
            Published = Pieces.Date(front.Published, words),
            Reviewed = Pieces.Date(front.Reviewed, words),
            ReadingMinutes = document.Kind is DocumentKind.Fact or DocumentKind.Action ? ReadingMinutes(document) : 0,
            Handouts = paper,
            Cited = cited,
            Share = cited is null ? null : Share(document, site.Settings.Discreet ? frame.Title : front.Title.Value, words),
            PostingHref = pieces.PostingPageOf(document.Language, ShortCode.Of(SheetName(document))),
            Claim = document.Kind == DocumentKind.Myth ? Claim(document) : null,
        };
        return (view, [.. problems]);
    }

    /// <summary>What is wrong with the document's links, told without composing its view.</summary>
    public ImmutableArray<Diagnostic> CheckLinks(Document document)
    {
        var problems = new List<Diagnostic>();
        foreach (var (target, span) in DocumentLinks.Of(document)) links.Resolve(document, target, span, problems);
        return [.. problems];
    }

    private ImmutableArray<KeyFigureView> KeyFigures(Document document, SourceNumbers sources)
    {
        var words = site.Words(document.Language);
        var views = ImmutableArray.CreateBuilder<KeyFigureView>();
        foreach (var figure in document.Front.KeyFigures)
        {
            if (FindingRegister.Resolve(site.Library, document, figure) is not ({ } source, { } finding)) continue;
            var id = string.Create(CultureInfo.InvariantCulture, $"figure-slip-{views.Count + 1}");
            var slip = pieces.Slip(source, finding, id, sources.Of(source), "", words);
            views.Add(pieces.KeyFigure(document, figure, source, finding, slip));
        }

        return views.DrainToImmutable();
    }

    private PageAddress AddressOf(Document document, ImmutableArray<KeyFigureView> figures)
    {
        var front = document.Front;
        var dated = document.Kind is DocumentKind.Fact or DocumentKind.Action or DocumentKind.Myth;
        var page = new PageAddress(document.Language, site.Addresses.Of(document), front.Title.Value)
        {
            ForYoungPeople = front.Audience is [{ Value: "young-people" }],
            DiscreetTitle = front.DiscreetTitle?.Value,
            NeutralTitle = site.Words(document.Language).Format("discreet.page", ShortCode.Of(SheetName(document))),
            Description = Pieces.Text(front.Message),
            Editions = [.. site.Editions(document.Key).Select(edition => (edition.Language, site.Addresses.Of(edition)))],
            Published = dated ? front.Published?.Value.ToString() : null,
            Modified = dated ? LastChange.Of(document, site)?.ToString() : null,
            CardCode = ShortCode.Of(SheetName(document)),
        };
        return page with { JsonLd = LinkedData.Of(site, document, page, figures) };
    }

    /// <summary>What a sheet's card is named after: the same in every language.</summary>
    public static string SheetName(Document document) => $"{document.Kind.ToString().ToLowerInvariant()}/{document.Slug}";

    public static bool HasOfflineCopy(Document document) => document.Kind is DocumentKind.Fact or DocumentKind.Action;

    private ShareView Share(Document document, string text, Words words)
    {
        var url = site.Addresses.Absolute(site.Addresses.Of(document));
        var share = new ShareView(text, url, ShareServices.Links(text, url, words));
        if (!HasOfflineCopy(document)) return share;
        var copy = site.Addresses.OfflineCopy(document);
        return share with { OfflineHref = site.Addresses.Href(copy), OfflineName = Path.GetFileName(copy.Value) };
    }

    private ClaimView? Claim(Document document)
    {
        if (document.Front.Claim is not { } id || site.Library.Discredited.FirstOrDefault(entry => entry.Id.Value == id.Value) is not { } claim) return null;
        var words = site.Words(document.Language);
        return new ClaimView(
            claim.Claim.In(document.Language).Value,
            claim.WhyWrong.In(document.Language).Value,
            claim.SayInstead.In(document.Language).Value,
            document.Language == "en" || claim.Claim.Has(document.Language) ? null : "en",
            [
                .. claim
                    .DebunkedBy.Select(source => site.Library.FindSource(document, source.Value))
                    .OfType<Source>()
                    .Select(source => pieces.Source(source, words)),
            ]
        );
    }

    private static int ReadingMinutes(Document document)
    {
        var count = 0;
        foreach (var block in document.TextBlocks()) count += CountWords(block.Content);
        return Math.Max(1, (count + WordsAMinute - 1) / WordsAMinute);
    }

    private static int CountWords(ImmutableArray<Inline> content)
    {
        var count = 0;
        foreach (var inline in content)
        {
            if (inline is TextInline text) count += CountWords(text.Text);
            else count += CountWords(inline.Children);
        }

        return count;
    }

    private static int CountWords(ReadOnlySpan<char> text)
    {
        var (count, inside) = (0, false);
        foreach (var letter in text)
        {
            var white = char.IsWhiteSpace(letter);
            if (!white && !inside) count++;
            inside = !white;
        }

        return count;
    }
}
