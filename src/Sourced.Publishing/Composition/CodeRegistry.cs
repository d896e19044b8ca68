using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Sourced.Content;
using Sourced.Content.Diagnostics;
using Sourced.Content.Settings;
using Sourced.Content.Sources;
using Sourced.Content.Text;

namespace Sourced.Publishing.Composition;

/// <summary>
/// Every short code that was ever published, with its statistic: <c>codes.txt</c> in the input folder.
/// Whoever holds a printed card finds the page of its code, whatever has become of the statistic.
/// </summary>
/// <remarks>
/// A line a code: <c>k7m2x thorn-2018#young</c>; one that begins with <c>#</c> is a remark. A code enters when an edition is built to be published
/// (<see cref="PublishRequest.IsRelease"/>). Where there is no such file, nothing was published yet.
/// </remarks>
internal sealed class CodeRegistry
{
    private readonly SourceFile? _file;
    private readonly FrozenDictionary<string, Entry> _byCode;

    private CodeRegistry(SourceFile? file, ImmutableArray<Entry> entries, ImmutableArray<Diagnostic> diagnostics)
    {
        (_file, Entries, Diagnostics) = (file, entries, diagnostics);
        _byCode = entries.DistinctBy(entry => entry.Code).ToFrozenDictionary(entry => entry.Code, StringComparer.Ordinal);
    }

    public static CodeRegistry None { get; } = new(null, [], []);

    /// <summary>Whether anything was ever published, as far as the project knows.</summary>
    public bool IsKept => _file is not null;

    /// <summary>The addresses of pictures that were published under the codes.</summary>
    public CardRegistry Cards { get; private init; } = CardRegistry.None;

    /// <summary>In the order of the file.</summary>
    public ImmutableArray<Entry> Entries { get; }

    /// <summary>Lines that cannot be read, and codes that stand there twice.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <param name="root">The folder of the project.</param>
    public static CodeRegistry Read(string root, SiteSettings settings)
    {
        var path = Path.Combine(root, PathIn(settings));
        var codes = File.Exists(path) ? Parse(new SourceFile(PathIn(settings), File.ReadAllText(path))) : None;
        return new CodeRegistry(codes._file, codes.Entries, codes.Diagnostics) { Cards = CardRegistry.Read(root, settings) };
    }

    /// <returns>The registry's file, from the folder of the project.</returns>
    public static string PathIn(SiteSettings settings) => $"{settings.InputPaths[0]}/codes.txt";

    public static CodeRegistry Parse(SourceFile file)
    {
        var entries = ImmutableArray.CreateBuilder<Entry>();
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var (line, span) in RegistryLines.Of(file))
        {
            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length != 2 || parts[1].Split('#') is not [{ Length: > 0 }, { Length: > 0 }])
            {
                problems.Add(
                    new Diagnostic(PublishingRules.LostCode, span, "this is not a code and its statistic")
                    {
                        Help = "write it as: k7m2x source#finding",
                    }
                );
            }
            else if (entries.FirstOrDefault(entry => entry.Code == parts[0]) is { } first)
            {
                problems.Add(
                    new Diagnostic(PublishingRules.ReusedCode, span, $"the code {parts[0]} stands here twice")
                    {
                        Related = [new RelatedSpan(first.Span, "first here")],
                    }
                );
            }
            else
            {
                entries.Add(new Entry(parts[0], parts[1], span));
            }
        }

        return new CodeRegistry(file, entries.ToImmutable(), problems.ToImmutable());
    }

    /// <summary>The published statistics that the library still has.</summary>
    public IEnumerable<(Source Source, Finding Finding)> Resolve(Library library) =>
        from entry in Entries
        let found = Find(library, entry)
        where found.Finding is not null
        select (found.Source!, found.Finding!);

    /// <summary>Codes whose statistic is gone, and codes that would change their meaning.</summary>
    public IEnumerable<Diagnostic> Check(Library library, IEnumerable<ShownFinding> shown)
    {
        foreach (var entry in Entries.Where(entry => Find(library, entry).Finding is null))
        {
            yield return new Diagnostic(PublishingRules.LostCode, entry.Span, $"the code {entry.Code} was published, and its statistic {entry.Name} is gone")
            {
                Help = "bring the finding back under its old id and give it `withdrawn:` with the reason; printed cards lead to its page",
            };
        }

        foreach (var finding in shown)
        {
            if (!_byCode.TryGetValue(finding.Code, out var entry) || entry.Name == Name(finding))
                continue;
            yield return new Diagnostic(
                PublishingRules.ReusedCode,
                finding.Finding.Id.Span,
                $"{Name(finding)} would take the code {entry.Code}, which {entry.Name} had before"
            )
            {
                Related = [new RelatedSpan(entry.Span, "published here")],
                Help = "give the new finding another id",
            };
        }
    }

    /// <summary>The codes of an edition that are not there yet, as lines.</summary>
    public ImmutableArray<string> New(IEnumerable<ShownFinding> shown) =>
        [
            .. shown
                .Where(finding => !_byCode.ContainsKey(finding.Code))
                .OrderBy(Name, StringComparer.Ordinal)
                .Select(finding => $"{finding.Code} {Name(finding)}"),
        ];

    /// <summary>The file with lines added at its end.</summary>
    public string With(IEnumerable<string> lines)
    {
        var text = new StringBuilder(_file?.Text.TrimEnd());
        if (text.Length > 0) text.Append('\n');
        foreach (var line in lines) text.Append(line).Append('\n');
        return text.ToString();
    }

    private static (Source? Source, Finding? Finding) Find(Library library, Entry entry)
    {
        var (sourceId, findingId) = (entry.Name.Split('#')[0], entry.Name.Split('#')[1]);
        return library.Sources.TryGetValue(sourceId, out var source) ? (source, source.FindFinding(findingId)) : (null, null);
    }

    private static string Name(ShownFinding finding) => $"{finding.Source.Id.Value}#{finding.Finding.Id.Value}";

    /// <param name="Code">Five characters.</param>
    /// <param name="Name"><c>source#finding</c>.</param>
    /// <param name="Span">Its line.</param>
    internal sealed record Entry(string Code, string Name, SourceSpan Span);
}
