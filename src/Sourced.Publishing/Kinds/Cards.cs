using System.Collections.Immutable;
using Sourced.Content.Diagnostics;
using Sourced.Content.Documents;
using Sourced.Content.Text;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;
using Sourced.Publishing.Making;
using Sourced.Publishing.Proofs;
using Sourced.Publishing.Sharing;
using Sourced.Publishing.Typesetting;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Kinds;

/// <summary>The pictures to share, in every preset, and the texts that go with them.</summary>
internal sealed class Cards : IArtifactSource
{
    private const string Template = "cards/card.typ";

    /// <summary>The words of a card do not fit; its file is too large.</summary>
    private const string TooMuch = "CRD001", TooHeavy = "CRD005";

    private readonly Site _site;
    private readonly TypesetFiles? _typeset;
    private readonly CardPresets _presets;
    private readonly CardRegistry _registry;
    private readonly Hashtags _hashtags;

    /// <param name="site">What they are about.</param>
    /// <param name="cards">As they are worded.</param>
    /// <param name="registry">The addresses that they had before.</param>
    /// <param name="theme">Whose presets there are; none where it has no cards.</param>
    /// <param name="typeset">Null where cards are not made in this run, and only their addresses are wanted.</param>
    public Cards(Site site, IEnumerable<Card> cards, CardRegistry registry, ThemeFolder theme, TypesetFiles? typeset)
    {
        (_site, _registry, _presets, _hashtags, _typeset) = (site, registry, theme.Presets, theme.Hashtags, typeset);
        All = _presets.All.IsEmpty
            ? []
            :
            [
                .. cards
                    .DistinctBy(card => (card.View.Language, card.Name))
                    .Select(Finished)
                    .SelectMany(card => InPresets(card, card.Hash, WantedFor(card))),
            ];
        Retired = _presets.All.IsEmpty
            ? []
            : [.. RetiredCards.Of(site, registry, All).Select(retired => (Finished(retired.Card), retired.Entries))];
        Diagnostics =
        [
            .. registry.Diagnostics,
            .. registry.Check(All),
            .. _presets.All.IsEmpty ? [] : registry.Forgotten(_presets.All.Select(preset => preset.Name).ToHashSet(StringComparer.Ordinal)),
        ];
    }

    /// <summary>What cannot be read in the registry, and cards that would take the code of another.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>What stands where cards stood that are made no more, and their addresses.</summary>
    public ImmutableArray<(Card Card, ImmutableArray<CardRegistry.Entry> Entries)> Retired { get; }

    /// <summary>Each in each of its presets; those of one code stand together, the one for previews first.</summary>
    public ImmutableArray<Card> All { get; }

    /// <summary>That have any.</summary>
    public IReadOnlySet<string> Languages => All.Select(card => card.View.Language).ToHashSet(StringComparer.Ordinal);

    public IEnumerable<Artifact> Artifacts() =>
        All.Select(card => new Artifact(card.Path, card.Origin, OutputKinds.Cards, () => Draft(card)))
            .Concat(Old().Select(card => new Artifact(card.Path, card.Origin, OutputKinds.Cards, () => OldDraft(card))))
            .Concat(All.DistinctBy(card => (card.View.Language, card.Code)).Select(card =>
                new Artifact(_site.Addresses.Post(card.View.Language, card.Code), card.Origin, OutputKinds.Cards, () => PostDraft(card))));

    /// <summary>At each address that a picture had before stands the picture of today, or one that says that there is none.</summary>
    private IEnumerable<Card> Old()
    {
        var made = All.Select(card => card.Path).ToHashSet();
        return All.DistinctBy(card => (card.View.Language, card.Code)).SelectMany(card => At(card, _registry.Of(card))).Where(card => !made.Contains(card.Path))
            .Concat(Retired.SelectMany(retired => At(retired.Card, retired.Entries)));
    }

    /// <summary>A card at each of the addresses that were published.</summary>
    private IEnumerable<Card> At(Card card, IEnumerable<CardRegistry.Entry> entries) =>
        entries.SelectMany(entry => InPresets(card, entry.Hash, entry.Presets)).DistinctBy(old => old.Path);

    private Card Finished(Card card)
    {
        var noted = card with { Notes = NotesOf(card) };
        return noted with { Hash = HashOf(noted) };
    }

    /// <summary>Every card, for whoever looks at them before they are published.</summary>
    public IEnumerable<ProofCard> Proofs() => All.GroupBy(card => (card.View.Language, card.Code)).Select(ProofOf);

    /// <summary>The cards of a document.</summary>
    public IEnumerable<ProofCard> Of(Document document) =>
        All.Where(card => card.Origin.File == document.File.Path).GroupBy(card => (card.View.Language, card.Code)).Select(ProofOf);

