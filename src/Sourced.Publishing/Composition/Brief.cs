namespace Sourced.Publishing.Composition;

/// <summary>Texts that browsers and previews would cut off: cut between words instead.</summary>
internal static class Brief
{
    private const int ShortTitle = 35;
    private const int LongestTitle = 59;
    private const int ShortDescription = 65;
    private const int LongestDescription = 155;

    public static string Title(string text) => Cut(text, LongestTitle);

    /// <summary>A short title says too little beside a picture: the site's name follows it, where there is room.</summary>
    public static string Shared(string title, string site) =>
        title.Length < ShortTitle && title != site && title.Length + site.Length + 3 <= LongestTitle ? $"{title} · {site}" : Title(title);

    /// <summary>What says too little alone is followed by what the site is about.</summary>
    public static string Description(string text, string about) =>
        Cut(text.Length is > 0 and < ShortDescription && about.Length > 0 ? $"{text} {about}" : text, LongestDescription);

    private static string Cut(string text, int longest)
    {
        if (text.Length <= longest) return text;
        var space = text.LastIndexOf(' ', longest - 1);
        return string.Concat(text[..(space > longest / 2 ? space : longest - 1)].TrimEnd(' ', ',', ';', ':', '&', '(', '.'), "…");
    }
}
