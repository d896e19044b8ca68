using Sourced.Content.Diagnostics;
using Sourced.Content.Markup;
using Sourced.Evidence.Binding;

namespace Sourced.Evidence.Rules.Plain;

internal sealed class EmptyLinkText : IPassageRule
{
    public RuleDescription Description { get; } = new("PLN004", "empty-link-text", Severity.Warning, "A link whose words do not say where it leads.")
    {
        MaySuppress = true,
        Documentation = """
            Many people hear or see the links of a page as a list. "Here", "read more" or a bare address tell them nothing. Let the words of the link name
            what is behind it, as a heading would (WCAG 2.2, 2.4.4).
            """,
        BadExample = Examples.Page("To learn how to report, go [here](example.md)."),
        GoodExample = Examples.Page("Learn [how to report](example.md)."),
    };

    public void Check(CheckedPassage passage, CheckContext context, DiagnosticList found)
    {
        foreach (var link in passage.Passage.Links)
        {
            var words = ReadableText.Of(link.Content).Text.Trim();
            if (EmptyWords.OfLinks.Contains(words.TrimEnd('.', ':', '!', '…', '»').TrimStart('«', '¡')))
            {
                found.Add(Description, link.Span, $"\"{words}\" does not say where the link leads", "let its words name what is behind it");
            }
            else if (words.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || words.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            {
                found.Add(Description, link.Span, "this link is an address to read out letter by letter", "let its words name what is behind it");
            }
        }
    }
}
