using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;

namespace Sourced.Statistics;

/// <summary>Splits a block of text into sentences.</summary>
public static class Sentences
{
    /// <summary>
    /// The sentences as [start, end) ranges that together cover the text without gap or overlap. A full stop inside a number, an
    /// abbreviation, an initial or a web address does not end a sentence.
    /// </summary>
    public static IReadOnlyList<Range> Split(string text, string language)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        var tokens = Tokens.Rent(text, LanguageCatalog.Of(language));
        Lexer.Fill(tokens);
        SentenceMarker.Mark(tokens);
        var sentences = new List<Range>();
        var start = 0;
        for (var i = 1; i < tokens.Count; i++)
        {
            if (!tokens[i].OpensSentence)
                continue;
            sentences.Add(start..tokens[i].Start);
            start = tokens[i].Start;
        }

        sentences.Add(start..text.Length);
        tokens.Return();
        return sentences;
    }
}
