using Sourced.Content;
using Sourced.Content.Markup;
using Sourced.Content.Registers;
using Sourced.Content.Sources;
using Sourced.Content.Text;
using Sourced.Evidence.Findings;
using Sourced.Statistics;

namespace Sourced.Evidence.Texts;

/// <summary>The texts of registers that readers see. Of a discredited claim only the claim itself is exempt, not what is said against it.</summary>
internal static class RegisterPassages
{
    public static IEnumerable<Passage> Of(Library library)
    {
        foreach (var term in library.Glossary)
        {
            foreach (var passage in Localized(term.Term, PassageRole.Glossary).Concat(Localized(term.Definition, PassageRole.Glossary))) yield return passage;
        }
    }

    /// <summary>Help-line texts: numbers to dial are at home here.</summary>
    public static IEnumerable<Passage> OfHelpLines(Library library) =>
        library.HelpLines.SelectMany(TextsOf).SelectMany(text => text is null ? [] : Localized(text, PassageRole.HelpLine));

    /// <summary>Why each claim is wrong, and what to say instead.</summary>
    public static IEnumerable<Passage> OfClaims(Library library) =>
        from claim in library.Discredited
        from passage in Localized(claim.WhyWrong, PassageRole.Correction).Concat(Localized(claim.SayInstead, PassageRole.Correction))
        select passage with { Claim = claim };

    /// <summary>The limits of sources, as their pages and each slip tell them, and how their figures are written in other languages.</summary>
    public static IEnumerable<Passage> OfSources(IEnumerable<Source> sources)
    {
        foreach (var source in sources)
        {
            if (source.Limits is { Value.Length: > 0 } limits)
            {
                yield return Value(limits.Original, limits.Language ?? source.Language(), PassageRole.Source) with { Source = source };
                foreach (var (language, said) in limits.Translations) yield return Value(said, language, PassageRole.Source) with { Source = source };
            }

            // a figure that is no quantity ("declined") has words in every language, and nothing to be held against
            foreach (
                var finding in source.Findings.Where(finding =>
                    finding.Written is not null && !FigureReader.Read(finding.Figure.Value, source.Language(), TextPlace.Figure).IsEmpty
                )
            )
            {
                foreach (var (language, written) in finding.Written!.Values)
                    yield return Value(written, language, PassageRole.Source) with
                    {
                        Source = source,
                        Finding = finding,
                        Place = TextPlace.Figure,
                        IsShownFigure = true,
                    };
            }
        }
    }

    private static IEnumerable<LocalizedText?> TextsOf(HelpLine line) =>
        [line.WhatFor, line.ForChildren, line.Hours, line.Cost, line.Ages, line.Bill, line.Note];

    private static IEnumerable<Passage> Localized(LocalizedText text, PassageRole role)
    {
        foreach (var (language, value) in text.Values)
        {
            if (value.Value.Length > 0) yield return Value(value, language, role);
        }
    }

    private static Passage Value(Located<string> value, string language, PassageRole role) => new()
    {
        Readable = ReadableText.Of(value),
        Language = language,
        Place = TextPlace.Prose,
        Role = role,
    };
}
