using System.Collections.Immutable;
using Sourced.Content.Diagnostics;
using Sourced.Content.Documents;
using Sourced.Content.Text;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;
using Sourced.Publishing.Proofs;
using Sourced.Publishing.Sharing;
using Sourced.Publishing.Typesetting;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Kinds;

/// <summary>The pictures to share, in every preset, and the texts that go with them.</summary>
internal sealed class Cards : IArtifactSource
{
    private const string Template = "cards/card.typ";

    // Browsers take a text without it for Latin letters where a server names no encoding.
    private const string ByteOrderMark = "\uFEFF";

    private readonly Site _site;
    private readonly TypesetFiles? _typeset;
    private readonly CardPresets _presets;

    /// <param name="cards">As they are worded.</param>
    /// <param name="presets">Of the theme; none where it has no cards.</param>
    /// <param name="typeset">Null where cards are not made in this run, and only their addresses are wanted.</param>
    public Cards(Site site, IEnumerable<Card> cards, CardPresets presets, TypesetFiles? typeset)
    {
        (_site, _presets, _typeset) = (site, presets, typeset);
        All = presets.All.IsEmpty ? [] : [.. cards.DistinctBy(card => (card.View.Language, card.Code)).Select(card => card with { Notes = NotesOf(card) }).SelectMany(InPresets)];
    }

    /// <summary>Each in each of its presets; those of one code stand together, the one for previews first.</summary>
    public ImmutableArray<Card> All { get; }

    /// <summary>That have any.</summary>
    public IReadOnlySet<string> Languages => All.Select(card => card.View.Language).ToHashSet(StringComparer.Ordinal);

    public IEnumerable<Artifact> Artifacts() =>
        All.Select(card => new Artifact(card.Path, card.Origin, OutputKinds.Cards, () => Draft(card)))
            .Concat(All.DistinctBy(card => (card.View.Language, card.Code)).Select(card =>
                new Artifact(_site.Addresses.Post(card.View.Language, card.Code), card.Origin, OutputKinds.Cards, () => PostDraft(card))));

    /// <summary>The cards of a document, for whoever looks at them before they are published.</summary>
    public IEnumerable<ProofCard> Of(Document document) =>
        from card in All
        where card.Origin.File == document.File.Path
        group card by card.Code into shapes
        let post = shapes.First().Post
        select new ProofCard(shapes.Key, shapes.First().View.Kind, [.. shapes.Select(card => new ProofShape(card.View.Preset, card.Path.Value, card.Preset!.Width, card.Preset.Height))])
        {
            AltShort = post.AltShort,
            AltFull = post.AltFull,
            Captions = [.. post.Captions().Select((caption, i) => (Post.Limits[i], caption))],
        };

    private string NotesOf(Card card) =>
        new ImageNotes(card.View.Language, card.Post.AltFull, card.View.Strip, AddressOf(card), _site.Settings.SiteTitle, LinkedData.Licence).ToXmp();

    private IEnumerable<Card> InPresets(Card card)
    {
        var hash = HashOf(card);
        string[] names = card.View.Kind == "chart" ? [CardPresets.Chart] : [CardPresets.Preview, .. _site.Settings.CardPresets.Where(name => name != CardPresets.Preview)];
        return from name in names
               let preset = _presets.Find(name)
               where preset is not null
               select card with { View = card.View with { Preset = name }, Preset = preset, Path = _site.Addresses.Card(card.View.Language, card.Code, name, hash) };
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
        var (post, words) = (card.Post, _site.Words(card.View.Language));
        IEnumerable<(string Name, string Text)> texts =
        [
            (words["statistic.alt-short"], post.AltShort),
            (words["statistic.alt-full"], post.AltFull),
            .. post.Captions().Select((caption, i) => (words[PostingComposer.CaptionNames[i]], caption)),
            (words["statistic.address"], post.Address),
        ];
        var sections = texts.Where(text => text.Text.Length > 0).Select(text => $"{text.Name}:\n{text.Text}");
        return Texts.Draft(ByteOrderMark + string.Join("\n\n", sections.Prepend(words["statistic.card.note"])) + "\n") with { Diagnostics = [.. post.TooLong(card.Origin)] };
    }

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

    /// <summary>Of what a card says, so that an address changes when the words do and not when the look does.</summary>
    private static string HashOf(Card card)
    {
        using var digest = new DigestBuilder();
        return digest.Add(PaperJson.Card(card.View)).Add(card.Notes).ToDigest().ToString()[..8];
    }
}
