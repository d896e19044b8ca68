using Sourced.Theme;

namespace Sourced.Publishing.Sharing;

/// <summary>The texts of a post as a file to copy from: descriptions, captions and the link, each below its name.</summary>
internal static class PostText
{
    /// <summary>Browsers take a text without it for Latin letters where a server names no encoding.</summary>
    public const string Mark = "\uFEFF";

    public static string Of(Post post, Words words)
    {
        IEnumerable<(string Name, string Text)> texts =
        [
            (words["statistic.alt-short"], post.AltShort),
            (words["statistic.alt-full"], post.AltFull),
            .. post.Captions().Select((caption, i) => (words[PostingComposer.CaptionNames[i]], caption)),
            (words["statistic.address"], post.Address),
        ];
        var sections = texts.Where(text => text.Text.Length > 0).Select(text => $"{text.Name}:\n{text.Text}");
        return Mark + string.Join("\n\n", sections.Prepend(words["statistic.card.note"])) + "\n";
    }
}
