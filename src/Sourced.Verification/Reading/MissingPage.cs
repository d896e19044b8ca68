namespace Sourced.Verification.Reading;

/// <summary>Pages that come with status 200 and say that there is no such page.</summary>
internal static class MissingPage
{
    /// <summary>A page that says so says little else.</summary>
    private const int MostLetters = 4000;

    /// <summary>One whose title says so may have a whole menu around it, but no report.</summary>
    private const int LongestWithTitle = 15_000;

    private static readonly string[] Phrases =
    [
        "page not found",
        "not found",
        "404",
        "page doesn't exist",
        "page does not exist",
        "page no longer exists",
        "no longer available",
        "page cannot be found",
        "page can't be found",
        "content unavailable",
        "página no encontrada",
        "no se encontró la página",
        "no se ha encontrado",
        "página não encontrada",
        "page introuvable",
        "page non trouvée",
        "seite nicht gefunden",
        "الصفحة غير موجودة",
        "लेख नहीं मिला",
        "页面不存在",
        "找不到页面",
    ];

    /// <param name="page">What came.</param>
    /// <param name="asked">The address of the source.</param>
    /// <param name="came">The address that answered.</param>
    public static bool Is(PageText page, Uri asked, Uri came)
    {
        if (asked.AbsolutePath.Length > 1 && came.AbsolutePath is "/" or "" && came.Query.Length == 0 && asked != came) return true; // sent to the front door
        if (page.Words is not null && page.Words.Length < LongestWithTitle && Phrases.Any(phrase => Says(page.Title, phrase))) return true;
        return page.Words is { Length: > 0 and < MostLetters } words
            && words.Split('\n').Take(5).Any(line => line.Length < 80 && Phrases.Any(phrase => phrase.Length > 3 && Says(line, phrase)));
    }

    /// <summary>As words of their own: "4041 pupils" and "notfound.example" say nothing.</summary>
    private static bool Says(string text, string phrase)
    {
        var at = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return false;
        return (at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1]))
            && (at + phrase.Length == text.Length || !char.IsAsciiLetterOrDigit(text[at + phrase.Length]));
    }
}
