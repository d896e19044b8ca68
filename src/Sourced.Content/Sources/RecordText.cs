using System.Collections.Immutable;
using Sourced.Content.Text;

namespace Sourced.Content.Sources;

/// <summary>A text of a record that readers see: as it was written down, and what it says in other languages.</summary>
/// <param name="Original">What was written down: it alone is signed off, and a translation may say no other number.</param>
public sealed record RecordText(Located<string> Original)
{
    /// <summary>BCP 47 tag of the original; null where the record does not say, and is in the site's first language.</summary>
    public string? Language { get; init; }

    /// <summary>By BCP 47 tag, without the original.</summary>
    public ImmutableSortedDictionary<string, Located<string>> Translations { get; init; } = ImmutableSortedDictionary<string, Located<string>>.Empty;

    public string Value => Original.Value;

    public SourceSpan Span => Original.Span;

    /// <summary>The words in a language; null where the record has none in it.</summary>
    public Located<string>? In(string language) =>
        language == Language ? Original : Translations.TryGetValue(language, out var own) ? own : null;

    public override string ToString() => Value;
}
