using System.Collections.Frozen;
using System.Collections.Immutable;
using Sourced.Content.Diagnostics;
using Sourced.Content.Reading;
using Sourced.Content.Reading.Mapping;
using Sourced.Content.Sources;
using Sourced.Content.Writing;

namespace Sourced.Content.Importing;

/// <summary>Which files an import writes, under ids that can stand in addresses, and what it passes over.</summary>
/// <param name="Sources">In the order of the file.</param>
/// <param name="Diagnostics">Works that are recorded already.</param>
public sealed record ImportPlan(ImmutableArray<SourceDraft> Sources, ImmutableArray<Diagnostic> Diagnostics)
{
    private const int LongestId = 60;

    private static readonly FrozenDictionary<string, string> KindByType = new Dictionary<string, string>
    {
        ["legislation"] = "law",
        ["bill"] = "law",
        ["treaty"] = "law",
        ["regulation"] = "law",
        ["legal_case"] = "law",
        ["standard"] = "guideline",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>True for the words that a source's <c>kind</c> can be.</summary>
    public static bool IsKind(string word) => CslVocabulary.Kinds.ContainsKey(word);

    /// <param name="file">What is to be imported.</param>
    /// <param name="library">What is there.</param>
    /// <param name="kind">How the evidence came about, for all entries whose type does not tell; null to leave it to the author.</param>
    public static ImportPlan Of(ReferenceFile file, Library library, string? kind)
    {
        var ids = library.Sources.Keys.ToHashSet(StringComparer.Ordinal);
        var known = new Dictionary<string, (string Id, RelatedSpan Span)>(StringComparer.Ordinal);
        foreach (var source in library.Sources.Values.OrderBy(source => source.Id.Value, StringComparer.Ordinal))
            Remember(WorkNames.AllOf(source), source.Id.Value, new RelatedSpan(source.Id.Span, "recorded here"));
        var (drafts, found) = (ImmutableArray.CreateBuilder<SourceDraft>(), ImmutableArray.CreateBuilder<Diagnostic>());
        foreach (var (draft, span) in file.Entries)
        {
            if (WorkNames.Telling(draft).FirstOrDefault(known.ContainsKey) is { } name)
            {
                found.Add(
                    new Diagnostic(ImportRules.Known, span, $"\"{draft.Id}\" is the same work as \"{known[name].Id}\" and was passed over")
                    {
                        Related = [known[name].Span],
                        Help = "compare the two, and add by hand what is new",
                    }
                );
                continue;
            }

            var id = Unique(IdOf(draft), ids);
            Remember(WorkNames.AllOf(draft), id, new RelatedSpan(span, "this entry"));
            drafts.Add(
                draft with
                {
                    Id = id,
                    Kind = KindByType.GetValueOrDefault(draft.Type) ?? kind,
                    Other =
                        id == draft.Id || draft.Id.Length == 0 || draft.Other.Any(entry => entry.Key == "citation-label")
                            ? draft.Other
                            : draft.Other.Add(new("citation-label", draft.Id)),
                }
            );
        }

        return new ImportPlan(drafts.ToImmutable(), found.ToImmutable());

        void Remember(IEnumerable<string> names, string id, RelatedSpan span)
        {
            foreach (var name in names) known.TryAdd(name, (id, span));
        }
    }

    /// <summary>The key where it can be an id; else what comes nearest; else who and when.</summary>
    private static string IdOf(SourceDraft draft)
    {
        var who =
            (draft.Authors.Concat(draft.Editors).FirstOrDefault()?.Short ?? draft.Publisher ?? draft.Title ?? "source")
            + (draft.Issued is { } issued ? $" {issued.Year}" : "");
        var key = Slug.Of(draft.Id.Contains("://", StringComparison.Ordinal) ? "" : draft.Id); // Zotero's own keys are addresses
        var id = key.Length > 0 ? key : Slug.Of(who) is { Length: > 0 } slug ? slug : "source";
        return id.Length <= LongestId ? id : id[..LongestId].TrimEnd('-');
    }

    private static string Unique(string id, HashSet<string> taken)
    {
        var unique = id;
        for (var i = 2; !taken.Add(unique); i++) unique = $"{id}-{i.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
        return unique;
    }
}
