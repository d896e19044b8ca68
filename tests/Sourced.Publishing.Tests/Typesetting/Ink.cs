namespace Sourced.Publishing.Tests.Typesetting;

/// <summary>What is printed on a page of grey pixels.</summary>
internal static class Ink
{
    /// <summary>From the edges of the page to the first pixel that is not white, in pixels.</summary>
    public static (int Left, int Top, int Right, int Bottom) Margins((int Width, int Height, byte[] Pixels) page)
    {
        var (left, top, right, bottom) = (page.Width, page.Height, page.Width, page.Height);
        for (var y = 0; y < page.Height; y++)
        {
            var row = page.Pixels.AsSpan(y * page.Width, page.Width);
            var first = row.IndexOfAnyExcept((byte)255);
            if (first < 0) continue;
            left = Math.Min(left, first);
            right = Math.Min(right, page.Width - 1 - row.LastIndexOfAnyExcept((byte)255));
            top = Math.Min(top, y);
            bottom = page.Height - 1 - y;
        }

        return (left, top, right, bottom);
    }

    /// <summary>How far down the text of an upright page reaches, from its upper margin to its foot: 0 to 1.</summary>
    /// <param name="foot">How much of the page is kept for the foot, in millimetres.</param>
    public static double Filled((int Width, int Height, byte[] Pixels) page, int dotsAnInch, int foot)
    {
        const int Margin = 13;
        const int BeforeFoot = 3;
        var millimetre = dotsAnInch / 25.4;
        var top = (int)(Margin * millimetre);
        var bottom = page.Height - (int)((Margin + foot + BeforeFoot) * millimetre);
        var last = Enumerable.Range(top, bottom - top).Last(row => page.Pixels.AsSpan(row * page.Width, page.Width).IndexOfAnyExcept((byte)255) >= 0);
        return (last - top) / (double)(bottom - top);
    }

    /// <summary>How much of the page is black, on the mean: 0 to 1.</summary>
    public static double Cover((int Width, int Height, byte[] Pixels) page)
    {
        var sum = 0L;
        foreach (var pixel in page.Pixels) sum += 255 - pixel;
        return sum / (255.0 * page.Pixels.Length);
    }
}
