using Sourced.Statistics.Languages;
using Sourced.Statistics.Lexing;

namespace Sourced.Statistics;

/// <summary>
/// What a page speaks about, read once from all its blocks: on a page of physics, settings or exercises a bare value is given, where the same words on a
/// fact sheet would tell what somebody counted. The default knows of no page.
/// </summary>
public readonly record struct PageRegister
{
    private const int EnoughWords = 8;
    private const int MostBetween = 30;

    /// <summary>Whether it speaks of devices, substances, forces, settings or exercises, and hardly of people and what befell them.</summary>
    public bool IsTechnical { get; private init; }

    /// <summary>Reads the words of a page, without judging a number.</summary>
    /// <param name="blocks">The blocks of the page, each plain text.</param>
    /// <param name="language">A BCP 47 tag; only a language that knows technical words makes a page technical.</param>
    public static PageRegister Of(IEnumerable<string> blocks, string language)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        ArgumentNullException.ThrowIfNull(language);
        var known = LanguageCatalog.Of(language);
        if (!known.HasTechnicalWords)
            return default;
        var sum = (Words: 0, Technical: 0, Human: 0);
        foreach (var block in blocks)
        {
            var (words, technical, human) = Count(block, known);
            sum = (sum.Words + words, sum.Technical + technical, sum.Human + human);
        }

        return new PageRegister { IsTechnical = sum.Technical >= EnoughWords && sum.Technical > sum.Human && sum.Technical * MostBetween >= sum.Words };
    }

    private static (int Words, int Technical, int Human) Count(string block, Language language)
    {
        var tokens = Tokens.Rent(block, language);
        Lexer.Fill(tokens);
        var (words, technical, human) = (0, 0, 0);
        foreach (ref readonly var token in tokens.All)
        {
            if (token.Kind is not TokenKind.Word)
                continue;
            words++;
            if (token.Says(Traits.Technical | Traits.Maths | Traits.Lesson))
                technical++;
            else if (token.Has(Tags.People | Tags.Case | Tags.Event))
                human++;
        }

        tokens.Return();
        return (words, technical, human);
    }
}
