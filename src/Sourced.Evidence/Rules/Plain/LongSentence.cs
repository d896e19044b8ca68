using Sourced.Content.Diagnostics;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Plainness;
using Sourced.Evidence.Texts;
using Sourced.Statistics;

namespace Sourced.Evidence.Rules.Plain;

internal sealed class LongSentence : IDocumentRule
{
    private const int Most = 25;

    public RuleDescription Description { get; } =
        new("PLN001", "long-sentence", Severity.Warning, "A sentence of more than 25 words.")
        {
            MaySuppress = true,
            Documentation = """
                Readers who are tired, worried or new to the language lose the thread of a long sentence. 25 words are the most, 15 a good average. Cut it
                where a new thought begins. Tables, headings and quotations are not looked at.
                """,
            BadExample = Examples.Page(
                "Ask who counted and whom they asked and when and where they asked them and how they were found and what they were told before the first question came."
            ),
            GoodExample = Examples.Page(
                "Ask who counted, and whom they asked. Ask when and where they asked them, and how they were found. What were they told before the first question came?"
            ),
        };

    public void Check(CheckedDocument document, CheckContext context, DiagnosticList found)
    {
        foreach (var passage in document.Passages)
        {
            var text = passage.Passage;
            if (text.IsShownFigure || !IsLookedAt(text) || PlainWords.Glance(text.Text).Longest <= Most)
                continue;
            for (var sentence = 0; sentence < passage.Sentences.Count; sentence++)
            {
                var (start, end) = passage.Sentences.RangeOf(sentence);
                var words = PlainWords.Count(text.Text.AsSpan(start, end - start));
                if (words <= Most)
                    continue;
                var length = text.Text.AsSpan(start, end - start).TrimEnd().Length;
                found.Add(
                    Description,
                    text.SpanOf(start, length),
                    $"this sentence has {words} words",
                    $"cut it where a new thought begins: {Most} words are enough"
                );
            }
        }
    }

    private static bool IsLookedAt(Passage passage) =>
        passage.Role is PassageRole.KeyFigure or PassageRole.Chart || PageReadability.IsRunningText(passage);
}
