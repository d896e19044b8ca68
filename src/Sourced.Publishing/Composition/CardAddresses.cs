using Sourced.Publishing.Editions;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Composition;

/// <summary>The share cards that the edition has, so that pages name no picture that is not there.</summary>
internal sealed class CardAddresses
{
    private readonly Dictionary<(string Language, string Code), CardImageView> _cards = [];

    public void Add(string language, string code, CardImageView card) => _cards.TryAdd((language, code), card);

    public CardImageView? Find(ShownFinding finding, string language) => Find(language, finding.Code);

    public CardImageView? Find(string language, string code) => _cards.GetValueOrDefault((language, code));
}
