using System.Collections.Frozen;
using System.Collections.Immutable;
using Sourced.Publishing.Composition;

namespace Sourced.Publishing.Kits;

/// <summary>Every kit of the edition: each talk that the library can fill, for each country that it can name help for, on the paper of that country.</summary>
internal sealed class KitCatalogue
{
    private readonly FrozenDictionary<string, ImmutableArray<TalkOutline>> _talks;
    private readonly FrozenDictionary<string, ImmutableArray<string>> _countries;

    public KitCatalogue(Site site, HelpComposer help)
    {
        var planner = new TalkPlanner(site);
        _talks = site.Languages.ToFrozenDictionary(language => language, language => planner.Plan(language).ToImmutableArray(), StringComparer.Ordinal);
        _countries = site.Languages.ToFrozenDictionary(language => language, help.CountriesSpeaking, StringComparer.Ordinal);
    }

    public bool IsEmpty => _talks.Values.All(talks => talks.IsEmpty);

    /// <summary>By audience in the order of the settings, then by length.</summary>
    public ImmutableArray<TalkOutline> Talks(string language) => _talks[language];

    /// <summary>In the order in which pages list them.</summary>
    public ImmutableArray<string> Countries(string language) => _countries[language];

    /// <summary>The papers of its countries.</summary>
    public ImmutableArray<string> Papers(string language) => [.. _countries[language].SelectMany(country => PaperOfCountry.Of(country)).Distinct()];

    public IEnumerable<TalkInCountry> Places =>
        _talks
            .Values.SelectMany(talks => talks)
            .SelectMany(talk => _countries[talk.Language].Select(country => new TalkInCountry(talk, country)));

    public IEnumerable<Kit> Kits => Places.SelectMany(KitsOf);

    public static IEnumerable<Kit> KitsOf(TalkInCountry place) => PaperOfCountry.Of(place.Country).Select(paper => new Kit(place.Talk, place.Country, paper));
}
