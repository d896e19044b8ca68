using System.Collections.Immutable;
using Sourced.Content.Registers;
using Sourced.Content.Text;
using Sourced.Publishing.Composition;

namespace Sourced.Publishing.Tests.Composition;

public sealed class TermLinksTests
{
    private static readonly ImmutableArray<GlossaryTerm> Glossary =
    [
        Term("sextortion", ("en", "sextortion"), ("es", "sextorsión")),
        Term("financial", ("en", "financial sextortion")),
        Term("child", ("es", "niño, niña")),
        Term("link", ("en", "link")),
        Term("report", ("en", "report")) with { Link = false },
    ];

    [Theory]
    [InlineData("en", "What sextortion is.", "sextortion")]
    [InlineData("en", "Sextortion, again.", "Sextortion")]
    [InlineData("en", "It was financial sextortion.", "financial sextortion")]
    [InlineData("en", "anti-sextortion and sextortionist", "")]
    [InlineData("en", "Report it.", "")]
    [InlineData("en", "A lin\u212A, then a link.", "link")]
    [InlineData("es", "Cada niña y la sextorsión", "niña|sextorsión")]
    [InlineData("ar", "sextortion", "")]
    public void Whole_words_of_the_language_are_found_the_longest_first(string language, string text, string found) =>
        Assert.Equal(found, string.Join('|', new TermLinks(Glossary, language).In(text).Select(term => text[term.Place])));

    private static GlossaryTerm Term(string id, params (string Language, string Word)[] words)
    {
        var file = new SourceFile("glossary.yml", id);
        var span = file.Span(0, 0);
        var text = new LocalizedText(
            words.ToImmutableSortedDictionary(word => word.Language, word => new Located<string>(word.Word, span), StringComparer.Ordinal)
        );
        return new GlossaryTerm(new Located<string>(id, span), text, text);
    }
}
