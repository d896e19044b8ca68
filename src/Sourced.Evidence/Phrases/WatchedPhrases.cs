using System.Collections.Frozen;
using Sourced.Content;
using Sourced.Evidence.Matching;

namespace Sourced.Evidence.Phrases;

/// <summary>Everything that is watched for, as one automaton per language of the site.</summary>
internal sealed class WatchedPhrases
{
    private readonly FrozenDictionary<string, PhraseSet<Phrase>> _byLanguage;

    private WatchedPhrases(FrozenDictionary<string, PhraseSet<Phrase>> byLanguage) => _byLanguage = byLanguage;

    public static WatchedPhrases Of(Library library)
    {
        var languages = library.Documents.Select(document => document.Language)
            .Concat(library.Settings.Languages)
            .Concat(library.Glossary.SelectMany(term => term.Definition.Values.Keys))
            .Concat(library.HelpLines.SelectMany(line => line.WhatFor.Values.Keys))
            .Concat(library.Discredited.SelectMany(claim => claim.WhyWrong.Values.Keys))
            .Append("en")
            .Distinct(StringComparer.OrdinalIgnoreCase);
        var anywhere = RegisterPhrases.InAnyLanguage(library).ToList();
        return new WatchedPhrases(languages.ToFrozenDictionary(
            language => language,
            language => new PhraseSet<Phrase>(anywhere
                .Concat(RegisterPhrases.Of(library, language))
                .Concat(WatchWords.In(language))
                .Select(phrase => (phrase.Words, phrase))),
            StringComparer.OrdinalIgnoreCase));
    }

    public List<PhraseHit<Phrase>> FindIn(string text, string language)
    {
        var hits = new List<PhraseHit<Phrase>>();
        if (_byLanguage.TryGetValue(language, out var phrases)) phrases.FindIn(text, hits);
        return hits;
    }
}
