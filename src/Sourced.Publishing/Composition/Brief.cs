namespace Sourced.Publishing.Composition;

/// <summary>Texts that browsers and previews would cut off: cut between words instead.</summary>
internal static class Brief
{
    private const int LongestTitle = 59;
    private const int LongestDescription = 155;

    public static string Title(string text) => Cut(text, LongestTitle);

    public static string Description(string text) => Cut(text, LongestDescription);

    private static string Cut(string text, int longest)
    {
        if (text.Length <= longest) return text;
        var space = text.LastIndexOf(' ', longest - 1);
        return string.Concat(text[..(space > longest / 2 ? space : longest - 1)].TrimEnd(' ', ',', ';', ':', '&', '(', '.'), "…");
    }
}
