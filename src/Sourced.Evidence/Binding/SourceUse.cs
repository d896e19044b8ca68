using System.Collections.Immutable;
using Sourced.Content.Documents;
using Sourced.Evidence.Findings;

namespace Sourced.Evidence.Binding;

/// <summary>What one document shows of one source. The same object as long as the document is judged as it was.</summary>
/// <param name="Id">Of the source, as the document names it.</param>
/// <param name="Document">The document.</param>
/// <param name="KeyFigures">Those that name exactly one finding, with it.</param>
/// <param name="Numbers">Those that render a finding of it, in order of place.</param>
internal sealed record SourceUse(
    string Id,
    Document Document,
    ImmutableArray<(KeyFigure Figure, RecordedFinding Finding)> KeyFigures,
    ImmutableArray<CheckedNumber> Numbers
)
{
    /// <param name="document">Every rule for one document has looked at it.</param>
    /// <param name="numbers">Of this document, in order of place.</param>
    /// <returns>One for each source of which the document shows something.</returns>
    public static ImmutableArray<SourceUse> In(CheckedDocument document, ImmutableArray<CheckedNumber> numbers)
    {
        var figures = document
            .Document.Front.KeyFigures.Select(figure => (Figure: figure, document.Citations.Of(figure).Findings))
            .Where(pair => pair.Findings.Length == 1)
            .ToLookup(pair => pair.Figure.Finding.Value.SourceId, pair => (pair.Figure, pair.Findings[0]), StringComparer.Ordinal);
        var bound = numbers
            .Where(number => number.Binding is not null)
            .ToLookup(number => number.Binding!.Source.Id.Value, StringComparer.Ordinal);
        return
        [
            .. figures.Select(group => group.Key).Union(bound.Select(group => group.Key), StringComparer.Ordinal)
                .Select(id => new SourceUse(id, document.Document, [.. figures[id]], [.. bound[id]])),
        ];
    }
}
