using System.Globalization;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Kinds;
using Sourced.Theme;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Sharing;

/// <summary>Composes all that there is to post of one code: pictures with their sizes, and words that fit where they go.</summary>
internal sealed class PostingComposer(Site site, CardAddresses cards, CardRegistry registry, CardPlaces places)
{
    /// <summary>Names of the captions in the words of the theme, by <see cref="Post.Limits"/>.</summary>
    public static readonly string[] CaptionNames = ["statistic.caption.1", "statistic.caption.2", "statistic.caption.3"];

    public PostingView? Of(string language, string code)
    {
        if (cards.Of(language, code) is not [var first, ..] all) return null;
        var words = site.Words(language);
        var pictures = all.ToDictionary(card => card.Preset!.Name, card => Picture(card, words), StringComparer.Ordinal);
        string[] captions = [.. first.Post.Captions()];
        return new PostingView
        {
            Status = $"{words[registry.HasChanged(first) ? "card.status.changed" : "card.status.current"]} {first.LastLook}".TrimEnd(),
            Preview = cards.ThumbnailOf(first),
            Pictures = [.. pictures.Values],
            Places =
            [
                .. places
                    .All.Where(place => pictures.ContainsKey(place.Preset))
                    .Select(place => Place(place, pictures[place.Preset], captions, first.Post)),
            ],
            AltShort = first.Post.AltShort,
            AltFull = first.Post.AltFull,
            Captions = [.. captions.Select((caption, i) => new CopyTextView(words[CaptionNames[i]], caption))],
            Address = first.Post.Address,
            BundleHref = first.View.Kind == "sheet" ? site.Addresses.Href(CardBundles.PathOf(site, language, code)) : null,
            TextsHref = site.Addresses.Href(site.Addresses.Post(language, code)),
        };
    }

    private PictureView Picture(Card card, Words words)
    {
        var (shape, width, height) = (card.Preset!.Name, card.Preset.Width, card.Preset.Height);
        return new PictureView(
            words.Find($"share.shape.{shape}") ?? shape, site.Addresses.Href(card.Path), FileName(card), width, height, cards.KilobytesOf(card));
    }

    /// <summary>Says what it is and not what it is about, since a name stays on the device.</summary>
    public static string FileName(Card card) =>
        string.Create(CultureInfo.InvariantCulture, $"card-{card.Code}.{card.View.Language}.{card.Preset!.Name}-{card.Preset.Width}x{card.Preset.Height}.png");

    private static PlaceView Place(CardPlace place, PictureView picture, string[] captions, Post post)
    {
        var longest = Post.Limits.Count(limit => limit <= place.Caption) - 1;
        return new PlaceView(place.Name, picture, captions[Math.Max(0, longest)], post.AltFor(place.Alt));
    }
}
