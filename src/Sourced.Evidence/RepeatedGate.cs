using System.Collections.Immutable;
using Sourced.Content;
using Sourced.Content.Documents;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Findings;
using Sourced.Evidence.Matching;
using Sourced.Evidence.Rules;
using Sourced.Evidence.Rules.Suppression;
using Sourced.Evidence.Texts;

namespace Sourced.Evidence;

/// <summary>
/// The gate for a library that is written on: a document is judged again when it, a source that it names or a register has changed, a source when
/// it or what documents show of it has; what looks at the library as a whole looks at it every time. The report is the one that <see cref="Gate.Check"/> gives. Not thread-safe.
/// </summary>
public sealed class RepeatedGate
{
    private CheckContext? _context;
    private Dictionary<Document, Judged> _judged = new(ByReference<Document>.Instance);
    private Dictionary<string, JudgedSource> _sources = new(StringComparer.Ordinal);
    private ImmutableArray<CheckedPassage> _registers = [];

    public EvidenceReport Check(Library library, GateOptions options)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(options);
        options = options with { Jobs = Math.Max(1, options.Jobs) };
        var changed = _context is null ? null : ChangedSources.Between(_context, library, options);
        var context = changed is null ? CheckContext.Of(library, options) : _context!.Next(library, options);
        var versions = library.Documents.CountBy(document => document.Key).ToDictionary();
        var judged = new Judged[library.Documents.Length];
        Parallel.For(
            0,
            judged.Length,
            new ParallelOptions { MaxDegreeOfParallelism = options.Jobs },
            index =>
            {
                var document = library.Documents[index];
                var hasVersions = versions[document.Key] > 1;
                judged[index] =
                    changed is not null
                    && _judged.TryGetValue(document, out var before)
                    && before.HasVersions == hasVersions
                    && changed.LeaveAsItWas(before.Settled)
                        ? before with
                        {
                            Settled = before.Settled.In(context),
                        }
                        : Judge(document, context, hasVersions);
            }
        );

        if (changed is null or { IsEmpty: false })
            _registers = [.. RegisterPassages.Of(library).Concat(RegisterPassages.OfHelpLines(library)).Concat(RegisterPassages.OfClaims(library))
                .Concat(RegisterPassages.OfSources(library.Sources.Values)).Select(passage => RegisterBinder.Bind(passage, context))];
        // Those of sheets change with their sheets, and are few.
        ImmutableArray<CheckedPassage> registers =
        [
            .. _registers,
            .. RegisterPassages
                .OfSources(library.Documents.SelectMany(document => document.References))
                .Select(passage => RegisterBinder.Bind(passage, context)),
        ];
        _context = context;
        _judged = judged.ToDictionary(one => one.Settled.Document, ByReference<Document>.Instance);
        var sources = Judge(CheckedSource.Of(context, judged.Select(one => one.Settled)), changed is null ? [] : _sources, options.Jobs);
        _sources = sources.ToDictionary(one => one.Source.Id, StringComparer.Ordinal);
        return Report(context, judged, sources, registers);
    }

    private static EvidenceReport Report(CheckContext context, Judged[] judged, JudgedSource[] sources, ImmutableArray<CheckedPassage> registers)
    {
        var all = CheckLibrary(new CheckedLibrary(context, [.. judged.Select(one => one.Settled)], registers));
        foreach (var one in judged) all.Items.AddRange(one.Found.Items);
        foreach (var one in sources) all.Items.AddRange(one.Found.Items);
        var suppressed = SuppressionFilter.Apply(all, context);
        return new EvidenceReport
        {
            Numbers = Joined(
                judged,
                Ordered(registers.SelectMany(passage => passage.Numbers).Select(number => number.Checked()), number => number.Span, _ => "")
            ),
            Diagnostics = Ordered(all.Items, diagnostic => diagnostic.Span, diagnostic => diagnostic.Code),
            Suppressed = Ordered(suppressed, passed => passed.Diagnostic.Span, passed => passed.Diagnostic.Code),
        };
    }

    private static Judged Judge(Document document, CheckContext context, bool hasVersions)
    {
        var bound = DocumentBinder.Bind(document, context);
        return new Judged(CheckDocument(bound, context), new SettledDocument(bound, context, hasVersions), hasVersions);
    }

    private static JudgedSource[] Judge(CheckedSource[] sources, Dictionary<string, JudgedSource> last, int jobs)
    {
        var judged = new JudgedSource[sources.Length];
        Parallel.For(
            0,
            judged.Length,
            new ParallelOptions { MaxDegreeOfParallelism = jobs },
            index =>
            {
                var source = sources[index];
                judged[index] = new JudgedSource(
                    source,
                    last.TryGetValue(source.Id, out var before) && source.IsAs(before.Source) ? before.Found : CheckSource(source)
                );
            }
        );
        return judged;
    }

    /// <summary>All numbers by file and place; those of each document are in order already.</summary>
    private static ImmutableArray<CheckedNumber> Joined(Judged[] judged, ImmutableArray<CheckedNumber> registers) =>
    [
        .. judged.Select(one => one.Settled.Numbers).Concat(registers.GroupBy(number => number.Span.File.Path).Select(file => file.ToImmutableArray()))
            .Where(numbers => !numbers.IsEmpty)
            .OrderBy(numbers => numbers[0].Span.File.Path, StringComparer.Ordinal)
            .SelectMany(numbers => numbers),
    ];

    private static DiagnosticList CheckDocument(CheckedDocument document, CheckContext context)
    {
        var found = new DiagnosticList();
        foreach (var passage in document.Passages) CheckPassage(passage, context, found);
        foreach (var rule in GateRules.OfDocuments) rule.Check(document, context, found);
        return found;
    }

    private static DiagnosticList CheckSource(CheckedSource source)
    {
        var found = new DiagnosticList();
        foreach (var rule in GateRules.OfSources) rule.Check(source, found);
        return found;
    }

    private static DiagnosticList CheckLibrary(CheckedLibrary library)
    {
        var found = new DiagnosticList();
        foreach (var passage in library.Registers) CheckPassage(passage, library.Context, found);
        var byRule = new DiagnosticList[GateRules.OfLibrary.Length];
        Parallel.For(0, byRule.Length, new ParallelOptions { MaxDegreeOfParallelism = library.Context.Options.Jobs }, index =>
        {
            byRule[index] = new DiagnosticList();
            GateRules.OfLibrary[index].Check(library, byRule[index]);
        });
        foreach (var one in byRule) found.Items.AddRange(one.Items);
        return found;
    }

    private static void CheckPassage(CheckedPassage passage, CheckContext context, DiagnosticList found)
    {
        if (passage.Numbers.IsEmpty && passage.Hits.Count == 0 && passage.Passage.Exemptions.IsEmpty && passage.Passage.Links.IsEmpty) return;
        foreach (var rule in GateRules.OfPassages) rule.Check(passage, context, found);
    }

    private static ImmutableArray<T> Ordered<T>(IEnumerable<T> items, Func<T, Content.Text.SourceSpan> span, Func<T, string> code) =>
    [
        .. items
            .OrderBy(item => span(item).File.Path, StringComparer.Ordinal)
            .ThenBy(item => span(item).Start)
            .ThenBy(code, StringComparer.Ordinal),
    ];

    /// <summary>What came of one source.</summary>
    private sealed record JudgedSource(CheckedSource Source, DiagnosticList Found);

    /// <summary>What came of one document.</summary>
    private sealed record Judged(DiagnosticList Found, SettledDocument Settled, bool HasVersions);
}
