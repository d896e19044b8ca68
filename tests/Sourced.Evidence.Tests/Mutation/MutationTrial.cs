using System.Globalization;
using System.Text;
using Sourced.Content;
using Sourced.Content.Documents;
using Sourced.Content.Reading;
using Sourced.Content.Reading.Files;
using Sourced.Content.Settings;
using Sourced.Content.Text;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Matching;
using Sourced.Evidence.Rules;
using Sourced.Evidence.Rules.Translation;

namespace Sourced.Evidence.Tests.Mutation;

/// <summary>Changes one thing at a time in the real input and looks whether the gate notices.</summary>
internal sealed class MutationTrial
{
    private readonly Library _library;
    private readonly CheckContext _context;
    private readonly SiteSettings _settings;
    private readonly Dictionary<Document, CheckedDocument> _clean;

    public MutationTrial(string root)
    {
        (_settings, _) = SettingsReader.Read(root, "statiq.json");
        _library = LibraryReader.Read(root, _settings, 2).Library;
        _context = CheckContext.Of(_library, new GateOptions(GateRun.Day, 2));
        _clean = _library.Documents.ToDictionary(document => document, document => DocumentBinder.Bind(document, _context), ByReference<Document>.Instance);
    }

    /// <summary>Every mutation of every document, each with the verdict.</summary>
    public IReadOnlyList<Mutant> Run()
    {
        var mutants = new List<Mutant>();
        Parallel.ForEach(_library.Documents, new ParallelOptions { MaxDegreeOfParallelism = 2 }, document =>
        {
            var clean = _clean[document];
            var baseline = Found(clean);
            var own = Mutations.Of(clean).Select(mutation => Try(document, mutation, baseline)).ToList();
            lock (mutants) mutants.AddRange(own);
        });
        return [.. mutants.OrderBy(mutant => mutant.Path, StringComparer.Ordinal).ThenBy(mutant => mutant.Mutation.Start)];
    }

    private Mutant Try(Document document, Mutation mutation, IReadOnlyList<string> baseline)
    {
        var text = document.File.Text;
        var mutated = string.Concat(text.AsSpan(0, mutation.Start), mutation.With, text.AsSpan(mutation.Start + mutation.Length));
        var result = LibraryReader.Read(new OneFile(document.File.Path, mutated), _settings, 1).Library.Documents;
        // A file that is no longer one is refused as a whole.
        if (result is not [var changed]) return new Mutant(document.File.Path, mutation, Fate.Caught, "");
        var bound = DocumentBinder.Bind(changed, _context);
        if (Found(bound).Except(baseline).Any()) return new Mutant(document.File.Path, mutation, Fate.Caught, "");
        // What the gate still binds is, by its own tables, an honest way to write the record.
        var there = bound.Numbers.FirstOrDefault(number => number.Span.Start <= mutation.Start + mutation.With.Length && number.Span.End >= mutation.Start);
        var line = changed.File.LineText(changed.File.PositionOf(mutation.Start).Line).Trim();
        if (
            mutation.Kind == "citation"
            && bound.Numbers.FirstOrDefault(number =>
                number is { Verdict: Verdict.Bound, Recorded: null } && mutation.Served.Contains(number.Text)
            )
                is { } sample
        )
        {
            return new Mutant(
                document.File.Path,
                mutation,
                Fate.Honest,
                $"{sample.Text} is the sample of {sample.Finding!.Reference}, cited in the same list item"
            );
        }

        return there is { Verdict: Verdict.Bound } && mutation.Kind != "citation"
            ? new Mutant(document.File.Path, mutation, Fate.Honest, $"{there.Text} for {there.Finding!.Finding.Figure.Value}")
            : new Mutant(document.File.Path, mutation, Fate.Missed, line);
    }

    /// <summary>What is wrong, apart from where it stands: a change moves everything behind it.</summary>
    private List<string> Found(CheckedDocument document)
    {
        var found = new DiagnosticList();
        foreach (var passage in document.Passages)
        {
            foreach (var rule in GateRules.OfPassages) rule.Check(passage, _context, found);
        }

        foreach (var rule in GateRules.OfDocuments)
            rule.Check(document, _context, found);
        var versions = _library
            .Documents.Where(other => other.Key == document.Document.Key && other.Language != document.Document.Language)
            .Select(other => _clean[other]);
        new TranslationDrift().Check(
            new CheckedLibrary(
                _context,
                [.. versions.Prepend(document).Select(version => new SettledDocument(version, _context, hasVersions: true))],
                []
            ),
            found
        );
        return [.. found.Items.Select((diagnostic, index) => $"{diagnostic.Code} {diagnostic.Message}")];
    }

    private sealed class OneFile(string path, string text) : IInputFiles
    {
        public InputListing? List(string folder) => new([path], []);

        public InputBytes Read(string file, int limit) => file == path ? InputBytes.Of(Encoding.UTF8.GetBytes(text)) : InputBytes.Refused(InputProblem.Missing);
    }
}
