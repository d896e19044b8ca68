using System.Collections.Immutable;
using Sourced.Content;
using Sourced.Content.Diagnostics;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Rules;
using Sourced.Evidence.Rules.Suppression;
using Sourced.Evidence.Texts;

namespace Sourced.Evidence;

/// <summary>The evidence gate: holds every statistic of a library against the source that it cites.</summary>
public static class Gate
{
    /// <summary>Reads every text that a reader will read, binds what is a statistic, runs the rules. Pure: same library and options, same report.</summary>
    public static EvidenceReport Check(Library library, GateOptions options)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(options);
        var context = CheckContext.Of(library, options with { Jobs = Math.Max(1, options.Jobs) });
        var versions = library.Documents.CountBy(document => document.Key).ToDictionary();
        var documents = new SettledDocument[library.Documents.Length];
        var found = new DiagnosticList[documents.Length];
        Parallel.For(0, documents.Length, new ParallelOptions { MaxDegreeOfParallelism = context.Options.Jobs }, index =>
        {
            var document = DocumentBinder.Bind(library.Documents[index], context);
            found[index] = CheckDocument(document, context);
            documents[index] = new SettledDocument(document, context, versions[document.Document.Key] > 1);
        });

        var registers = RegisterPassages.Of(library).Concat(RegisterPassages.OfHelpLines(library)).Select(passage => PassageReader.Read(passage, context)).ToImmutableArray();
        var all = CheckLibrary(new CheckedLibrary(context, [.. documents], registers));
        foreach (var list in found) all.Items.AddRange(list.Items);
        var suppressed = SuppressionFilter.Apply(all, context);
        return new EvidenceReport
        {
            Numbers = Joined(documents, Ordered(registers.SelectMany(passage => passage.Numbers).Select(number => number.Checked()), number => number.Span, _ => "")),
            Diagnostics = Ordered(all.Items, diagnostic => diagnostic.Span, diagnostic => diagnostic.Code),
            Suppressed = Ordered(suppressed, passed => passed.Diagnostic.Span, passed => passed.Diagnostic.Code),
        };
    }

    /// <summary>All numbers by file and place; those of each document are in order already.</summary>
    private static ImmutableArray<CheckedNumber> Joined(SettledDocument[] documents, ImmutableArray<CheckedNumber> registers) =>
    [
        .. documents.Select(document => document.Numbers).Concat(registers.GroupBy(number => number.Span.File.Path).Select(file => file.ToImmutableArray()))
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

    private static DiagnosticList CheckLibrary(CheckedLibrary library)
    {
        var found = new DiagnosticList();
        foreach (var passage in library.Registers) CheckPassage(passage, library.Context, found);
        foreach (var rule in GateRules.OfLibrary) rule.Check(library, found);
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
}
