using System.Collections.Immutable;
using Sourced.Content.Diagnostics;
using Sourced.Content.Text;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;
using Sourced.Publishing.Sharing;
using Sourced.Publishing.Typesetting;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Kinds;

/// <summary>A card to share for every key figure, every fact sheet and every chart, in each language that has it.</summary>
internal sealed class Cards : IArtifactSource
{
    private const string Template = "cards/card.typ";

    // Browsers take a text without it for Latin letters where a server names no encoding.
    private const string ByteOrderMark = "\uFEFF";

    private static readonly ImmutableArray<string> CaptionNames = ["statistic.caption.1", "statistic.caption.2", "statistic.caption.3"];

    private readonly Site _site;
    private readonly TypesetFiles? _typeset;
    private readonly ImmutableArray<Card> _cards;

    private readonly CardPresets _presets;

    /// <param name="presets">Of the theme; none where it has no cards.</param>
    /// <param name="look">Digest of everything in the theme that decides how a card looks.</param>
    /// <param name="typeset">Null where cards are not made in this run, and only their addresses are wanted.</param>
    public Cards(Site site, Pieces pieces, CardPresets presets, Digest look, TypesetFiles? typeset)
    {
        (_site, _presets, _typeset) = (site, presets, typeset);
        _cards = presets.All.IsEmpty ? [] : [.. new CardComposer(site, pieces).Compose().DistinctBy(card => (card.View.Language, card.Code)).Select(card => card with { Notes = NotesOf(card) }).SelectMany(InPresets).Select(card => card with { Path = PathOf(card, look) })];
    }

    /// <summary>In every preset, each with its path.</summary>
    public ImmutableArray<Card> All => _cards;

    public IEnumerable<Artifact> Artifacts() =>
        _cards.Select(card => new Artifact(card.Path, card.Origin, OutputKinds.Cards, () => Draft(card)))
            .Concat(_cards.DistinctBy(card => (card.View.Language, card.Code)).Select(card =>
                new Artifact(_site.Addresses.Post(card.View.Language, card.Code), card.Origin, OutputKinds.Cards, () => PostDraft(card))));

    /// <summary>Makes the cards known to the pages that show them, each in the preset that it has first.</summary>
    /// <param name="has">Whether the edition holds a card: made in this run, or taken over.</param>
    public void Announce(CardAddresses addresses, Func<SitePath, bool> has)
    {
        foreach (var card in _cards.Where(card => has(card.Path)))
        {
            addresses.Add(card.View.Language, card.Code, new CardImageView(
                _site.Addresses.Href(card.Path), _site.Addresses.Absolute(card.Path), card.Preset!.Width, card.Preset.Height, card.AltText));
        }
    }

    private string NotesOf(Card card) =>
        new ImageNotes(card.View.Language, card.AltText, card.View.Strip, AddressOf(card), _site.Settings.SiteTitle, LinkedData.Licence).ToXmp();

    private IEnumerable<Card> InPresets(Card card)
    {
        string[] names = card.View.Kind switch
        {
            "chart" => [CardPresets.Chart],
            "figure" => [CardPresets.Preview, .. _site.Settings.CardPresets.Where(name => name != CardPresets.Preview)],
            _ => [CardPresets.Preview],
        };
        return names.Select(name => card with { View = card.View with { Preset = name }, Preset = _presets.Find(name) }).Where(card => card.Preset is not null);
    }

    private Draft Draft(Card card)
    {
        var job = new TypesettingJob(Template, PaperJson.Card(card.View), TypesettingOutput.Png, $"card of {card.Origin.Name}, {card.View.Preset}");
        var draft = _typeset!.Draft(job, card.View.Language, card.Origin, static () => []);
        using var digest = new DigestBuilder();
        return draft with
        {
            Digest = digest.Add(draft.Digest).Add(card.Notes).ToDigest(),
            RenderAsync = async cancellation => Finish(await draft.RenderAsync(cancellation), card),
        };
    }

    /// <summary>Alt texts, captions and the link, each below its name, to copy from.</summary>
    private Draft PostDraft(Card card)
    {
        var (post, words) = (PostOf(card), _site.Words(card.View.Language));
        IEnumerable<(string Name, string Text)> texts =
        [
            (words["statistic.alt-short"], post.AltShort),
            (words["statistic.alt-full"], post.AltFull),
            .. post.Captions().Select((caption, i) => (words[CaptionNames[i]], caption)),
            (words["statistic.address"], post.Address),
        ];
        var sections = texts.Where(text => text.Text.Length > 0).Select(text => $"{text.Name}:\n{text.Text}");
        return Texts.Draft(ByteOrderMark + string.Join("\n\n", sections.Prepend(words["statistic.card.note"])) + "\n") with { Diagnostics = [.. post.TooLong(card.Origin)] };
    }

    private Post PostOf(Card card) => new()
    {
        Claim = $"{card.View.Figure} {card.View.Statement}".Trim(),
        Context = card.View.Kind == "chart" ? "" : card.View.Context,
        Source = card.View.Strip,
        Address = AddressOf(card),
        AltShort = Pieces.Text(card.Figure?.AltShort),
        AltFull = card.AltText,
        Written = [card.Figure?.CaptionShort, card.Figure?.CaptionMedium, card.Figure?.CaptionLong],
    };

    private string AddressOf(Card card) => $"{(_site.Settings.LinksUseHttps ? "https" : "http")}://{card.View.PrintedUrl}";

    private static Rendering Finish(Rendering rendering, Card card)
    {
        if (rendering.Bytes.IsEmpty) return rendering;
        var bytes = PngNotes.Add(rendering.Bytes.Span, card.Notes);
        if (bytes.Length <= card.Preset!.MostBytes) return rendering with { Bytes = bytes };
        var span = card.Origin.Span ?? new SourceFile(Template, "").Span(0, 0);
        var message = FormattableString.Invariant($"card of {card.Origin.Name}, {card.View.Preset}: {bytes.Length} bytes, and {card.Preset.MostBytes} at most");
        return new Rendering(ReadOnlyMemory<byte>.Empty) { Diagnostics = [new Diagnostic(PublishingRules.Find("CRD005"), span, message)] };
    }

    private SitePath PathOf(Card card, Digest look)
    {
        using var digest = new DigestBuilder();
        var hash = digest.Add(look).Add(PaperJson.Card(card.View)).Add(card.Notes).ToDigest().ToString()[..8];
        return _site.Addresses.Card(card.View.Language, card.Code, card.View.Preset, hash);
    }
}
