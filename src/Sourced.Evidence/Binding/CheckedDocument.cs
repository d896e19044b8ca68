using System.Collections.Immutable;
using Sourced.Content.Documents;

namespace Sourced.Evidence.Binding;

/// <summary>A document with every number in it judged.</summary>
internal sealed class CheckedDocument(Document document, ImmutableArray<CheckedPassage> passages, CitationResolver citations)
{
    public Document Document { get; } = document;

    /// <summary>Front matter first, then the body, in reading order.</summary>
    public ImmutableArray<CheckedPassage> Passages { get; } = passages;

    public CitationResolver Citations { get; } = citations;

    /// <summary>In reading order.</summary>
    public ImmutableArray<JudgedNumber> Numbers { get; } = [.. passages.SelectMany(passage => passage.Numbers)];

    public bool HasUnknownCitation => Passages.Any(passage => passage.Passage.Marks.Any(mark => Citations.Of(mark).IsUnknown));
}
