using System.Collections.Frozen;
using System.Collections.Immutable;
using Sourced.Content;
using Sourced.Content.Diagnostics;
using Sourced.Content.Documents;
using Sourced.Content.Sources;
using Sourced.Evidence;
using Sourced.Evidence.Binding;

namespace Sourced.Publishing.Composition;

/// <summary>All findings that the site shows or once showed, with their codes and uses.</summary>
internal sealed class FindingRegister
{
    private readonly FrozenDictionary<FindingReference, ShownFinding> _shown;
    private readonly FrozenDictionary<string, ImmutableArray<Document>> _usesOfSources;

    private FindingRegister(
        ImmutableArray<ShownFinding> shown,
        FrozenDictionary<string, ImmutableArray<Document>> usesOfSources,
        ImmutableArray<Diagnostic> diagnostics
    )
    {
        All = shown;
        _shown = shown.ToFrozenDictionary(finding => finding.Reference);
        _usesOfSources = usesOfSources;
        Diagnostics = diagnostics;
    }

    /// <summary>Ordered by source and finding.</summary>
    public ImmutableArray<ShownFinding> All { get; }

    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public ShownFinding? Find(FindingReference reference) => _shown.GetValueOrDefault(reference);

    /// <summary>The documents that rest on a shared source, in their order.</summary>
    public ImmutableArray<Document> UsesOf(string sourceId) => _usesOfSources.GetValueOrDefault(sourceId, []);

    public static FindingRegister Of(Library library, EvidenceReport report, CodeRegistry codes)
    {
        var entries = new Dictionary<FindingReference, Entry>();
        var sources = new Dictionary<string, List<Document>>(StringComparer.Ordinal);
        foreach (var document in library.Documents)
        {
            foreach (var number in report.In(document))
            {
                if (number.Binding is { Source.BelongsToOneSheet: false } binding) Add(document, binding.Source, binding.Finding, number);
            }

            foreach (var figure in document.Front.KeyFigures)
            {
                if (Resolve(library, document, figure) is ({ BelongsToOneSheet: false } source, { } finding))
                    Add(document, source, finding, null).Show(document, figure);
            }

        }

        // what was once published keeps its page, shown or not
        foreach (var (source, finding) in codes.Resolve(library)) EntryOf(source, finding);

        // a walk through all text, and there may be much of it
        foreach (var (document, ids) in library.Documents.AsParallel().AsOrdered().Select(document => (document, SharedSources(document))))
        {
            foreach (var id in ids) UseOf(id, document);
        }

        var shown = entries.Values
            .OrderBy(entry => entry.Source.Id.Value, StringComparer.Ordinal).ThenBy(entry => entry.Finding.Id.Value, StringComparer.Ordinal)
            .Select(entry => entry.Finish()).ToImmutableArray();
        var uses = sources.ToFrozenDictionary(source => source.Key, source => source.Value.ToImmutableArray(), StringComparer.Ordinal);
        return new FindingRegister(shown, uses, [.. codes.Diagnostics, .. codes.Check(library, shown), .. Collisions(shown)]);

        Entry Add(Document document, Source source, Finding finding, CheckedNumber? number)
        {
            var entry = EntryOf(source, finding);
            entry.Use(document, number);
            return entry;
        }

        Entry EntryOf(Source source, Finding finding)
        {
            var reference = new FindingReference(source.Id.Value, finding.Id.Value);
            if (!entries.TryGetValue(reference, out var entry)) entries[reference] = entry = new Entry(source, finding);
            return entry;
        }

        List<string> SharedSources(Document document) =>
            library.Sources.Count == 0
                ? []
                :
                [
                    .. Citations
                        .In(document)
                        .Concat(document.Front.KeyFigures.Select(figure => figure.Finding.Value.SourceId))
                        .Distinct(StringComparer.Ordinal)
                        .Where(id => library.Sources.ContainsKey(id) && document.References.All(own => own.Id.Value != id)),
                ];

        void UseOf(string id, Document document)
        {
            if (!sources.TryGetValue(id, out var documents)) sources[id] = documents = [];
            documents.Add(document);
        }
    }

    /// <summary>The finding that a key figure shows; nulls where it does not exist, which the gate has said.</summary>
    public static (Source? Source, Finding? Finding) Resolve(Library library, Document document, KeyFigure figure)
    {
        var reference = figure.Finding.Value;
        var source = library.FindSource(document, reference.SourceId);
        return (source, reference.FindingId is { } id ? source?.FindFinding(id) : null);
    }

    private static IEnumerable<Diagnostic> Collisions(ImmutableArray<ShownFinding> shown)
    {
        foreach (var group in shown.GroupBy(finding => finding.Code, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            var (first, second) = (group.First(), group.ElementAt(1));
            yield return new Diagnostic(
                PublishingRules.CodeCollision,
                second.Finding.Id.Span,
                $"{first.Reference} and {second.Reference} have the same short code, {group.Key}"
            )
            {
                Related = [new RelatedSpan(first.Finding.Id.Span, "the other one")],
                Help = "rename the finding that was published last",
            };
        }
    }

    private sealed class Entry(Source source, Finding finding)
    {
        private readonly List<FindingUse> _uses = [];
        private readonly SortedDictionary<string, (Document, KeyFigure)> _figures = new(StringComparer.Ordinal);

        public Source Source => source;

        public Finding Finding => finding;

        public void Use(Document document, CheckedNumber? number)
        {
            if (_uses.Count > 0 && ReferenceEquals(_uses[^1].Document, document)) return;
            _uses.Add(new FindingUse(document, number));
        }

        public void Show(Document document, KeyFigure figure) => _figures.TryAdd(document.Language, (document, figure));

        public ShownFinding Finish() => new(source, finding, ShortCode.Of($"{source.Id.Value}#{finding.Id.Value}"))
        {
            Uses = [.. _uses],
            KeyFigures = _figures.ToImmutableSortedDictionary(StringComparer.Ordinal),
        };
    }
}
