using System.Collections.Immutable;

namespace Sourced.Evidence.Binding;

/// <summary>Statistics that the same citations serve: those of a sentence, of a list item, of a table row, of a key figure.</summary>
internal sealed class Scope(ImmutableArray<Citation> citations)
{
    public ImmutableArray<Citation> Citations { get; } = citations;

    public List<JudgedNumber> Statistics { get; } = [];
}
