using System.Collections.Immutable;
using Sourced.Statistics.Judging;
using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;

namespace Sourced.Statistics;

/// <summary>Reads every number in a text and says what it is.</summary>
public static class StatisticReader
{
    /// <summary>The primary tags of the languages that have words of their own here, in order.</summary>
    public static ImmutableArray<string> Languages { get; } = [.. LanguageCatalog.Tags.Order(StringComparer.Ordinal)];

    /// <summary>
    /// All numbers of one block of readable text (a paragraph, a list item, a table cell, a title), in order, never overlapping. Several paragraphs with
    /// empty lines between them are read one by one, as a page.
    /// </summary>
    /// <param name="text">Plain text; Markdown must already be gone.</param>
    /// <param name="language">A BCP 47 tag ("en", "es", "ar-EG"); an unknown language is read by its digits and signs alone.</param>
    /// <param name="place">Where the block stands, since titles and list items have their own harmless numbers.</param>
    /// <param name="page">What the page speaks about that the block stands on, when it is known.</param>
    /// <remarks>Takes time linear in the text, holds no state, never throws.</remarks>
    public static IReadOnlyList<NumberInText> Read(string text, string language, TextPlace place = TextPlace.Prose, PageRegister page = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        return Paragraphs.AreIn(text) ? ReadParagraphs(text, language, place, page) : ReadBlock(text, language, place, page);
    }

    private static IReadOnlyList<NumberInText> ReadBlock(string text, string language, TextPlace place, PageRegister page)
    {
        var tokens = Tokens.Rent(text, LanguageCatalog.Of(language));
        Lexer.Fill(tokens);
        if (!tokens.HasNumbers)
        {
            tokens.Return();
            return [];
        }

        SentenceMarker.Mark(tokens);
        var numbers = new BlockReader(tokens, place, page).Read();
        tokens.Return();
        return numbers;
    }

    /// <summary>What one paragraph supposes or sets, the next does not; all together say what the page speaks about.</summary>
    private static List<NumberInText> ReadParagraphs(string text, string language, TextPlace place, PageRegister page)
    {
        var paragraphs = Paragraphs.Of(text);
        if (page == default)
            page = PageRegister.Of(paragraphs.Select(paragraph => paragraph.Text), language);
        var numbers = new List<NumberInText>();
        foreach (var (start, paragraph) in paragraphs)
        {
            foreach (var number in ReadBlock(paragraph, language, place, page))
                numbers.Add(number with { Start = number.Start + start });
        }

        return numbers;
    }

    /// <summary>True for a language that is read by its words; any other is read by its digits and signs alone.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    public static bool Knows(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return LanguageCatalog.Knows(language);
    }

    /// <summary>What the words of a description ("median wait", "rise in reports") say about the figure beside it.</summary>
    /// <param name="text">Plain text.</param>
    /// <param name="language">A BCP 47 tag.</param>
    public static Wording Describe(string text, string language)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        var tokens = Tokens.Rent(text, LanguageCatalog.Of(language));
        Lexer.Fill(tokens);
        SentenceMarker.Mark(tokens);
        var wording = Descriptions.Of(tokens);
        tokens.Return();
        return wording;
    }
}
