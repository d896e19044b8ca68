using Sourced.Content;
using Sourced.Content.Markup;
using Sourced.Content.Registers;
using Sourced.Content.Text;
using Sourced.Statistics;

namespace Sourced.Evidence.Texts;

/// <summary>The texts of registers that readers see: glossary and help lines. The discredited claims are the register itself and exempt.</summary>
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

    private static IEnumerable<LocalizedText?> TextsOf(HelpLine line) => [line.WhatFor, line.Hours, line.Cost, line.Ages, line.Bill, line.Note];

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
