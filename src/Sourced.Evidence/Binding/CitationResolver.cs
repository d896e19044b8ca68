using System.Collections.Immutable;
using Sourced.Content.Documents;
using Sourced.Content.Sources;
using Sourced.Content.Text;

using Sourced.Evidence.Matching;
using Sourced.Evidence.Texts;

namespace Sourced.Evidence.Binding;

/// <summary>From what an author cites in one document to what it offers. Each mark is resolved once.</summary>
internal sealed class CitationResolver(Document document, CheckContext context)
{
    private readonly Dictionary<Mark, Citation> _byMark = new(ByReference<Mark>.Instance);
    private readonly Dictionary<KeyFigure, Citation> _byKeyFigure = new(ByReference<KeyFigure>.Instance);

    public Citation Of(Mark mark)
    {
        if (!_byMark.TryGetValue(mark, out var citation))
        {
            citation = Resolve(mark.Item.Reference, mark.Item.Span) with { Mark = mark };
            _byMark.Add(mark, citation);
        }

        return citation;
    }

    public Citation Of(KeyFigure figure)
    {
        if (!_byKeyFigure.TryGetValue(figure, out var citation))
        {
            citation = Resolve(figure.Finding.Value, figure.Finding.Span);
            _byKeyFigure.Add(figure, citation);
        }

        return citation;
    }

    public ImmutableArray<Citation> OfKeyFigures() => [.. document.Front.KeyFigures.Select(Of)];

    private Citation Resolve(FindingReference reference, SourceSpan span)
    {
        var source = context.Library.FindSource(document, reference.SourceId);
        if (source is null) return new Citation(reference, span, null, []);
        if (reference.FindingId is not { } pinned) return new Citation(reference, span, source, context.Findings.In(source));
        return new Citation(reference, span, source, context.Findings.Find(source, pinned) is { } finding ? [finding] : []);
    }
}
