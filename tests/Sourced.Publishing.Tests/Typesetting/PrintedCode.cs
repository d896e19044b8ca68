namespace Sourced.Publishing.Tests.Typesetting;

/// <summary>Looks for a QR code on a page of grey pixels as a telephone does: by its three corner patterns. Then reads every module.</summary>
internal static class PrintedCode
{
    private const int Quiet = 4;

    /// <returns>The width of the code in pixels and its modules, dark ones true; null where the page has no code of that many modules a side.</returns>
    public static (double Width, bool[,] Dark)? Find((int Width, int Height, byte[] Pixels) page, int modules)
    {
        var corners = Corners(page);
        foreach (var (left, top, size) in corners)
        {
            var module = size / 7;
            var side = module * modules;
            var others = corners.Count(other =>
                (Near(other.X, left + side - size, module) && Near(other.Y, top, module))
                || (Near(other.X, left, module) && Near(other.Y, top + side - size, module))
            );
            if (others < 2 || !IsQuiet(page, left, top, side, module))
                continue;
            var dark = new bool[modules, modules];
            for (var y = 0; y < modules; y++)
            {
                for (var x = 0; x < modules; x++)
                    dark[x, y] = At(page, left + ((x + 0.5) * module), top + ((y + 0.5) * module)) < 128;
            }

            return (side, dark);
        }

        return null;
    }

    private static bool Near(double a, double b, double tolerance) => Math.Abs(a - b) < tolerance;

    private static int At((int Width, int Height, byte[] Pixels) page, double x, double y)
    {
        var (column, row) = ((int)x, (int)y);
        return column < 0 || row < 0 || column >= page.Width || row >= page.Height ? 255 : page.Pixels[(row * page.Width) + column];
    }

    /// <summary>Four modules of white all around.</summary>
    private static bool IsQuiet((int Width, int Height, byte[] Pixels) page, double left, double top, double side, double module)
    {
        var from = -Quiet * module * 0.9;
        for (var along = from; along < side - from; along += module / 2)
        {
            for (var away = module * 0.6; away < Quiet * module * 0.9; away += module / 2)
            {
                if (At(page, left + along, top - away) < 200 || At(page, left + along, top + side + away) < 200) return false;
                if (At(page, left - away, top + along) < 200 || At(page, left + side + away, top + along) < 200) return false;
            }
        }

        return true;
    }

    /// <summary>Where dark and light alternate 1 : 1 : 3 : 1 : 1 along a row and, through its middle, along a column.</summary>
    private static List<(double X, double Y, double Size)> Corners((int Width, int Height, byte[] Pixels) page)
    {
        var found = new List<(double X, double Y, double Size)>();
        for (var y = 0; y < page.Height; y++)
        {
            foreach (var (start, length) in Patterns(page.Width, x => page.Pixels[(y * page.Width) + x]))
            {
                var middle = (int)(start + (length / 2));
                var column = Patterns(page.Height, row => page.Pixels[(row * page.Width) + middle])
                    .FirstOrDefault(run => run.Start <= y && y < run.Start + run.Length);
                if (column.Length < length * 0.8 || column.Length > length * 1.2)
                    continue;
                if (!found.Any(corner => Near(corner.X, start, length / 3) && Near(corner.Y, column.Start, length / 3)))
                    found.Add((start, column.Start, (length + column.Length) / 2));
            }
        }

        return found;
    }

    private static IEnumerable<(double Start, double Length)> Patterns(int count, Func<int, byte> pixel)
    {
        var edges = new List<int>();
        var dark = false;
        for (var i = 0; i < count; i++)
        {
            if (pixel(i) < 128 == dark) continue;
            dark = !dark;
            edges.Add(i);
        }

        // an even edge begins something dark
        for (var i = 0; i + 5 < edges.Count; i += 2)
        {
            var total = edges[i + 5] - edges[i];
            var unit = total / 7.0;
            double[] wanted = [1, 1, 3, 1, 1];
            if (
                unit >= 2
                && Enumerable.Range(0, 5).All(part => Math.Abs(edges[i + part + 1] - edges[i + part] - (wanted[part] * unit)) <= 0.6 * unit)
            )
                yield return (edges[i], total);
        }
    }
}
