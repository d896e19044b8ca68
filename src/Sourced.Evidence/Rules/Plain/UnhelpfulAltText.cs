using Sourced.Content.Diagnostics;
using Sourced.Content.Documents;
using Sourced.Content.Text;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Texts;
using Sourced.Statistics;

namespace Sourced.Evidence.Rules.Plain;

internal sealed class UnhelpfulAltText : IDocumentRule
{
    private const int MostShort = 100;
    private const int MostFull = 300;

    private static readonly string[] Endings = [".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp"];

    public RuleDescription Description { get; } =
        new("PLN005", "unhelpful-alt-text", Severity.Warning, "Words for a picture that do not stand in its place.")
        {
            MaySuppress = true,
            Documentation = """
                Who does not see a card hears its alternative text: the claim first, with its figure, 100 characters in the short form and 300 in the full one. "Image
                of" says what everybody knows, and a file name says nothing.
                """,
            BadExample = Examples.KeyFigure("alt", "image of 75% of survivors asked who had been advertised online") + Examples.Source,
            GoodExample = Examples.KeyFigure("alt", "75% of survivors asked had been advertised online") + Examples.Source,
        };

    public void Check(CheckedDocument document, CheckContext context, DiagnosticList found)
    {
        foreach (var passage in document.Passages)
        {
            if (passage.Passage.KeyFigure is { } figure)
                CheckCard(passage, figure, found);
            else if (passage.Passage is { Role: PassageRole.Body, Place: TextPlace.Caption })
                CheckPicture(passage.Passage, MostFull, found);
        }
    }

    private void CheckCard(CheckedPassage passage, KeyFigure figure, DiagnosticList found)
    {
        var isShort = Is(passage.Passage, figure.AltShort);
        if (!isShort && !Is(passage.Passage, figure.AltFull))
            return;
        if (CheckPicture(passage.Passage, isShort ? MostShort : MostFull, found) && !passage.Numbers.Any(number => number.IsStatistic))
        {
            found.Add(
                Description,
                passage.Passage.Span,
                "these words for the card leave out its figure",
                "begin with the claim, figure included"
            );
        }
    }

    /// <returns>False when something was found.</returns>
    private bool CheckPicture(Passage passage, int most, DiagnosticList found)
    {
        var text = passage.Text.Trim();
        if (EmptyWords.OfPictures.Any(opening => text.StartsWith(opening, StringComparison.OrdinalIgnoreCase)))
        {
            found.Add(Description, passage.Span, "these words for a picture begin with the picture", "begin with what it says");
        }
        else if (IsFileName(text))
        {
            found.Add(Description, passage.Span, $"\"{text}\" is the name of a file", "say what the picture says");
        }
        else if (text.Length > most)
        {
            found.Add(
                Description,
                passage.Span,
                $"these words for a picture have {text.Length} characters",
                $"shorten them by {text.Length - most}"
            );
        }
        else
        {
            return true;
        }

        return false;
    }

    private static bool IsFileName(string text) =>
        !text.Contains(' ', StringComparison.Ordinal) && Endings.Any(ending => text.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static bool Is(Passage passage, Located<string>? field) =>
        field is { } value && passage.Span.Start >= value.Span.Start && passage.Span.End <= value.Span.End;
}
