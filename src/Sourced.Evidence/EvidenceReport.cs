using System.Collections.Immutable;
using Sourced.Content.Diagnostics;
using Sourced.Content.Documents;
using Sourced.Evidence.Binding;

namespace Sourced.Evidence;

/// <summary>What the gate found: every number with its verdict, and everything the author should know.</summary>
public sealed record EvidenceReport
{
    /// <summary>Every number of every text that readers will read, ordered by file and place.</summary>
    public required ImmutableArray<CheckedNumber> Numbers { get; init; }

    /// <summary>Ordered by file and place; one cause, one diagnostic.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>What was found and let pass by a comment of the author's, ordered by file and place.</summary>
    public ImmutableArray<SuppressedDiagnostic> Suppressed { get; init; } = [];

    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>The numbers of one document, front matter included, ordered by place. Takes time linear in that document.</summary>
    public ImmutableArray<CheckedNumber> In(Document document) =>
        Index.TryGetValue(document.File.Path, out var stretch) ? Numbers.Slice(stretch.Start, stretch.Length) : [];

    /// <summary>Where the numbers of each file begin, and how many there are.</summary>
    private Dictionary<string, (int Start, int Length)> Index => field ??= IndexOf(Numbers);

    private static Dictionary<string, (int Start, int Length)> IndexOf(ImmutableArray<CheckedNumber> numbers)
    {
        var index = new Dictionary<string, (int, int)>(StringComparer.Ordinal);
        for (var (start, end) = (0, 0); start < numbers.Length; start = end)
        {
            var path = numbers[start].Span.File.Path;
            while (end < numbers.Length && numbers[end].Span.File.Path == path) end++;
            index.Add(path, (start, end - start));
        }

        return index;
    }
}
