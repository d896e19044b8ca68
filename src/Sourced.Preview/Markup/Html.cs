using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Sourced.Preview.Markup;

/// <summary>A piece of HTML. Whatever is put into one is text, and is written so, unless it is a piece itself.</summary>
/// <example><code>Html.Of($"&lt;p&gt;{words}&lt;/p&gt;")</code></example>
internal readonly record struct Html(string Text)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static Html None { get; } = new("");

    public static Html Of(Interpolated parts) => new(parts.ToText());

    public static Html Join(IEnumerable<Html> pieces) => new(string.Concat(pieces.Select(piece => piece.Text)));

    public override string ToString() => Text;

    /// <summary>The text between the holes is ours and stays; what is in the holes is encoded.</summary>
    [InterpolatedStringHandler]
    public readonly struct Interpolated
    {
        private readonly StringBuilder _text;

        public Interpolated(int literalLength, int formattedCount) => _text = new StringBuilder(literalLength + 16 * formattedCount);

        public void AppendLiteral(string text) => _text.Append(text);

        public void AppendFormatted(Html piece) => _text.Append(piece.Text);

        public void AppendFormatted(IEnumerable<Html> pieces) => _text.AppendJoin("", pieces.Select(piece => piece.Text));

        public void AppendFormatted(string? text) => _text.Append(Encoder.Encode(text ?? ""));

        public void AppendFormatted(int number) => _text.Append(CultureInfo.InvariantCulture, $"{number}");

        internal string ToText() => _text.ToString();
    }
}
