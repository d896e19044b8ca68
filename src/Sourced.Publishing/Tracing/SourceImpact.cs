using System.Collections.Immutable;
using Sourced.Content.Documents;
using Sourced.Content.Sources;
using Sourced.Evidence.Binding;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Kinds;
using Sourced.Publishing.Making;

namespace Sourced.Publishing.Tracing;

/// <summary>Traces what rests on a source, or on one finding of it and what is computed from that.</summary>
internal sealed class SourceImpact
{
    private readonly EditionPlan _plan;
    private readonly Source _source;
    private readonly string? _finding;
    private readonly ImmutableArray<string> _derived;

    public SourceImpact(EditionPlan plan, Source source, string? finding)
    {
        (_plan, _source, _finding) = (plan, source, finding);
        _derived = finding is null ? [] : [.. DerivedFrom(source, finding)];
    }

    private Site Site => _plan.Site;

    public Impact Trace(string id)
    {
        var numbers = Site.Report.Numbers.Where(number => number.Binding is { } binding && Rests(binding.Reference)).ToImmutableArray();
        var figures = (from document in Site.Library.Documents
                       from figure in document.Front.KeyFigures
                       where Rests(figure.Finding.Value) && Site.Library.FindSource(document, _source.Id.Value) == _source
                       select (Document: document, Figure: figure)).ToList();
        var files = numbers.Select(number => number.Span.File.Path).Concat(figures.Select(figure => figure.Document.File.Path))
            .Concat(_finding is null ? Site.Findings.UsesOf(_source.Id.Value).Select(document => document.File.Path) : []).ToHashSet(StringComparer.Ordinal);
        var documents = Site.Library.Documents.Where(document => files.Contains(document.File.Path)).ToList();
        var pages = documents.Select(document => AffectedPage.Of(document, Site)).ToList();
        return new Impact
        {
            Id = id,
            Kind = _finding is null ? "source" : "finding",
            Title = _finding is null
                ? _source.Title?.Value ?? _source.Id.Value
                : $"{_source.FindFinding(_finding)!.Figure.Value}: {RecordWords.Whole(_source.FindFinding(_finding)!, null, Site.Words(Site.MainLanguage)).Statement}",
            Documents = [.. pages.Where(page => page.Language == Site.MainLanguage)],
            Translations = [.. pages.Where(page => page.Language != Site.MainLanguage)],
            MadePages = [.. MadePages()],
            Statistics = numbers,
            KeyFigures =
            [
                .. figures.Select(figure => new AffectedFigure(
                    figure.Document.File.Path,
                    figure.Document.Language,
                    figure.Figure.Finding.Value.ToString(),
                    figure.Figure.Statement.Value
                )),
            ],
            Handouts =
            [
                .. documents
                    .SelectMany(_plan.Handouts.PathsOf)
                    .Concat(figures.SelectMany(figure => _plan.Handouts.PathsOf(figure.Document, figure.Figure)))
                    .Select(path => path.Value)
                    .Distinct(),
            ],
            Cards = [.. Cards(documents, numbers)],
            Kits = [.. _plan.Kits.Kits.Where(kit => documents.Any(kit.Talk.Tells)).Select(kit => kit.Path(Site.Addresses).Value)],
            Derived = [.. _derived.Select(finding => $"{_source.Id.Value}#{finding}")],
            Claims = _finding is null
                ?
                [
                    .. Site
                        .Library.Discredited.Where(claim => claim.DebunkedBy.Any(by => by.Value == _source.Id.Value))
                        .Select(claim => claim.Id.Value),
                ]
                : [],
        };
    }

    private bool Rests(FindingReference reference) =>
        reference.SourceId == _source.Id.Value && (_finding is null || reference.FindingId == _finding || _derived.Contains(reference.FindingId ?? ""));

    private IEnumerable<string> MadePages()
    {
        foreach (var shown in Site.Findings.All.Where(shown => shown.Source == _source && Rests(shown.Reference)))
        {
            foreach (var language in Site.Languages.Where(shown.IsShownIn))
                yield return Site.Addresses.Absolute(Site.Addresses.Statistic(language, shown.Code));
        }

        if (_source.BelongsToOneSheet) yield break;
        foreach (var language in Site.Languages) yield return Site.Addresses.Absolute(Site.Addresses.Source(language, _source.Id.Value));
    }

    /// <summary>Of key figures and charts that show it, and of sheets whose title or message does.</summary>
    private IEnumerable<string> Cards(List<Document> documents, ImmutableArray<CheckedNumber> numbers)
    {
        var told = documents
            .Where(document =>
                numbers.Any(number =>
                    number.Span.File == document.File
                    && (Holds(document.Front.Title.Span, number) || (document.Front.Message is { } message && Holds(message.Span, number)))
                )
            )
            .Select(document => document.File.Path)
            .ToHashSet(StringComparer.Ordinal);
        var drawn = documents
            .Where(document =>
                document.Series is { } series && numbers.Any(number => number.Span.File == document.File && Holds(series.Span, number))
            )
            .Select(document => document.File.Path)
            .ToHashSet(StringComparer.Ordinal);
        return _plan
            .Cards.All.Where(card =>
                card.View.Kind switch
                {
                    "figure" => card.Figure is { } figure && Rests(figure.Finding.Value),
                    "chart" => drawn.Contains(card.Origin.Name),
                    _ => told.Contains(card.Origin.Name),
                }
            )
            .Select(card => card.Path.Value);
    }

    private static bool Holds(Content.Text.SourceSpan span, CheckedNumber number) => number.Span.Start >= span.Start && number.Span.End <= span.End;

    /// <summary>Findings whose expression names this one, and those that name them.</summary>
    private static IEnumerable<string> DerivedFrom(Source source, string finding)
    {
        var found = new List<string> { finding };
        for (var i = 0; i < found.Count; i++)
        {
            found.AddRange(
                source
                    .Findings.Where(other =>
                        other.Derived is { } expression
                        && !found.Contains(other.Id.Value)
                        && expression
                            .Value.Split([' ', '(', ')', '+', '*', '/', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries)
                            .Contains(found[i], StringComparer.Ordinal)
                    )
                    .Select(other => other.Id.Value)
            );
        }

        return found.Skip(1);
    }
}
