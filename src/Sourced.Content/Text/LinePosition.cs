namespace Sourced.Content.Text;

/// <summary>A place as an editor shows it: line and column from 1, columns in UTF-16 units.</summary>
public readonly record struct LinePosition(int Line, int Column);