    private static ProofCard ProofOf(IEnumerable<Card> shapes)
    {
        var first = shapes.First();
        return new ProofCard(
            first.Code,
            first.View.Kind,
            [
                .. shapes.Select(card => new ProofShape(
                    card.View.Preset,
                    card.Path.Value,
                    card.Preset!.Width,
                    card.Preset.Height,
                    card.Preset.MostBytes
                )),
            ]
        )
        {
            Language = first.View.Language,
            Claim = first.Post.Claim,
            File = first.Origin.File,
            AltShort = first.Post.AltShort,
            AltFull = first.Post.AltFull,
            Captions = [.. first.Post.Captions().Select((caption, i) => (Post.Limits[i], caption))],
        };
    }

    private string NotesOf(Card card) =>
        new ImageNotes(
            card.View.Language,
            card.Post.AltFull,
            card.View.Strip,
            AddressOf(card),
            _site.Settings.TitleIn(card.View.Language),
            LinkedData.Licence
        ).ToXmp();

    private IEnumerable<string> WantedFor(Card card) =>
        card.View.Kind == "chart" ? [CardPresets.Chart] : [CardPresets.Preview, .. _site.Settings.CardPresets.Where(name => name != CardPresets.Preview)];

    private IEnumerable<Card> InPresets(Card card, string hash, IEnumerable<string> names) =>
        from name in names
        let preset = _presets.Find(name)
        where preset is not null
        select card with { View = card.View with { Preset = name }, Preset = preset, Path = _site.Addresses.Card(card.View.Language, card.Code, name, hash) };

    private Draft Draft(Card card) => Draft(card, card.Preset!, width: 0);

    /// <param name="preset">How heavy it may be.</param>
    /// <param name="width">In pixels; 0 for that of the preset.</param>
    public Draft Draft(Card card, CardPreset preset, int width)
    {
        var job = new TypesettingJob(
            Template,
            PaperJson.Card(card.View),
            TypesettingOutput.Png,
            $"card of {card.Origin.Name}, {card.View.Preset}"
        )
        {
            Width = width,
        };
        var draft = _typeset!.Draft(job, card.View.Language, card.Origin, static () => []);
        using var digest = new DigestBuilder();
        return draft with
        {
            Digest = digest.Add(draft.Digest).Add(card.Notes).ToDigest(),
            RenderAsync = async cancellation => Finish(await draft.RenderAsync(cancellation), card, preset),
            SeeAsync = async cancellation =>
            {
                var (made, pictures) = await draft.SeeAsync!(cancellation);
                return new Sight(Finish(made, card, preset), made.Bytes.IsEmpty ? pictures : [made.Bytes]);
            },
        };
    }

    /// <summary>The picture of today has words for the shapes of today. Where they do not fit in another, the old address says where to look them up.</summary>
    private Draft OldDraft(Card card)
    {
        var draft = Draft(card);
        if (card.View.Kind == RetiredCards.Kind) return draft;
        var instead = Draft(Finished(RetiredCards.InPlaceOf(card, _site)));
        using var digest = new DigestBuilder();
        return draft with
        {
            Digest = digest.Add(draft.Digest).Add(instead.Digest).ToDigest(),
            RenderAsync = async cancellation =>
            {
                var made = await draft.RenderAsync(cancellation);
                return made.Bytes.IsEmpty && made.Diagnostics.All(problem => problem.Code is TooMuch or TooHeavy)
                    ? await instead.RenderAsync(cancellation)
                    : made;
            },
        };
    }

    private Draft PostDraft(Card card) =>
        Texts.Draft(PostText.Of(card.Post, _site.Words(card.View.Language)), card.View.Language) with
        {
            Diagnostics = [.. card.Post.TooLong(card.Origin), .. card.Post.Written.OfType<Located<string>>().SelectMany(_hashtags.Check)],
        };

    private string AddressOf(Card card) => $"{(_site.Settings.LinksUseHttps ? "https" : "http")}://{card.View.PrintedUrl}";

    private static Rendering Finish(Rendering rendering, Card card, CardPreset preset)
    {
        if (rendering.Bytes.IsEmpty) return rendering;
        var bytes = PngNotes.Add(rendering.Bytes.Span, card.Notes);
        if (bytes.Length <= preset.MostBytes) return rendering with { Bytes = bytes };
        var span = card.Origin.Span ?? new SourceFile(Template, "").Span(0, 0);
        var message = FormattableString.Invariant($"card of {card.Origin.Name}, {preset.Name}: {bytes.Length} bytes, and {preset.MostBytes} at most");
        return new Rendering(ReadOnlyMemory<byte>.Empty) { Diagnostics = [new Diagnostic(PublishingRules.Find(TooHeavy), span, message)] };
    }

    /// <summary>Of what a card says, so that an address changes when the words do and not when the look does.</summary>
    private static string HashOf(Card card)
    {
        using var digest = new DigestBuilder();
        return digest.Add(PaperJson.Card(card.View)).Add(card.Notes).ToDigest().ToString()[..8];
    }
}
