using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Sourced.Theme.Prose;

/// <summary>Writes markup straight away.</summary>
/// <remarks>
/// For running text and slips: they are most of a page, and the frames that a component would keep for each of their elements cost more
/// than the rest of it.
/// </remarks>
/// <param name="text">Takes what is written.</param>
internal sealed class HtmlText(PageText text)
{
    /// <summary>So that no string is among the large objects of .NET, whose heap is cleared late and with everything else.</summary>
    private const int MostInOne = 32 * 1024;

    [ThreadStatic]
    private static HtmlText? _spare;

    private readonly Stack<string> _open = [];
    private bool _isInTag;

    /// <summary>Leaves the letters of every language as they are.</summary>
    public static HtmlEncoder Encoder { get; } = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Which way the words of a language run; null for those of the page.</summary>
    /// <param name="language">BCP 47 tag.</param>
    public static string? DirectionOf(string? language) =>
        language is null ? null : language.Split('-')[0] is "ar" or "fa" or "he" or "ur" or "ps" or "sd" or "ug" or "yi" or "ckb" or "dv" ? "rtl" : "ltr";

    /// <summary>A part of a page, written when the page is.</summary>
    public static RenderFragment Fragment(Action<HtmlText> write) => page =>
    {
        var html = _spare ?? new HtmlText(new PageText());
        _spare = null;
        write(html);
        html.MoveTo(page);
        _spare = html;
    };

    public void Open(string name)
    {
        EndTag();
        text.Write('<');
        text.Write(name);
        _open.Push(name);
        _isInTag = true;
    }

    public void Open(string name, string attribute, string value)
    {
        Open(name);
        Attribute(attribute, value);
    }

    /// <summary>An element without content and end tag.</summary>
    public void Empty(string name)
    {
        EndTag();
        text.Write('<');
        text.Write(name);
        _isInTag = true;
    }

    /// <summary>An attribute of the element that was opened last. Without a value it says all by being there.</summary>
    public void Attribute(string name, string? value = null)
    {
        text.Write(' ');
        text.Write(name);
        if (value is null) return;
        text.Write("=\"");
        Encoder.Encode(text, value);
        text.Write('"');
    }

    public void Text(string words)
    {
        EndTag();
        Encoder.Encode(text, words);
    }

    /// <param name="markup">Written as it is.</param>
    public void Markup(string markup)
    {
        EndTag();
        text.Write(markup);
    }

    /// <summary>Ends the element that was opened last.</summary>
    public void Close()
    {
        EndTag();
        text.Write("</");
        text.Write(_open.Pop());
        text.Write('>');
    }

    public void Element(string name, string words)
    {
        Open(name);
        Text(words);
        Close();
    }

    private void EndTag()
    {
        if (_isInTag) text.Write('>');
        _isInTag = false;
    }

    private void MoveTo(RenderTreeBuilder page)
    {
        EndTag();
        for (var markup = text.Written; !markup.IsEmpty; markup = markup[Math.Min(MostInOne, markup.Length)..])
            page.AddMarkupContent(0, markup[..Math.Min(MostInOne, markup.Length)].ToString());
        text.Clear();
    }
}
