using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;
using Sourced.Publishing.Sharing;
using Sourced.Publishing.Typesetting;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Kinds;

/// <summary>
/// Small pictures of the cards, for pages that show many of them on a phone: one of each code, drawn anew at the smaller size from the same words
/// and so with the edges of letters as sharp as they can be.
/// </summary>
internal sealed class Thumbnails(Addresses addresses, Cards cards) : IArtifactSource
{
    /// <summary>The longer side, in pixels.</summary>
    public const int Size = 480;

    /// <summary>What a phone on a weak line is asked to load for one.</summary>
    public const int MostBytes = 25_000;

    private const string Shape = "thumbnail";

    public IEnumerable<Artifact> Artifacts() =>
        from card in cards.All.DistinctBy(card => (card.View.Language, card.Code))
        select new Artifact(
            PathOf(addresses, card),
            card.Origin,
            OutputKinds.Cards,
            () => cards.Draft(card, card.Preset! with { Name = Shape, MostBytes = MostBytes }, SizeOf(card.Preset).Width)
        );

    public static bool Is(string path) => Path.GetFileName(path).StartsWith(Shape + ".", StringComparison.Ordinal);

    public static CardImageView Of(Addresses addresses, Card card)
    {
        var path = PathOf(addresses, card);
        var (width, height) = SizeOf(card.Preset!);
        return new CardImageView(addresses.Href(path), addresses.Absolute(path), width, height, card.Post.AltFull);
    }

    private static SitePath PathOf(Addresses addresses, Card card) => addresses.Card(card.View.Language, card.Code, Shape, card.Hash);

    private static (int Width, int Height) SizeOf(CardPreset preset)
    {
        var width = Size * preset.Width / Math.Max(preset.Width, preset.Height);
        return (width, ((preset.Height * width) + preset.Width - 1) / preset.Width);
    }
}
