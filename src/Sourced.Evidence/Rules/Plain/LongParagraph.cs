using Sourced.Content.Diagnostics;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Plainness;
using Sourced.Evidence.Texts;
using Sourced.Statistics;

namespace Sourced.Evidence.Rules.Plain;

internal sealed class LongParagraph : IDocumentRule
{
    private const int Most = 3;

    /// <summary>"Listen. Believe them. Stay calm. Get help." is short, however many sentences it has.</summary>
    private const int Words = 25;

    /// <summary>The first sentence of a list item is often its heading.</summary>
    private const int MostOfItem = 4;

    public RuleDescription Description { get; } =
        new("PLN002", "long-paragraph", Severity.Warning, "A paragraph of more than three sentences, or a list item of more than four.")
        {
            MaySuppress = true,
            Documentation = """
                A short paragraph can be found again, and looks as if it could be read. Three sentences are the most. A list item may have one more, since
                its first is often its heading, and up to 25 words are never too long.
                """,
            BadExample = Examples.Page(
                "Ask who counted, and whom they asked. Ask when they asked. Ask where it was and how people were found. Then ask what they were told first. Judge for yourself."
            ),
            GoodExample = Examples.Page(
                "Ask who counted, and whom they asked. Ask when they asked.\n\nAsk where it was and how people were found. Then ask what they were told first. Judge for yourself."
            ),
        };

    public void Check(CheckedDocument document, CheckContext context, DiagnosticList found)
    {
        foreach (var passage in document.Passages)
        {
            var text = passage.Passage;
            if (text is not { Role: PassageRole.Body, Host: null, Place: TextPlace.Prose or TextPlace.ListItem })
                continue;
            var most = text.Place == TextPlace.ListItem ? MostOfItem : Most;
            var (words, _, stretches) = PlainWords.Glance(text.Text);
            if (stretches <= most || words <= Words)
                continue;
            var sentences = Enumerable
                .Range(0, passage.Sentences.Count)
                .Count(sentence =>
                {
                    var (start, end) = passage.Sentences.RangeOf(sentence);
                    return PlainWords.Count(text.Text.AsSpan(start, end - start)) > 0;
                });
            if (sentences > most)
                found.Add(
                    Description,
                    text.Span,
                    $"this paragraph has {sentences} sentences",
                    "begin a new one where the thought turns, or make it a list"
                );
        }
    }
}
