using Sourced.Content.Documents;
using Sourced.Theme;

namespace Sourced.Publishing.Kinds;

/// <summary>The content note of a page that shows records alone.</summary>
internal static class Notes
{
    /// <param name="shownIn">The documents that show what it is about.</param>
    /// <returns>Empty where none of them says of itself what it describes: then there is nothing to be warned of.</returns>
    public static string Of(IEnumerable<Document> shownIn, Words words) =>
        shownIn.Any(document => document.Front.ContentNote is not null) ? words["record.content-note"] : "";
}
