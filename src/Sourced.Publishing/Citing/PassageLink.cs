using Sourced.Content.Sources;
using Sourced.Publishing.Composition;

namespace Sourced.Publishing.Citing;

/// <summary>The address of a source, with the quoted words in it where browsers can find and mark them.</summary>
public static class PassageLink
{
    private const int WordsAtEachEnd = 4;

    /// <returns>Null where the source has no address.</returns>
    public static string? Of(Source source, Finding finding)
    {
        var address = References.Original(source);
        return address is null || finding.Quote is not { } quote
            ? address
            : $"{address}{(address.Contains('#', StringComparison.Ordinal) ? "" : "#")}:~:text={Fragment(quote.Value)}";
    }

    /// <summary>First and last words, since what lies between may be broken by a line or a note.</summary>
    private static string Fragment(string quote)
    {
        var words = quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= 2 * WordsAtEachEnd
            ? Escaped(words)
            : $"{Escaped(words[..WordsAtEachEnd])},{Escaped(words[^WordsAtEachEnd..])}";
    }

    private static string Escaped(string[] words) => Uri.EscapeDataString(string.Join(' ', words)).Replace("-", "%2D", StringComparison.Ordinal);
}
