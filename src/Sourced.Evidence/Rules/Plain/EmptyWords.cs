using System.Collections.Frozen;

namespace Sourced.Evidence.Rules.Plain;

/// <summary>Words that say nothing by themselves, in the languages of our pages.</summary>
internal static class EmptyWords
{
    /// <summary>Link texts that name no place: read alone, in a list of links, they are all the same.</summary>
    public static FrozenSet<string> OfLinks { get; } = new[]
    {
        "here", "click here", "tap here", "this", "this page", "this link", "link", "page", "site", "website", "source", "more", "read more", "learn more", "see more", "see here",
        "aquí", "haga clic aquí", "haz clic aquí", "clic aquí", "pulse aquí", "este enlace", "enlace", "esta página", "página", "sitio", "fuente", "más", "leer más", "ver más",
        "هنا", "اضغط هنا", "انقر هنا", "هذا الرابط", "الرابط", "رابط", "هذه الصفحة", "الصفحة", "المصدر", "المزيد", "اقرأ المزيد",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Openings that tell a listener what she knows already.</summary>
    public static string[] OfPictures { get; } =
    [
        "image of", "an image of", "picture of", "a picture of", "photo of", "a photo of", "graphic of", "graphic showing", "card showing",
        "imagen de", "una imagen de", "foto de", "una foto de", "gráfico de", "صورة ل", "صورة تظهر", "صورة تُظهر",
    ];
}
