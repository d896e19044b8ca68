using System.Collections.Immutable;
using Sourced.Content.Documents;

namespace Sourced.Evidence.Binding;

/// <summary>All documents and registers with every number judged.</summary>
internal sealed class CheckedLibrary(CheckContext context, ImmutableArray<SettledDocument> documents, ImmutableArray<CheckedPassage> registers)
{
    private ILookup<DocumentKey, SettledDocument>? _byKey;

    public CheckContext Context { get; } = context;

    public ImmutableArray<SettledDocument> Documents { get; } = documents;

    /// <summary>The passages of glossary and help lines.</summary>
    public ImmutableArray<CheckedPassage> Registers { get; } = registers;

    /// <summary>A document in each of its languages.</summary>
    public ILookup<DocumentKey, SettledDocument> ByKey => _byKey ??= Documents.ToLookup(document => document.Document.Key);
}
