using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Sourced.Content.Diagnostics;
using Sourced.Content.Reading;
using Sourced.Content.Reading.Yaml;
using Sourced.Content.Text;

namespace Sourced.Content.Importing;

/// <summary>JSON as the tree that YAML becomes, so that both forms of CSL are read by one reader. Every scalar is text; null is left out.</summary>
internal sealed class JsonTree
{
    private readonly SourceFile _file;
    private readonly byte[] _bytes;
    private (int Bytes, int Letters) _last;

    private JsonTree(SourceFile file) => (_file, _bytes) = (file, Encoding.UTF8.GetBytes(file.Text));

    /// <returns>Null when it is not JSON, which is reported.</returns>
    public static YamlNode? Read(SourceFile file, DiagnosticBag bag)
    {
        var tree = new JsonTree(file);
        var reader = new Utf8JsonReader(tree._bytes, new JsonReaderOptions { MaxDepth = 16 });
        try
        {
            if (!reader.Read()) return null;
            var root = tree.Node(ref reader);
            while (reader.Read())
            {
            }

            return root;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            var at = Math.Min(Encoding.UTF8.GetCharCount(tree._bytes.AsSpan(0, (int)reader.BytesConsumed)), file.Text.Length);
            bag.Add(
                ImportRules.Broken,
                file.Span(at, Math.Min(1, file.Text.Length - at)),
                "this is not JSON",
                "look for a missing comma, quote or bracket just before this place"
            );
            return null;
        }
    }

    private YamlNode? Node(ref Utf8JsonReader reader)
    {
        var start = Offset(reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var entries = ImmutableArray.CreateBuilder<YamlEntry>();
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    var key = new Located<string>(reader.GetString()!, Span(ref reader));
                    reader.Read();
                    if (Node(ref reader) is { } value) entries.Add(new YamlEntry(key, value));
                }

                return new YamlMapping(_file.Span(start, Offset(reader.BytesConsumed) - start), entries.DrainToImmutable());
            case JsonTokenType.StartArray:
                var items = ImmutableArray.CreateBuilder<YamlNode>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    if (Node(ref reader) is { } item) items.Add(item);
                }

                return new YamlSequence(_file.Span(start, Offset(reader.BytesConsumed) - start), items.DrainToImmutable());
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.String:
                return new YamlScalar(Span(ref reader), reader.GetString()!);
            default:
                return new YamlScalar(Span(ref reader), Encoding.UTF8.GetString(reader.ValueSpan));
        }
    }

    private SourceSpan Span(ref Utf8JsonReader reader)
    {
        var start = Offset(reader.TokenStartIndex);
        return _file.Span(start, Offset(reader.BytesConsumed) - start);
    }

    /// <summary>Offsets are asked for in order, so each stretch is counted once.</summary>
    private int Offset(long bytes)
    {
        if (bytes < _last.Bytes) _last = default;
        _last = ((int)bytes, _last.Letters + Encoding.UTF8.GetCharCount(_bytes.AsSpan(_last.Bytes, (int)bytes - _last.Bytes)));
        return _last.Letters;
    }
}
