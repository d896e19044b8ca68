using Sourced.Content.Diagnostics;
using Sourced.Content.Documents;
using Sourced.Content.Text;
using Sourced.Evidence.Reporting;

namespace Sourced.Cli;

/// <summary>Files named as from another folder than the project's: who shows a report looks them up from the root of a repository.</summary>
internal sealed class SeenFrom
{
    private readonly string _between;
    private readonly Dictionary<SourceFile, SourceFile> _files = new(ReferenceEqualityComparer.Instance);

    /// <param name="root">Of the project; absolute.</param>
    /// <param name="folder">The other one; null for the project's own.</param>
    /// <exception cref="UsageException">The project does not lie in that folder.</exception>
    public SeenFrom(string root, string? folder)
    {
        var between = folder is null ? "." : Path.GetRelativePath(Path.GetFullPath(folder), root).Replace('\\', '/');
        if (between == ".." || between.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(between))
            throw new UsageException($"the project {root} does not lie in '{folder}'");
        _between = between == "." ? "" : between + "/";
    }

    public IReadOnlyList<Diagnostic> Of(IReadOnlyList<Diagnostic> diagnostics) => _between.Length == 0 ? diagnostics : [.. diagnostics.Select(Of)];

    public IReadOnlyList<LetPass> Of(IReadOnlyList<LetPass> letPass) =>
        _between.Length == 0 ? letPass : [.. letPass.Select(passed => passed with { Diagnostic = Of(passed.Diagnostic) })];

    public IEnumerable<Document> Of(IEnumerable<Document> documents) =>
        _between.Length == 0 ? documents : documents.Select(document => document with { File = Of(document.File) });

    private Diagnostic Of(Diagnostic diagnostic) => diagnostic with
    {
        Span = Of(diagnostic.Span),
        Related = [.. diagnostic.Related.Select(related => related with { Span = Of(related.Span) })],
    };

    private SourceSpan Of(SourceSpan span) => span with { File = Of(span.File) };

    private SourceFile Of(SourceFile file)
    {
        if (!_files.TryGetValue(file, out var seen)) _files[file] = seen = new SourceFile(_between + file.Path, file.Text);
        return seen;
    }
}
