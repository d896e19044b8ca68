using System.Collections.Immutable;

namespace Sourced.Theme.Models;

/// <summary>One figure as a drawing: squares of which so many are filled, or a bar between two ends.</summary>
/// <param name="Svg">To stand in a page, coloured by its stylesheet; without letters, so that all it says stands in <paramref name="Caption"/>.</param>
/// <param name="Caption">The drawing in words: what is filled, and what the whole stands for.</param>
/// <param name="Rows">The same as a table.</param>
public sealed record DrawingView(string Svg, string Caption, ImmutableArray<EvidenceFigureView> Rows);
