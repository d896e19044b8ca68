using System.Collections.Concurrent;
using System.Collections.Immutable;
using Sourced.Publishing.Editions;
using Sourced.Publishing.Kinds;
using Sourced.Publishing.Making;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Composition;

/// <summary>The share cards that the edition has, so that pages name no picture that is not there. They are made before the pages, which say how large they are.</summary>
internal sealed class CardAddresses(Addresses addresses)
{
    private readonly Dictionary<(string Language, string Code), List<Card>> _cards = [];
    private readonly ConcurrentDictionary<SitePath, MadeFile> _made = new();

    public void Add(Card card)
    {
        if (!_cards.TryGetValue((card.View.Language, card.Code), out var all)) _cards[(card.View.Language, card.Code)] = all = [];
        all.Add(card);
    }

    public void Made(MadeFile file) => _made[file.Path] = file;

    /// <summary>The pictures of one code, the one for previews first.</summary>
    public IReadOnlyList<Card> Of(string language, string code) => _cards.GetValueOrDefault((language, code), []);

    /// <summary>The first picture of each code in a language.</summary>
    public ImmutableArray<Card> In(string language) => [.. _cards.Where(cards => cards.Key.Language == language).Select(cards => cards.Value[0])];

    /// <returns>In whole kilobytes; 0 where it is not known.</returns>
    public int KilobytesOf(Card card) => (int)(((_made.GetValueOrDefault(card.Path)?.Size ?? 0) + 1023) / 1024);

    /// <summary>On disk; null where it is not known.</summary>
    public string? FileOf(Card card) => _made.GetValueOrDefault(card.Path)?.File;

    public Digest ContentOf(Card card) => _made.GetValueOrDefault(card.Path)?.Content ?? default;

    public CardImageView? Find(ShownFinding finding, string language) => Find(language, finding.Code);

    public CardImageView? Find(string language, string code) => Of(language, code) is [var first, ..] ? ImageOf(first) : null;

    public CardImageView ImageOf(Card card) =>
        new(addresses.Href(card.Path), addresses.Absolute(card.Path), card.Preset!.Width, card.Preset.Height, card.Post.AltFull);

    public CardImageView ThumbnailOf(Card card) => Thumbnails.Of(addresses, card);

    /// <summary>The page with its pictures and words; null where it has no card.</summary>
    public string? PageOf(string language, string code) => Of(language, code).Count == 0 ? null : addresses.Href(addresses.Statistic(language, code));
}
