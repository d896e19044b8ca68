using System.Collections.Frozen;
using System.Text.Json;

namespace Sourced.Publishing.Kinds;

/// <summary>The plain values of a view: titles, messages, what is on record of a finding. The gate has read each of them.</summary>
internal static class PlainTexts
{
    private const string Body = "Body";

    /// <summary>All values outside running text. Running text is not among them: there every statistic must carry its mark.</summary>
    /// <param name="json">A view, from <see cref="ViewJson"/>.</param>
    public static FrozenSet<string> Of(ReadOnlySpan<byte> json)
    {
        var texts = new HashSet<string>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals(Body)) reader.Skip();
            else if (reader.TokenType == JsonTokenType.String && reader.GetString() is { Length: > 0 } text) texts.Add(text);
        }

        return texts.ToFrozenSet(StringComparer.Ordinal);
    }
}
