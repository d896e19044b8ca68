using System.Collections.Immutable;
using Sourced.Content.Documents;
using Sourced.Content.Sources;
using Sourced.Publishing.Composition;
using Sourced.Theme;

namespace Sourced.Publishing.Data;

/// <summary>One thing that changed, as the input dates it.</summary>
/// <param name="Id">Of a sheet (<c>fact/trust en</c>), a source or a finding.</param>
/// <param name="Kind"><c>new</c>, <c>re-checked</c>, <c>updated</c>, <c>corrected</c> or <c>withdrawn</c>.</param>
/// <param name="Reason">Empty where none is on record.</param>
/// <param name="Affected">Absolute addresses of the pages that it touches.</param>
internal sealed record Change(string Id, PartialDate On, string Kind, string Title, string Reason, ImmutableArray<string> Affected)
{
    /// <summary>The reason in every language in which it is on record; null where none is.</summary>
    public RecordText? Said { get; init; }

    /// <summary>As far as it is on record in the language of these words, else as it was written down.</summary>
    public string ReasonIn(Words words) => RecordWords.Of(Said, null, words).Text;
}

/// <summary>What changed, from the dates that documents, sources and findings carry: an edition knows of no edition before it.</summary>
internal static class Changes
{
    /// <summary>Newest first.</summary>
    public static ImmutableArray<Change> In(Site site) =>
        [
            .. OfSheets(site)
                .Concat(Withdrawals(site))
                .Concat(Replacements(site))
                .OrderByDescending(change => change.On.Earliest)
                .ThenBy(change => change.Id, StringComparer.Ordinal)
                .ThenBy(change => change.Kind, StringComparer.Ordinal),
        ];

    public static byte[] Write(Site site) => JsonFile.Write(json =>
    {
        json.WriteStartArray();
        foreach (var change in In(site))
        {
            json.WriteStartObject();
            json.WriteString("id", change.Id);
            json.WriteString("date", change.On.ToString());
            json.WriteString("kind", change.Kind);
            json.WriteString("title", change.Title);
            json.WriteString("reason", change.Reason);
            json.WriteStartArray("affected");
            foreach (var address in change.Affected) json.WriteStringValue(address);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    /// <summary>What may no longer be used, and the pages that showed it, in a language.</summary>
    public static IEnumerable<Change> Withdrawals(Site site, string? language = null)
    {
        foreach (var source in site.Sources)
        {
            if (source.Withdrawn is { } all) yield return Withdrawn(source.Id.Value, all, References.Name(source), Pages(site, source, null, language));
            foreach (var finding in source.Findings)
            {
                if (finding.Withdrawn is not { } one)
                    continue;
                yield return Withdrawn(
                    $"{source.Id.Value}#{finding.Id.Value}",
                    one,
                    $"{finding.Figure.Value}: {References.Name(source)}",
                    Pages(site, source, finding, language)
                );
            }
        }
    }

    /// <summary>Figures that others took the place of, because they were wrong or because the source counted again, in a language.</summary>
    public static IEnumerable<Change> Replacements(Site site, string? language = null) =>
        from source in site.Sources
        from finding in source.Findings
        from was in finding.Earlier
        let now = finding.Earlier.LastOrDefault(other => other.Until.Value.Earliest > was.Until.Value.Earliest)?.Figure.Value ?? finding.Figure.Value
        select new Change(
            $"{source.Id.Value}#{finding.Id.Value}",
            was.Until.Value,
            Kind(was),
            $"{was.Figure.Value} → {now}: {References.Name(source)}",
            was.Reason.Value,
            Pages(site, source, finding, language)
        )
        {
            Said = was.Reason,
        };

    /// <summary>What was wrong and what may no longer be used, in a language, the newest first.</summary>
    public static IEnumerable<Change> Corrections(Site site, string language) =>
        Withdrawals(site, language)
            .Concat(Replacements(site, language).Where(change => change.Kind == "corrected"))
            .OrderByDescending(change => change.On.Earliest)
            .ThenBy(change => change.Id, StringComparer.Ordinal);

    public static string Kind(EarlierFigure was) => was.Change.Value == FigureChange.Corrected ? "corrected" : "updated";

    private static ImmutableArray<string> Pages(Site site, Source source, Finding? finding, string? language)
    {
        var languages = site.Languages.Where(other => language is null || other == language).ToList();
        var shown = site.Findings.All.Where(other => other.Source == source && (finding is null || other.Finding == finding)).ToList();
        return
        [
            .. shown
                .SelectMany(one => languages.Where(one.IsShownIn).Select(other => site.Addresses.Statistic(other, one.Code)))
                .Concat(
                    shown.SelectMany(one =>
                        one.Uses.Where(use => languages.Contains(use.Document.Language)).Select(use => site.Addresses.Of(use.Document))
                    )
                )
                .Append(site.Addresses.Source(site.MainLanguage, source.Id.Value))
                .Distinct().Select(site.Addresses.Absolute),
        ];
    }

    private static Change Withdrawn(string id, Withdrawal withdrawal, string title, ImmutableArray<string> pages) =>
        new(id, withdrawal.On.Value, "withdrawn", title, withdrawal.Reason.Value, pages) { Said = withdrawal.Reason };

    private static IEnumerable<Change> OfSheets(Site site)
    {
        foreach (var document in site.Library.Documents.Where(document => document.Kind is DocumentKind.Fact or DocumentKind.Action or DocumentKind.Myth))
        {
            if (document.Front.Published is not { } published) continue;
            var id = $"{SheetComposer.SheetName(document)} {document.Language}";
            ImmutableArray<string> pages = [site.Addresses.Absolute(site.Addresses.Of(document))];
            yield return new Change(id, published.Value, "new", document.Front.Title.Value, "", pages);
            if (document.Front.Changed is { } changed && changed.Value.Earliest > published.Value.Earliest)
            {
                yield return new Change(id, changed.Value, "updated", document.Front.Title.Value, "", pages);
            }

            if (document.Front.Reviewed is { } reviewed && reviewed.Value.Earliest > published.Value.Earliest)
            {
                yield return new Change(id, reviewed.Value, "re-checked", document.Front.Title.Value, "", pages);
            }
        }
    }
}
