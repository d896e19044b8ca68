using System.Collections.Immutable;
using System.Globalization;
using Sourced.Content.Sources;
using Sourced.Publishing.Citing;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;
using Sourced.Theme;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Kinds;

/// <summary>The page of every source that has a file of its own, in each language that rests on it and always in the first.</summary>
internal sealed class SourcePages(Composers composers) : IArtifactSource
{
    private Site Site => composers.Site;

    public IEnumerable<Artifact> Artifacts() =>
        from source in Site.Sources
        from language in LanguagesOf(source)
        select new Artifact(
            Site.Addresses.Source(language, source.Id.Value),
            new ArtifactOrigin($"the source {source.Id.Value}", source.Id.Span, source.File.Path),
            OutputKinds.Site,
            () => Draft(source, language));

    private IEnumerable<string> LanguagesOf(Source source)
    {
        var used = Site.Findings.UsesOf(source.Id.Value).Select(document => document.Language).ToHashSet(StringComparer.Ordinal);
        return Site.Languages.Where(language => language == Site.MainLanguage || used.Contains(language));
    }

    private Draft Draft(Source source, string language)
    {
        var words = Site.Words(language);
        var address = new PageAddress(language, Site.Addresses.Source(language, source.Id.Value), References.Name(source))
        {
            NeutralTitle = words.Format("discreet.source", ShortCode.Of($"source/{source.Id.Value}")),
            Description = References.Line(source, words),
            Editions = [.. LanguagesOf(source).Select(other => (other, Site.Addresses.Source(other, source.Id.Value)))],
        };
        var view = new SourcePageView
        {
            Frame = composers.Frames.Compose(address),
            Source = composers.Pieces.Source(source, words),
            Kind = References.Kind(source.Kind.Value, words),
            GoodFor = words[$"evidence.{References.Key(source.Kind.Value)}.good-for"],
            Facts = [.. FactsOf(source, words)],
            ContentNote = Notes.Of(Site.Findings.UsesOf(source.Id.Value), words),
            Limits = RecordWords.Of(source.Limits, composers.Pieces.RecordLanguage(source, language), words),
            Note = RecordWords.Of(source.Note, composers.Pieces.RecordLanguage(source, language), words),
            Citation = string.Join(' ', new[] { References.Line(source, words), References.Original(source) ?? "" }).Trim(),
            Records = [.. CitationFormat.All.Select(format => new CopyTextView(
                format.Name, format.Write([CitedSource.Of(source)]), Site.Addresses.Href(SourceFiles.Path(Site, source, format))))],
            Findings = [.. Slips(source, language)],
            Uses = [.. Site.Findings.UsesOf(source.Id.Value).Where(document => document.Language == language)
                .Select(document => Listings.Item(Site, document, language, Pieces.Text(document.Front.Message)))],
            Withdrawn = Withdrawals.Text(source.Withdrawn, composers.Pieces.RecordLanguage(source, language), words),
        };
        return composers.Pages.Draft(view, language, static (renderer, view) => renderer.Render(view));
    }

    /// <summary>What is on record; a type for which the theme has no words is left out.</summary>
    private static IEnumerable<EvidenceFigureView> FactsOf(Source source, Words words)
    {
        var facts = new[]
        {
            ("source.type", words.Find($"source.type.{source.Type.Value}")),
            ("source.publisher", source.Publisher?.Value),
            ("source.funder", source.Funder?.Value),
            ("source.licence", source.Licence?.Value),
        };
        return from fact in facts where fact.Item2 is not null select new EvidenceFigureView(words[fact.Item1], fact.Item2);
    }

    private IEnumerable<SlipView> Slips(Source source, string language) => source.Findings.Select((finding, i) =>
        composers.Pieces.Slip(source, finding, string.Create(CultureInfo.InvariantCulture, $"slip-{i + 1}"), 0, "", Site.Words(language)));
}
