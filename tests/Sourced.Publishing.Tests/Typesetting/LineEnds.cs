namespace Sourced.Publishing.Tests.Typesetting;

/// <summary>What may not be the last of a line, a column, a panel or a page; read from where the letters of a file stand.</summary>
internal sealed class LineEnds(ReadOnlyMemory<byte> pdf)
{
    private const string Site = "example.org";
    private const string Breaks = "/-–.?&=_% ";

    private readonly IReadOnlyList<(int Page, double Left, double Top, double Right, double Bottom, string Text)> _lines = Poppler.Lines(pdf);

    /// <summary>What looks like a heading and has nothing below it.</summary>
    /// <returns>Each with its page.</returns>
    public IEnumerable<string> LonelyHeadings()
    {
        var all = Poppler.Runs(pdf);
        var body = all.Where(run => !run.IsBold).GroupBy(run => run.Points).MaxBy(size => size.Sum(run => run.Text.Length))!.Key;
        var feet = FeetOf(body);
        foreach (var page in all.GroupBy(run => run.Page))
        {
            var text = page.Where(run => run.Middle < feet[run.Page]).ToList();
            foreach (var run in text.Where(run => run.IsBold && HasOnlyWords(run.Text.Trim())))
            {
                var isHeading = run.Points > Math.Max(body, 12) || text.Count(run.IsOnTheLineOf) == 1;
                if (isHeading && !text.Any(other => other.IsBelow(run))) yield return $"page {run.Page}: {run.Text}";
            }
        }
    }

    /// <summary>The last line of each page above its foot.</summary>
    public IEnumerable<string> OfPages()
    {
        var feet = FeetOf(0);
        return _lines.Where(line => line.Top < feet[line.Page]).GroupBy(line => line.Page).Select(page => page.MaxBy(line => line.Top).Text);
    }

    /// <summary>Lines that begin or end with the sign that parts two facts.</summary>
    public IEnumerable<string> LonelySeparators() =>
        _lines.Where(line => line.Text.StartsWith('·') || line.Text.EndsWith('·')).Select(line => $"page {line.Page}: {line.Text}");

    /// <summary>Where a line ends in the middle of a word or number of an address.</summary>
    /// <param name="addresses">Those that it may show, as they are printed: phone numbers too.</param>
    public IEnumerable<string> BrokenAddresses(IReadOnlyCollection<string> addresses)
    {
        // with the marks that allow a break, and those that turn the direction, taken out
        static string Bare(string word) => string.Concat(word.Where(letter => letter is not ('\u200B' or '\u200E' or '\u200F')));
        foreach (var (line, next) in _lines.SelectMany(line => _lines.Where(next => IsNext(line, next)).Select(next => (line, next))))
        {
            var (end, begin) = (Bare(line.Text.Split(' ')[^1]), Bare(next.Text.Split(' ')[0]).TrimEnd('.', ',', ')'));
            if (end.Length == 0 || begin.Length == 0 || Breaks.Contains(end[^1], StringComparison.Ordinal)) continue;
            var whole = end.TrimStart('(') + begin;
            // shorter, and it may be the numbers of two sources
            var isOne = whole.Length > 4 && (whole.AsSpan().IndexOfAny("./") > 0 || whole.All(letter => char.IsDigit(letter) || letter == '-'));
            if (isOne && addresses.Any(address => address.Contains(whole, StringComparison.Ordinal))) yield return $"page {line.Page}: {end} | {begin}";
        }
    }

    /// <summary>The line that comes after one in its column.</summary>
    private static bool IsNext(
        (int Page, double Left, double Top, double Right, double Bottom, string Text) line,
        (int Page, double Left, double Top, double Right, double Bottom, string Text) next
    ) =>
        next.Page == line.Page
        && next.Left < line.Right
        && next.Right > line.Left
        && next.Top > line.Top + 2
        && next.Top - line.Top < 2 * (line.Bottom - line.Top);

    /// <summary>Numbers, addresses, which begin small, and the ends of sentences are no headings.</summary>
    private static bool HasOnlyWords(string text) =>
        text.Length > 1
        && !text.Any(char.IsDigit)
        && !char.IsLower(text[0])
        && !".,،:".Contains(text[0], StringComparison.Ordinal)
        && !".,،".Contains(text[^1], StringComparison.Ordinal);

    /// <summary>Where the foot of each page begins: with the address of its sheet, in large letters a line above it.</summary>
    private Dictionary<int, double> FeetOf(double body) => _lines.Where(line => line.Text.Contains(Site, StringComparison.Ordinal))
        .GroupBy(line => line.Page).ToDictionary(page => page.Key, page => page.Max(line => line.Top) - (body >= 16 ? 1.6 * body : 3));
}
