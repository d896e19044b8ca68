using System.Collections.Immutable;
using Sourced.Content.Text;

namespace Sourced.Content.Reading.Yaml;

/// <summary>A piece of YAML. Every scalar is text: what a value means is for its reader to say.</summary>
internal abstract record YamlNode(SourceSpan Span);

/// <param name="Span">Exactly the text where it stands as written; else the whole scalar with its quotes or block sign.</param>
/// <param name="Text">The decoded text.</param>
internal sealed record YamlScalar(SourceSpan Span, string Text) : YamlNode(Span)
{
    public Located<string> Located => new(Text, Span);
}

internal sealed record YamlSequence(SourceSpan Span, ImmutableArray<YamlNode> Items) : YamlNode(Span);

/// <summary>No two entries have the same key.</summary>
internal sealed record YamlMapping(SourceSpan Span, ImmutableArray<YamlEntry> Entries) : YamlNode(Span)
{
    /// <summary>Where to point when a key is missing: the first key.</summary>
    public SourceSpan Head => Entries.IsEmpty ? Span : Entries[0].Key.Span;
}

internal readonly record struct YamlEntry(Located<string> Key, YamlNode Value);
