using Sourced.Content;
using Sourced.Content.Documents;

namespace Sourced.Preview.Desk;

/// <summary>Where the desk has each document: <c>/_desk/es/fact/online/</c>.</summary>
internal static class DeskAddress
{
    public const string Root = "/_desk/";

    private const string Home = "home";

    public static string Of(Document document) =>
        $"{Root}{document.Language}/{document.Kind.ToString().ToLowerInvariant()}/{(document.Slug.Length == 0 ? Home : document.Slug)}/";

    /// <param name="file">In the output.</param>
    public static string Picture(string file, int page) => FormattableString.Invariant($"{Root}picture/{file}?page={page}");

    /// <param name="address">Behind the root.</param>
    public static Document? Find(Library? library, string address)
    {
        var wanted = Root + address;
        return library?.Documents.FirstOrDefault(document => Of(document) == wanted);
    }
}
