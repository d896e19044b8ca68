namespace Sourced.Publishing.Tests.Typesetting;

/// <summary>Letters of one look on one line, in points from the upper left corner of their page.</summary>
/// <param name="Page">From 1.</param>
internal sealed record TextRun(int Page, double Left, double Top, double Width, double Height, string Text)
{
    /// <summary>The size of its letters.</summary>
    public required double Points { get; init; }

    public required bool IsBold { get; init; }

    public double Middle => Top + (Height / 2);

    public bool IsOnTheLineOf(TextRun other) => Math.Abs(Middle - other.Middle) < Math.Max(4, 0.3 * Height);

    /// <summary>Whether it stands lower, and over some of the same width.</summary>
    public bool IsBelow(TextRun other) => Top > other.Top + (0.6 * other.Height) && Left < other.Left + other.Width && Left + Width > other.Left;
}
