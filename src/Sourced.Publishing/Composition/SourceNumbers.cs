using System.Collections.Immutable;
using Sourced.Content.Sources;
using Sourced.Theme;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Composition;

/// <summary>The list of sources of one page, in the order in which it cites them.</summary>
internal sealed class SourceNumbers(Pieces pieces, Words words)
{
    private readonly List<(Source Source, ImmutableArray<string>.Builder Marks)> _cited = [];
    private int _marks;

    /// <summary>Place in the list, from 1.</summary>
    public int Of(Source source)
    {
        var known = _cited.FindIndex(entry => ReferenceEquals(entry.Source, source));
        if (known >= 0) return known + 1;
        _cited.Add((source, ImmutableArray.CreateBuilder<string>()));
        return _cited.Count;
    }

    /// <summary>An anchor for one citation of a source.</summary>
    public CitedView Cite(Source source, string locator)
    {
        var number = Of(source);
        var mark = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"mark-{++_marks}");
        _cited[number - 1].Marks.Add(mark);
        return new CitedView(number, References.Name(source), locator, mark);
    }

    public ImmutableArray<SourceView> ToViews() =>
        [.. _cited.Select((entry, i) => pieces.Source(entry.Source, words, i + 1) with { MarkIds = entry.Marks.ToImmutable() })];
}
