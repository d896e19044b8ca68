namespace Sourced.Content.Text;

/// <summary>A stretch of a file: absolute from the first step, front matter included. Start and length count UTF-16 units.</summary>
public readonly record struct SourceSpan(SourceFile File, int Start, int Length)
{
    public int End => Start + Length;

    public LinePosition From => File.PositionOf(Start);

    /// <summary>The place just behind the last unit.</summary>
    public LinePosition To => File.PositionOf(End);

    public string Text => File.Text.Substring(Start, Length);

    public override string ToString() => $"{File.Path}:{From.Line}:{From.Column}";
}
