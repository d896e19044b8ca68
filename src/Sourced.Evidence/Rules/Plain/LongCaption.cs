using Sourced.Content.Diagnostics;
using Sourced.Content.Text;
using Sourced.Evidence.Binding;

namespace Sourced.Evidence.Rules.Plain;

internal sealed class LongCaption : IDocumentRule
{
    private const int Short = 280;
    private const int Medium = 500;
    private const int Long = 2000;

    public RuleDescription Description { get; } = new("PLN006", "long-caption", Severity.Warning, "A caption to share that is longer than the place it is made for.")
    {
        MaySuppress = true,
        Documentation = """
            What a place cuts off is the end of a caption, where its source stands. A short caption has 280 characters at most, a medium one 500, a long one
            2000.
            """,
        BadExample = Examples.KeyFigure("captions", string.Join(' ', Enumerable.Repeat("Ask who counted, and whom they asked.", 8))) + Examples.Source,
        GoodExample = Examples.KeyFigure("captions", "75% of survivors asked had been advertised online. Ask who counted, and whom they asked.") + Examples.Source,
    };

    public void Check(CheckedDocument document, CheckContext context, DiagnosticList found)
    {
        foreach (var figure in document.Document.Front.KeyFigures)
        {
            CheckLength(figure.CaptionShort, "short", Short, found);
            CheckLength(figure.CaptionMedium, "medium", Medium, found);
            CheckLength(figure.CaptionLong, "long", Long, found);
        }
    }

    private void CheckLength(Located<string>? caption, string name, int most, DiagnosticList found)
    {
        if (caption is { Value.Length: var length } written && length > most)
        {
            found.Add(Description, written.Span, $"the {name} caption has {length} characters", $"shorten it by {length - most}");
        }
    }
}
