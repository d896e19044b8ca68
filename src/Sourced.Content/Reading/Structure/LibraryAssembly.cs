using System.Collections.Frozen;
using System.Collections.Immutable;
using Sourced.Content.Diagnostics;
using Sourced.Content.Documents;
using Sourced.Content.Reading.Mapping;
using Sourced.Content.Registers;
using Sourced.Content.Settings;
using Sourced.Content.Sources;
using Sourced.Content.Text;

namespace Sourced.Content.Reading.Structure;

/// <summary>Puts the files together, and checks what only shows in their sum.</summary>
internal sealed class LibraryAssembly(SiteSettings settings, FileReading[] readings, DiagnosticBag bag)
{
    public Library Build()
    {
        var library = new Library
        {
            Settings = settings,
            Documents = Documents(),
            Sources = Sources(),
            HelpLines = HelpLines(),
            Discredited = All(reading => reading.Discredited, claim => claim.Id, "claim"),
            Terminology = [.. readings.SelectMany(reading => reading.Terminology)],
            Glossary = All(reading => reading.Glossary, term => term.Id, "glossary term"),
            LinkChecks = All(reading => reading.LinkChecks, check => check.Source, "link check"),
        };
        CheckTranslations();
        CheckClaims(library);
        return library;
    }

    private ImmutableArray<Document> Documents()
    {
        var documents = ImmutableArray.CreateBuilder<Document>(readings.Length);
        var first = new Dictionary<(DocumentKey Key, string Language), Document>();
        foreach (var reading in readings)
        {
            if (reading.Document is not { } document) continue;
            var address = (document.Key, document.Language);
            if (first.TryAdd(address, document))
                documents.Add(document);
            else
                bag.Add(
                    StructureRules.SameAddress,
                    document.File.Span(0, 0),
                    $"{first[address].File.Path} has the same name, so both would stand at one address",
                    "rename one of them"
                );
        }

        return documents.DrainToImmutable();
    }

    private FrozenDictionary<string, Source> Sources()
    {
        var sources = new Dictionary<string, Source>(StringComparer.Ordinal);
        foreach (var reading in readings)
        {
            if (reading.Source is { } source && !sources.TryAdd(source.Id.Value, source))
                bag.Add(Uniqueness.Repeated("source", source.Id, sources[source.Id.Value].Id.Span));
        }

        return sources.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>An organisation's own lines come first, and in the place of others of the same id; then those of its country.</summary>
    private ImmutableArray<HelpLine> HelpLines()
    {
        var own = settings.OwnHelpLines.Select(line => line.Id.Value).ToHashSet(StringComparer.Ordinal);
        var registered = All(reading => reading.HelpLines, line => line.Id, "help line").Where(line => !own.Contains(line.Id.Value));
        return
        [
            .. settings.OwnHelpLines,
            .. registered.OrderBy(line => settings.Country is { } home && line.Countries.Any(country => country.Value == home) ? 0 : 1),
        ];
    }

    private ImmutableArray<T> All<T>(Func<FileReading, ImmutableArray<T>> of, Func<T, Located<string>> id, string what)
    {
        var items = ImmutableArray.CreateBuilder<T>();
        foreach (var reading in readings) items.AddRange(of(reading));
        return items.Unique(id, what, bag);
    }

    /// <summary>Looks at the files, not at what could be read of them: an original with an error of its own is not missing.</summary>
    private void CheckTranslations()
    {
        var main = settings.Languages.IsDefaultOrEmpty ? "en" : settings.Languages[0];
        var originals = readings
            .Where(reading => reading.Path.Kind == ContentKind.Document && reading.Path.Language == main)
            .Select(reading => (reading.Path.Document, reading.Path.Slug))
            .ToHashSet();
        foreach (var reading in readings)
        {
            if (
                reading.Path.Kind != ContentKind.Document
                || reading.Path.Language == main
                || originals.Contains((reading.Path.Document, reading.Path.Slug))
            )
                continue;
            var span = (reading.Document?.File ?? new SourceFile(reading.Path.Path, "")).Span(0, 0);
            var near = NearestName.Of(
                reading.Path.Slug,
                originals.Where(original => original.Document == reading.Path.Document).Select(original => original.Slug)
            );
            bag.Add(
                StructureRules.MissingOriginal,
                span,
                $"there is no page of this name in the main language ({main})",
                near is null ? "write the original first; a translation has its file name" : $"did you mean {near}.md?"
            );
        }
    }

    private void CheckClaims(Library library)
    {
        var claims = library.Discredited.Select(claim => claim.Id.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var document in library.Documents)
        {
            if (document.Front.Claim is { Value.Length: > 0 } claim && !claims.Contains(claim.Value))
                bag.Add(
                    StructureRules.UnknownClaim,
                    claim.Span,
                    $"discredited.yml has no claim \"{claim.Value}\"",
                    claims.Count == 0 ? "add it there" : NearestName.Help(claim.Value, claims)
                );
        }
    }
}
