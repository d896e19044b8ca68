using System.Text;
using Sourced.Verification.Fetching;
using Sourced.Verification.Reading.Pdf;

namespace Sourced.Verification.Reading;

/// <summary>The text of what came, whatever it came as.</summary>
/// <param name="Title">Of a web page; empty for other files.</param>
/// <param name="Words">Null where the file is of a kind that is not read.</param>
internal sealed record PageText(string Title, string? Words)
{
    /// <summary>What cannot be read, for whatever reason, is a file without words: the sources behind it are still to be asked.</summary>
    public static PageText Of(Fetched fetched)
    {
        try
        {
            return Read(fetched);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return new PageText("", null);
        }
    }

    private static PageText Read(Fetched fetched)
    {
        if (fetched.Body.Span.StartsWith("%PDF-"u8) || fetched.MediaType == "application/pdf") return new PageText("", PdfText.Of(fetched.Body));
        if (fetched.MediaType.Contains("html", StringComparison.Ordinal) || fetched.MediaType.Length == 0)
        {
            var html = HtmlText.Of(Decode(fetched));
            return new PageText(html.Title, html.Words);
        }

        var isText = fetched.MediaType.StartsWith("text/", StringComparison.Ordinal) || fetched.MediaType is "application/json" or "application/xml";
        return new PageText("", isText ? Decode(fetched) : null);
    }

    /// <summary>By the header, else by what the page says of itself, else as UTF-8; digits are the same in all of them.</summary>
    private static string Decode(Fetched fetched)
    {
        var body = fetched.Body.Span;
        var charset =
            fetched.Charset
            ?? (
                Encoding.Latin1.GetString(body[..Math.Min(2048, body.Length)]) is var head
                && head.Contains("charset=", StringComparison.OrdinalIgnoreCase)
                    ? head[(head.IndexOf("charset=", StringComparison.OrdinalIgnoreCase) + 8)..]
                        .TrimStart('"', '\'')
                        .Split('"', '\'', ' ', ';', '>')[0]
                    : "utf-8"
            );
        return charset.ToLowerInvariant() switch
        {
            "iso-8859-1" or "latin1" or "windows-1252" or "iso-8859-15" => Encoding.Latin1.GetString(body),
            "utf-16" or "utf-16le" => Encoding.Unicode.GetString(body),
            _ => Encoding.UTF8.GetString(body),
        };
    }
}
