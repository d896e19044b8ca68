using System.Collections.Concurrent;
using System.Collections.Immutable;
using Sourced.Statistics;

namespace Sourced.Evidence.Findings;

/// <summary>Figures of records as they were read: "42%" stands in many records of a large site. Safe for all threads.</summary>
internal sealed class FigureMemory
{
    private readonly ConcurrentDictionary<(string Text, string Language), ImmutableArray<RecordedFigure>> _read = new();

    /// <summary>The figures of a record's field, as records of its own: which of two a citation serves is told by identity.</summary>
    public ImmutableArray<RecordedFigure> Read(string text, string language)
    {
        var read = _read.GetOrAdd((text, language), static key => FigureReader.Read(key.Text, key.Language, TextPlace.Figure));
        return [.. read.Select(figure => figure with { })];
    }
}
