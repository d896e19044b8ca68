using A = DocumentFormat.OpenXml.Drawing;

namespace Sourced.Publishing.Kits.Slides;

/// <summary>A place on a slide, in points from its upper left corner.</summary>
internal readonly record struct SlideBox(int X, int Y, int Width, int Height)
{
    private const int Margin = 48;

    /// <summary>As wide as the text of a slide.</summary>
    public static SlideBox Wide(int y, int height) => new(Margin, y, SlideLook.Width - (2 * Margin), height);

    /// <summary>As wide as the text of a slide, less what stands beside it.</summary>
    public static SlideBox Beside(int y, int height, int taken) => Wide(y, height) with { Width = SlideLook.Width - (2 * Margin) - taken };

    /// <summary>The same place on a slide that is read from the other side.</summary>
    public SlideBox Mirrored(bool mirrored) => mirrored ? this with { X = SlideLook.Width - X - Width } : this;

    public A.Transform2D ToTransform() => new(
        new A.Offset { X = (long)X * SlideLook.EmusInPoint, Y = (long)Y * SlideLook.EmusInPoint },
        new A.Extents { Cx = (long)Width * SlideLook.EmusInPoint, Cy = (long)Height * SlideLook.EmusInPoint });
}
