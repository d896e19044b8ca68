using System.Collections.Immutable;
using System.Text;
using Sourced.Content.Documents;
using Sourced.Content.Markup;
using Sourced.Content.Writing;

namespace Sourced.Content.Starting;

/// <summary>Builds the text of a page: front matter with remarks, then sections.</summary>
internal sealed class PageText
{
    private readonly StringBuilder _text = new("---\n");

    public PageText Key(string key, string? value, string remark = "")
    {
        if (value is not null) _text.Append(key).Append(": ").Append(YamlWords.Of(value)).Append('\n');
        return Remark(remark);
    }

    /// <summary>A key whose value is what follows, set in.</summary>
    public PageText Key(string key)
    {
        _text.Append(key).Append(":\n");
        return this;
    }

    public PageText List(string key, ImmutableArray<string> values, string remark = "")
    {
        if (!values.IsEmpty) _text.Append(key).Append(": [").AppendJoin(", ", values.Select(value => YamlWords.Of(value, inBrackets: true))).Append("]\n");
        return Remark(remark);
    }

    /// <param name="lines">Each line becomes a comment; empty for none.</param>
    public PageText Remark(string lines)
    {
        if (lines.Length == 0) return this;
        foreach (var line in lines.Split('\n')) _text.Append(line.Length == 0 ? "#" : "# ").Append(line).Append('\n');
        return this;
    }

    public PageText Body()
    {
        _text.Append("---\n");
        return this;
    }

    /// <param name="heading">Words and anchor.</param>
    /// <param name="paragraphs">Each a paragraph, or an item where there are several.</param>
    public PageText Section(string heading, string anchor, params IReadOnlyList<string> paragraphs)
    {
        _text.Append("\n## ").Append(heading).Append(" {#").Append(anchor).Append("}\n");
        if (paragraphs.Count > 0) _text.Append('\n');
        foreach (var paragraph in paragraphs) _text.Append(paragraphs.Count > 1 ? "- " : "").Append(paragraph).Append('\n');
        return this;
    }

    public override string ToString() => _text.ToString();

    /// <summary>How the pages of a language that are there already word the heading of a section.</summary>
    public static string HeadingIn(Library library, string language, string anchor, string otherwise) =>
        (from document in library.Documents
         where document.Language == language
         from heading in document.Body.OfType<HeadingBlock>()
         where heading.Level == 2 && heading.Id == anchor
         group heading by ReadableText.Of(heading.Content).Text into same
         orderby same.Count() descending, same.Key
         select same.Key).FirstOrDefault() ?? otherwise;

    public static string Folder(DocumentKind kind) => kind switch
    {
        DocumentKind.Fact => "facts",
        DocumentKind.Action => "actions",
        DocumentKind.Myth => "myths",
        _ => "pages",
    };
}
